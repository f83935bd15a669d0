import 'server-only'
import type { Review } from '@/lib/features/reviews/data'
import type { Progress } from '@/lib/features/reviews/model'
import { listChunks } from '@/lib/features/reviews/recordings/data'
import { readPieces } from '@/lib/features/reviews/recordings/read-pieces'
import { cutRecording } from '@/lib/features/reviews/transcription/cut-recording'
import { listParts } from '@/lib/features/reviews/transcription/data'
import { joinParts } from '@/lib/features/reviews/transcription/join-parts'
import { transcribeParts } from '@/lib/features/reviews/transcription/transcribe-parts'
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

/** Aborts the work, and follows how far it is. */
export type SourceContext = { signal: AbortSignal; report: (progress: Progress) => Promise<void> }

/** Reads or hears the file of a review, and tells who speaks. @throws AppError why it cannot be read or heard */
export function readSource(review: Review, context: SourceContext): Promise<Source> {
  return review.kind === 'transcript' ? readText(review) : hear(review, context)
}

async function readText({ id, language }: Review): Promise<Source> {
  const pieces = await listChunks(id)
  const load = async () => Buffer.concat(await Array.fromAsync(readPieces(pieces)))
  const { problems, ...said } = await readTranscriptFile(load)
  const { speakers, lines } = await tellSpeakers({ ...said, language })
  return { speakers, lines, problems, durationMs: lastMoment(lines), transcriber: null }
}

async function hear(review: Review, { signal, report }: SourceContext): Promise<Source> {
  const startedAt = review.progress?.startedAt ?? new Date()
  await report({ step: 'cut', done: 0, total: 1, startedAt, expectedMs: null })
  const { durationMs } = await cutRecording(review, signal)
  const begunAt = Date.now()
  let before: number | null = null
  await transcribeParts(review, {
    signal,
    async onProgress(done, total) {
      before ??= done
      const perPart = done > before ? (Date.now() - begunAt) / (done - before) : null
      const expectedMs = perPart && Math.round(Date.now() - startedAt.getTime() + perPart * (total - done))
      await report({ step: 'transcribe', done, total, startedAt, expectedMs })
    },
  })
  const parts = await listParts(review.id)
  const { speakers, lines } = await tellSpeakers(joinParts(parts, review.language))
  const engines = new Set(
    parts.flatMap(({ engine, result }) => (engine && result?.lines.length ? [engine] : [])),
  )
  return {
    speakers,
    lines,
    problems: [],
    durationMs: durationMs ?? lastMoment(lines),
    transcriber: [...engines].join(', '),
  }
}

function lastMoment(lines: readonly SpokenLine[]): number | null {
  const moments = lines.flatMap(({ startMs, endMs }) => endMs ?? startMs ?? [])
  return moments.length > 0 ? Math.max(...moments) : null
}
