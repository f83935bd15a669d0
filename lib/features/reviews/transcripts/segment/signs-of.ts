import { findInBank, type ReadBank } from '@/lib/features/reviews/transcripts/segment/know-question'
import { shows } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import {
  endsAsking,
  heardAfter,
  heardBefore,
  keysOf,
  lastBefore,
  type SeenLine,
  shareIn,
  sizeOfAll,
} from '@/lib/features/reviews/transcripts/segment/seen-lines'
import {
  agenda,
  announces,
  asksPast,
  details,
  doubts,
  invitations,
  leansBack,
  logistics,
  opensTopic,
  pointsBack,
  prompts,
  secondPerson,
  smallTalk,
  standsFor,
  supposes,
  turnsTo,
  wantsToAsk,
} from '@/lib/features/reviews/transcripts/segment/signs'
import {
  answersHow,
  firstPerson,
  hostWords,
  narrates,
} from '@/lib/features/reviews/transcripts/speakers/signs'

/** A conversation in which lines are looked at. */
export type View = {
  seen: readonly SeenLine[]
  /** Whether sentences end with marks: then a missing question mark tells something. */
  isPunctuated: boolean
  /** The first line that asks; -1 where none does. */
  firstAsk: number
  bank: ReadBank
}

/** Wordings that show what a line does, whoever says it. */
const wordings = {
  agenda,
  announces,
  answersHow,
  asksPast,
  details,
  doubts,
  hostWords,
  invitations,
  leansBack,
  logistics,
  narrates,
  opensTopic,
  pointsBack,
  prompts,
  smallTalk,
  standsFor,
  supposes,
  turnsTo,
  wantsToAsk,
}

/** English words up to which a line is tiny, short, and so on: what it does changes with its size in steps. */
const sizes = [2, 4, 8, 14, 26]

/** English words from which on a wording says less of a line: it may stand anywhere in it. */
const brief = 26

/** English words of a reply, and of what was told before, that are next to nothing. */
const next = { toNothing: 5, toLittle: 15 }

/** Lines over which the beginning and the end of a conversation fade, and for which an invitation to ask is fresh. */
const fades = { early: 6, late: 8, end: 3, invited: 4 }

/** Lines before a line that may still be about its matter. */
const matter = 14

/** What shows in a line and around it, 0–1 each. */
export function signsOf(view: View, at: number): Record<string, number> {
  const one = view.seen[at]
  if (!one) return {}
  const all = {
    bias: 1,
    ...deeds(view, at),
    ...words(view, one),
    ...place(view, at),
    ...matters(view, at),
    ...people(view, at),
  }
  return Object.fromEntries(
    Object.entries(all)
      .map(([name, value]) => [name, Number(value)] as const)
      .filter(([, value]) => value !== 0),
  )
}

/** What its sentences do, and those of its neighbours. */
function deeds({ seen }: View, at: number): Record<string, number | boolean> {
  const { act, sentences, isOpen } = (seen[at] as SeenLine).read
  const own = sentences.filter((sentence) => sentence.act !== 'reaction')
  return {
    [`does ${act}`]: 1,
    [`begins with ${own[0]?.act ?? 'nothing'}`]: 1,
    [`ends with ${own.at(-1)?.act ?? 'nothing'}`]: 1,
    [`after ${seen[at - 1]?.read.act ?? 'nothing'}`]: 1,
    'after a question': endsAsking(seen[at - 1]),
    'amid a sentence': sentences.length === 0,
    'goes on': isOpen,
  }
}

/** How it is worded, and how much it says. */
function words({ isPunctuated }: View, { text, read, keys }: SeenLine): Record<string, number | boolean> {
  const signs: Record<string, number | boolean> = {}
  for (const [name, wording] of Object.entries(wordings)) {
    if (!shows(text, wording)) continue
    signs[name] = 1
    if (read.size > brief) signs[`${name}, long`] = 1
  }
  for (const size of sizes) signs[`up to ${size}`] = read.size <= size
  const [me = 0, you = 0] = [firstPerson, secondPerson].map((wording) => text.match(wording)?.length)
  return {
    ...signs,
    size: Math.log2(1 + read.size) / 5,
    'question mark': text.includes('?'),
    'question mark at end': /\?["')]*$/.test(text),
    'no question mark': isPunctuated && !text.includes('?'),
    me: Math.min(3, me) / 3,
    you: Math.min(3, you) / 3,
    'no you': you === 0,
    'more you': you > me,
    'more me': me > you,
    'no content': keys.size === 0,
    'one content word': keys.size === 1,
  }
}

/** Where in the conversation it stands. */
function place({ seen, firstAsk }: View, at: number): Record<string, number | boolean> {
  const left = seen.length - 1 - at
  const invited = lastBefore(seen, at, ({ read }) => read.act === 'invitation')
  return {
    first: at === 0,
    last: left === 0,
    early: Math.max(0, 1 - at / fades.early),
    late: Math.max(0, 1 - left / fades.late),
    'near the end': Math.max(0, 1 - left / fades.end),
    'nothing asked yet': firstAsk < 0 || at < firstAsk,
    'asks first': at === firstAsk,
    invited: invited >= 0,
    'just invited': invited >= 0 && at - invited <= fades.invited,
  }
}

/** Whether it is about what was just told, and whether the reply is. */
function matters({ seen, bank }: View, at: number): Record<string, number | boolean> {
  const { keys, read, side, text } = seen[at] as SeenLine
  const [heard, reply] = [heardBefore(seen, at), heardAfter(seen, at)]
  const [told, replied] = [keysOf(heard), keysOf(reply)]
  const share = shareIn(keys, told)
  const mayBeKnown = read.act === 'ask' && side === 'interviewer'
  return {
    'of what was told': share,
    'nothing of what was told': share === 0 && keys.size > 1,
    'of what was said lately': shareIn(keys, keysOf(seen.slice(Math.max(0, at - matter), at))),
    'reply of what was told': shareIn(replied, told),
    'of the reply': shareIn(keys, replied),
    'told size': Math.log2(1 + sizeOfAll(heard)) / 7,
    'reply size': Math.log2(1 + sizeOfAll(reply)) / 7,
    'told nothing': sizeOfAll(heard) <= next.toNothing,
    'told little': sizeOfAll(heard) <= next.toLittle,
    'replied nothing': sizeOfAll(reply) <= next.toNothing,
    'of the bank': mayBeKnown && findInBank([text], bank) !== null,
  }
}

/** Who speaks around it. */
function people({ seen }: View, at: number): Record<string, boolean> {
  const one = seen[at] as SeenLine
  const [before, after] = [seen[at - 1], seen[at + 1]]
  const asker = seen[lastBefore(seen, at, ({ side, read }) => side === 'interviewer' && read.act === 'ask')]
  return {
    'begins a speech': before?.line.speaker !== one.line.speaker,
    'ends a speech': after?.line.speaker !== one.line.speaker,
    'own side before': before?.side === one.side,
    'own side after': after?.side === one.side,
    'another asks':
      one.side === 'interviewer' && asker !== undefined && asker.line.speaker !== one.line.speaker,
  }
}
