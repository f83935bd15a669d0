import type { Locale } from '@/lib/core/locale'
import { wholeSentenceSpans } from '@/lib/features/questions/text/sentences'
import { joinText } from '@/lib/features/reviews/transcripts/read/join-text'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import {
  type Act,
  readSentence,
  type Sentence,
} from '@/lib/features/reviews/transcripts/segment/read-sentence'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** A line with what its sentences do. */
export type ReadLine = {
  /** Those that begin in it, whole even where they end in a later line; none in a line amid a sentence. */
  sentences: Sentence[]
  /** What the weightiest of them does; that of the line before where a sentence goes on. */
  act: Act
  /** How much it says, in English words. */
  size: number
  /** Whether its last sentence goes on in the next line. */
  isOpen: boolean
}

/** The weightiest first. */
const weight: readonly Act[] = [
  'invitation',
  'ask',
  'logistics',
  'agenda',
  'statement',
  'small_talk',
  'check',
  'reaction',
]

/** Share of lines that end with a mark, from which on a line without one is no whole sentence. */
const punctuatedFrom = 0.5

/** Milliseconds of silence that end a sentence. */
const silence = 2_500

const ended = /[.?!。？！…][\s"'”’」』)）]*$/u

/** Reads what the lines of a transcript do; a sentence may be spread over several. */
export function readLines(lines: readonly SpokenLine[], language: Locale): ReadLine[] {
  const isPunctuated = isWritten(lines)
  const read: ReadLine[] = []
  let open: { line: number; texts: string[] } | null = null
  for (const [at, line] of lines.entries()) {
    const pieces = wholeSentenceSpans(line.text, language).map(({ start, end }) =>
      line.text.slice(start, end),
    )
    const next = lines[at + 1]
    const goesOn = isPunctuated && next !== undefined && !ended.test(line.text) && isSameSpeech(line, next)
    const own: ReadLine = { sentences: [], act: 'reaction', size: sizeOf(line.text), isOpen: goesOn }
    read.push(own)
    const first = pieces.shift()
    if (open && first !== undefined) {
      open.texts.push(first)
      if (pieces.length === 0 && goesOn) {
        own.act = read[at - 1]?.act ?? 'statement'
        continue
      }
      close(open)
      open = null
      if (pieces.length === 0) own.act = read[at - 1]?.act ?? 'statement'
    } else if (first !== undefined) {
      pieces.unshift(first)
    }
    const last = goesOn ? pieces.pop() : undefined
    own.sentences.push(...pieces.map(readSentence))
    if (last !== undefined) open = { line: at, texts: [last] }
    if (own.sentences.length > 0) own.act = weightiest(own.sentences)
  }
  if (open) close(open)
  return read

  function close({ line, texts }: { line: number; texts: string[] }) {
    const begun = read[line]
    if (!begun) return
    begun.sentences.push(readSentence(joinText(texts)))
    begun.act = weightiest(begun.sentences)
    // The lines over which it is spread do what it does.
    for (const later of read.slice(line + 1)) {
      if (later.sentences.length === 0) later.act = begun.act
    }
  }
}

/** Whether sentences end with marks here. Recognisers often write none. */
export function isWritten(lines: readonly SpokenLine[]): boolean {
  return lines.filter(({ text }) => ended.test(text)).length >= lines.length * punctuatedFrom
}

/** What the weightiest of some sentences does. */
function weightiest(sentences: readonly Sentence[]): Act {
  return weight.find((act) => sentences.some((sentence) => sentence.act === act)) ?? 'reaction'
}

function isSameSpeech(line: SpokenLine, next: SpokenLine): boolean {
  const pause = (next.startMs ?? 0) - (line.endMs ?? next.startMs ?? 0)
  return line.speaker === next.speaker && pause < silence
}
