import 'server-only'
import { AppError } from '@/lib/core/errors'
import { listChunks, type Review } from '@/lib/features/reviews/data'
import type { Progress } from '@/lib/features/reviews/model'
import { readPieces } from '@/lib/features/reviews/recordings/read-pieces'
import type { TranscriptProblem } from '@/lib/features/reviews/transcripts/read/problems'
import { readTranscriptFile } from '@/lib/features/reviews/transcripts/read/read-transcript-file'
import type { Speaker, SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import { tellSpeakers } from '@/lib/features/reviews/transcripts/speakers/tell-speakers'

/** What was said, as the file of a review has it. */
export type Source = {
  speakers: Speaker[]
  lines: SpokenLine[]
  problems: TranscriptProblem[]
  /** Null where no times are known. */
  durationMs: number | null
  /** Who wrote down what is heard; null for a transcript. */
  transcriber: string | null
}

/** What following a run needs. */
export type SourceContext = { signal: AbortSignal; report: (progress: Progress) => Promise<void> }

/** Reads or hears the file of a review, and tells who speaks. @throws AppError why it cannot be read or heard */
export async function readSource(review: Review, _context: SourceContext): Promise<Source> {
  if (review.kind !== 'transcript') throw new AppError('no_transcriber')
  const pieces = await listChunks(review.id)
  const load = async () => Buffer.concat(await Array.fromAsync(readPieces(pieces)))
  const { problems, ...said } = await readTranscriptFile(load)
  const { speakers, lines } = tellSpeakers({ ...said, language: review.language })
  return { speakers, lines, problems, durationMs: lastMoment(lines), transcriber: null }
}

function lastMoment(lines: readonly SpokenLine[]): number | null {
  const moments = lines.flatMap(({ startMs, endMs }) => endMs ?? startMs ?? [])
  return moments.length > 0 ? Math.max(...moments) : null
}
