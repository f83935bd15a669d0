import 'server-only'
import { transaction } from '@/db/client'
import { giveWay } from '@/lib/core/background'
import { AppError, type ErrorCode } from '@/lib/core/errors'
import { lockInterview } from '@/lib/features/interviews/data'
import { bankForPosition } from '@/lib/features/questions/bank/bank-for-position'
import {
  getReview,
  isCurrentRun,
  type Review,
  saveProgress,
  updateRecording,
} from '@/lib/features/reviews/data'
import { knowQuestions } from '@/lib/features/reviews/know-questions'
import { planTurns } from '@/lib/features/reviews/plan-turns'
import { readSource, type Source } from '@/lib/features/reviews/read-source'
import { storeTurns } from '@/lib/features/reviews/store-turns'
import { removeParts } from '@/lib/features/reviews/transcription/data'
import {
  getTranscript,
  replaceTranscript,
  type StoredTranscript,
  saveLineParts,
} from '@/lib/features/reviews/transcripts/data'
import { gateQuality } from '@/lib/features/reviews/transcripts/quality/gate-quality'
import type { QualityFinding } from '@/lib/features/reviews/transcripts/quality/schema'
import type { Segmentation } from '@/lib/features/reviews/transcripts/schema'
import { segmentTranscript } from '@/lib/features/reviews/transcripts/segment/segment-transcript'
import { listReviewTurns } from '@/lib/features/reviews/turns/data'
import { unclearTurns } from '@/lib/features/reviews/unclear-turns'
import type { JobContext } from '@/lib/platform/jobs/define-job'
import { enqueue } from '@/lib/platform/jobs/enqueue'
import { removeFile } from '@/lib/platform/storage/remove-file'

/**
 * Makes turns of a review's recording and hands them over to be judged. Each part of it that is done is stored, and is
 * not done again by the next try or the next run.
 * @throws AppError why it cannot be done: the recording cannot be read or heard, or `no_questions_found`
 */
export async function makeTurns(
  id: string,
  run: string,
  { step, signal }: Pick<JobContext, 'step' | 'signal'>,
): Promise<void> {
  const review = await getReview('system', id)
  const transcript = await transcriptOf(review, run, signal)
  if (!transcript) return
  await saveProgress(id, run, { ...startOf(review), step: 'segment', done: 0, total: 0, expectedMs: null })
  await giveWay()
  const quality = gateQuality(transcript)
  await updateRecording('system', id, { quality })
  const { bank } = await bankForPosition(review, review.language, review.positionId)
  const found = await segmentTranscript(transcript, bank)
  const before = await listReviewTurns(id)
  const refusal = refusalOf(quality, found)
  if (refusal) {
    await saveLineParts(id, planTurns({ ...found, turns: [] }, [], []).parts)
    throw new AppError(refusal)
  }
  const known = await step('questions', () =>
    knowQuestions(found.turns, { review, bank, before }, { signal }),
  )
  signal.throwIfAborted()
  const planned = planTurns(found, before, known.questions)
  // How long a recording is may have come to light only now.
  const now = await getReview('system', id)
  await storeTurns(
    now,
    run,
    { ...planned, unclear: unclearTurns(planned.parts, transcript.lines, quality) },
    known,
  )
}

function refusalOf(quality: QualityFinding[], found: Segmentation): ErrorCode | null {
  const stops = quality.filter(({ severity }) => severity === 'stops')
  if (stops.length > 0) {
    return stops.every(({ kind }) => kind === 'other_language') ? 'not_its_language' : 'not_judgeable'
  }
  return found.turns.length === 0 ? 'no_questions_found' : null
}

/** What was said: as it is stored and perhaps corrected, else read from the source now. Null when another run is at work. */
async function transcriptOf(
  review: Review,
  run: string,
  signal: AbortSignal,
): Promise<StoredTranscript | null> {
  const stored = await getTranscript('system', review.id)
  if (stored.lines.length > 0) return stored
  const source = await readSource(review, { signal, report: (at) => saveProgress(review.id, run, at) })
  signal.throwIfAborted()
  return (await storeSource(review.id, run, source)) ? getTranscript('system', review.id) : null
}

function storeSource(id: string, run: string, { speakers, lines, ...facts }: Source): Promise<boolean> {
  return transaction(async () => {
    await lockInterview('system', id)
    if (!(await isCurrentRun(id, run))) return false
    await replaceTranscript(id, { speakers, lines })
    await updateRecording('system', id, facts)
    // What was heard is kept as lines now: the parts it was heard in have served.
    for (const key of await removeParts(id)) await enqueue(removeFile, { key })
    return true
  })
}

function startOf({ progress }: Review): { startedAt: Date } {
  return { startedAt: progress?.startedAt ?? new Date() }
}
