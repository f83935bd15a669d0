import type { Locale } from '@/lib/core/locale'
import { fold } from '@/lib/features/questions/text/fold'
import { wholeSentenceSpans } from '@/lib/features/questions/text/sentences'
import {
  agenda,
  checks,
  invitations,
  logistics,
  noQuestions,
  ownActs,
  prompts,
  questions,
  reactions,
  secondPerson,
  smallTalk,
} from '@/lib/features/reviews/transcripts/segment/signs'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** What a sentence does when an interviewer says it. */
export type Act =
  | 'ask'
  | 'invitation'
  | 'logistics'
  | 'small_talk'
  | 'agenda'
  | 'check'
  | 'reaction'
  | 'statement'

export type Sentence = {
  /** Folded. */
  text: string
  act: Act
  /** How much it says, in English words. */
  size: number
}

/** Words beside politeness from which on something else is said too. */
const moreThanPolite = { asking: 3, saying: 9 }

/** Reads what a sentence does. */
export function readSentence(original: string): Sentence {
  const text = fold(original).text.trim()
  return { text, act: actOf(text), size: sizeOf(text) }
}

/** The sentences of a text that ask, folded; all of them where none does. */
export function askingIn(text: string, language: Locale): string {
  const sentences = wholeSentenceSpans(text, language).map(({ start, end }) =>
    readSentence(text.slice(start, end)),
  )
  const asking = sentences.filter(({ act }) => act === 'ask')
  return (asking.length > 0 ? asking : sentences).map((sentence) => sentence.text).join(' ')
}

/** Whether a folded text contains a sign. */
export function shows(text: string, sign: RegExp): boolean {
  return text.search(sign) >= 0
}

/** Whether a folded text asks for something to be said. */
export function asks(text: string): boolean {
  const plain = text.replace(ownActs, ' ').replace(noQuestions, ' ')
  if (shows(plain, prompts) || /\?["')]*$/.test(text)) return true
  // "We looked at what they do." asks nothing.
  return shows(plain, questions) && (!/[.!。]["')]*$/.test(text) || shows(text, secondPerson))
}

function actOf(text: string): Act {
  if (
    !/[\p{L}\p{N}]/u.test(text.replace(reactions, ' ')) ||
    (sizeOf(text) <= 1 && !text.includes('?') && !shows(text, smallTalk))
  )
    return 'reaction'
  if (checks.test(text)) return 'check'
  if (shows(text, invitations)) return 'invitation'
  if (shows(text, logistics)) return 'logistics'
  if (shows(text, smallTalk)) {
    const rest = text.replace(smallTalk, ' ').replace(/^[\s,.!?-]+/, '')
    if (sizeOf(rest) >= moreThanPolite.asking && asks(rest)) return 'ask'
    if (sizeOf(rest) < moreThanPolite.saying) return 'small_talk'
  }
  if (asks(text)) return 'ask'
  return shows(text, agenda) ? 'agenda' : 'statement'
}
