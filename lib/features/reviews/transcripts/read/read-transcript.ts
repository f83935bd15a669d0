import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { normalizeText } from '@/lib/features/resumes/extraction/normalize'
import { maxLineLength, maxLines, maxTranscriptBytes } from '@/lib/features/reviews/limits'
import { isCaptions } from '@/lib/features/reviews/transcripts/read/cues'
import { languageOf } from '@/lib/features/reviews/transcripts/read/language'
import { nameSpeakers } from '@/lib/features/reviews/transcripts/read/name-speakers'
import { orderTimes } from '@/lib/features/reviews/transcripts/read/order-times'
import { problemOf, type TranscriptProblem } from '@/lib/features/reviews/transcripts/read/problems'
import type { RawLine, RawTranscript } from '@/lib/features/reviews/transcripts/read/raw-line'
import { readCaptions } from '@/lib/features/reviews/transcripts/read/read-captions'
import { readLabelled } from '@/lib/features/reviews/transcripts/read/read-labelled'
import { readPlain } from '@/lib/features/reviews/transcripts/read/read-plain'
import type { Speaker, SpokenLine } from '@/lib/features/reviews/transcripts/schema'

/** A transcript as it was read. Its language is the one that most of it is in. */
export type ReadTranscript = {
  language: Locale
  speakers: Speaker[]
  lines: SpokenLine[]
  /** What could not be taken over as it is. */
  problems: TranscriptProblem[]
}

/** Lines of a source that one line of speech may take, with its number, its times and its breaks. */
const linesOfLine = 6

/**
 * Reads a transcript: WebVTT, SubRip, what meeting tools export or show, lines with names or times before them, or
 * only what was said. The form is told by the content. Nothing in it is taken for more than speech.
 * @throws AppError `transcript_too_long` beyond the limits of features/reviews/limits.ts, `transcript_empty` when nobody
 * speaks
 */
export function readTranscript(source: string): ReadTranscript {
  if (source.length > maxTranscriptBytes) throw tooLong()
  if (countLines(source) > maxLines * linesOfLine) throw tooLong()
  const text = normalizeText(source)
  const { lines: raw, leftOut, broken } = readAs(text)
  const spoken = raw.filter((line) => line.text !== '').flatMap(inPieces)
  if (!spoken.some((line) => /[\p{L}\p{N}]/u.test(line.text))) throw new AppError('transcript_empty')
  if (spoken.length > maxLines) throw tooLong()
  const ordered = orderTimes(spoken)
  return {
    language: languageOf(spoken.map((line) => line.text).join(' ')),
    ...nameSpeakers(ordered.lines),
    problems: [
      ...problemOf('broken_times', broken),
      ...ordered.problems,
      ...problemOf(
        'letters_lost',
        spoken.map(({ text }) => text).filter((line) => line.includes('\ufffd')),
      ),
      ...problemOf('left_out', leftOut),
    ],
  }
}

const tooLong = () => new AppError('transcript_too_long')
const countLines = (text: string) => text.match(/[^\s].*/g)?.length ?? 0

function readAs(text: string): RawTranscript {
  if (isCaptions(text)) return readCaptions(text)
  const plain = withoutMarks(text)
  return readLabelled(plain) ?? readPlain(plain)
}

/** A text without the marks of lists, quotations, dialogues, tables and strong letters, and with one colon in its times. */
function withoutMarks(text: string): string {
  return text
    .replace(/^[ \t]*(?:>[ \t]?|[-*+•][ \t]+|[—–]{1,2}[ \t]*)+(?=\S)/gm, '')
    .replace(/^\|[\s:|-]*\|$/gm, '')
    .replace(/^\|(.*)\|$/gm, (_, cells: string) => cells.trim().replace(/\s*\|\s*/g, '\t'))
    .replace(/\*\*([^*\n]{1,80})\*\*/g, '$1')
    .replace(/(?<=\d\d)：(?=\d\d)/g, ':')
}

/** A line as it may be stored; one that is too long is cut at the end of a sentence, or of a word. */
function inPieces(line: RawLine): RawLine[] {
  const pieces: RawLine[] = []
  let rest = line.text
  while (rest.length > maxLineLength) {
    const head = rest.slice(0, maxLineLength)
    const end = /^[\s\S]*[。！？!?.…\s]/u.exec(head)?.[0].length ?? maxLineLength
    pieces.push({
      ...line,
      ...(pieces.length > 0 ? { startMs: null } : {}),
      endMs: null,
      text: rest.slice(0, end).trim(),
    })
    rest = rest.slice(end).trim()
  }
  return pieces.length === 0 ? [line] : [...pieces, { ...line, startMs: null, text: rest }]
}
