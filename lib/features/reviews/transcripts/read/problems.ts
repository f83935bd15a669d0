import { z } from 'zod'

/** What could not be taken over from a source as it is. */
export const transcriptProblemKinds = [
  /** Lines of a caption file whose times cannot be read; their words are kept without times. */
  'broken_times',
  /** Times that go backwards; the words are kept in their order, without these times. */
  'times_dropped',
  /** Times that begin again, as in a recording of several parts: each part now follows the one before. */
  'times_continued',
  /** Speakers that were written down one after another, each with times from the beginning: put together by time. */
  'tracks_merged',
  /** Letters that the source itself has lost. */
  'letters_lost',
  /** Lines around the conversation, such as a title, a date and who took part. */
  'left_out',
  /** Pages of a scan beyond those that are recognised in one file. */
  'pages_left_out',
] as const

export const transcriptProblemSchema = z.object({
  kind: z.enum(transcriptProblemKinds),
  /** Lines, times, letters or pages concerned. */
  count: z.number().int().min(1),
  /** The first of them, shortened; empty where there is nothing to quote. */
  examples: z.array(z.string()),
})
export type TranscriptProblem = z.infer<typeof transcriptProblemSchema>

const exampleCount = 5
const exampleLength = 120

/** A problem with its first examples; none when nothing is concerned. */
export function problemOf(
  kind: TranscriptProblem['kind'],
  concerned: readonly string[],
): TranscriptProblem[] {
  if (concerned.length === 0) return []
  const shorten = (text: string) => [...text].slice(0, exampleLength).join('')
  return [{ kind, count: concerned.length, examples: concerned.slice(0, exampleCount).map(shorten) }]
}
