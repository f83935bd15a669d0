import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import type { CoachingNote } from '@/lib/features/evaluation/model'
import { fillers } from '@/lib/features/questions/text/fillers'
import { spokenPassages } from '@/lib/features/questions/text/read-answer'

/** Quotes of a kind: enough to hear it, few enough to read. */
const quoteCount = 3

/** From how many on a kind is worth a note: everybody says "um" and "maybe" once. */
const worthSaying = { fillers: 2, hedging: 2, repetition: 1 }

/** Letters or digits on either side that a quote takes along, so that a reader finds the place again. */
const around = 24

const hedging =
  /\b(?:maybe|perhaps|probably|possibly|i (?:guess|suppose|think so)|sort of|kind of|more or less|i(?:'m| am) not (?:really |quite |that )?sure|to some extent|somehow)\b|可能(?:吧|是)|大概|也许|或许|好像|应该(?:是|算)?吧|差不多吧|算是吧|我觉得可能|说不定|不太确定/giu

/** Letters and digits from which a stretch that is said again is no set phrase. */
const longEnough = { latin: 24, chinese: 9 }

/**
 * What a listener may notice of the way an answer is told: words that fill pauses, words that take back what is said,
 * sentences that come twice. Counted and quoted for practice; no score knows of them.
 */
export function coachingNotes({
  answers,
  language,
}: Pick<JudgeTurnInput, 'answers' | 'language'>): CoachingNote[] {
  const passages = answers.flatMap(({ text }) => spokenPassages(text, language))
  const found = {
    fillers: passages.flatMap((passage) => wordsIn(passage, fillers)),
    hedging: passages.flatMap((passage) => wordsIn(passage, hedging)),
    repetition: repeatedIn(passages),
  }
  return (['fillers', 'hedging', 'repetition'] as const)
    .filter((kind) => found[kind].length >= worthSaying[kind])
    .map((kind) => ({
      kind,
      count: found[kind].length,
      quotes: [...new Set(found[kind])].slice(0, quoteCount),
    }))
}

function wordsIn(passage: string, words: RegExp): string[] {
  return [...passage.matchAll(words)].map(({ index, 0: word }) => surroundings(passage, index, word.length))
}

/** A verbatim piece of the same sentence around a place, of whole words. */
function surroundings(passage: string, at: number, length: number): string {
  const before = passage.slice(Math.max(0, at - around), at)
  const after = passage.slice(at + length, at + length + around)
  const head = at > around ? before.replace(/^[a-z0-9']*[^a-z0-9']/iu, '') : before
  const tail = at + length + around < passage.length ? after.replace(/[^a-z0-9'][a-z0-9']*$/iu, '') : after
  const start = head.search(/[^。！？!?\n]*$/u)
  const end = tail.search(/[。！？!?\n]|$/u)
  return `${head.slice(start)}${passage.slice(at, at + length)}${tail.slice(0, end)}`.trim()
}

/** Clauses that come again word for word, each time but the first. */
function repeatedIn(passages: readonly string[]): string[] {
  const seen = new Set<string>()
  return passages
    .flatMap((passage) => passage.split(/[。！？!?；;，,\n]|\.\s/u))
    .map((clause) => clause.trim())
    .filter((clause) => {
      const plain = clause.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
      const enough = /\p{Script=Han}/u.test(plain) ? longEnough.chinese : longEnough.latin
      if (plain.length < enough) return false
      const again = seen.has(plain)
      seen.add(plain)
      return again
    })
}
