import 'server-only'
import { transaction } from '@/db/client'
import { lockInterview, moveInterview } from '@/lib/features/interviews/data'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { isCurrentRun, type Review, saveProgress, updateRecording } from '@/lib/features/reviews/data'
import type { Known } from '@/lib/features/reviews/know-questions'
import type { PlannedTurns } from '@/lib/features/reviews/plan-turns'
import { saveLineParts } from '@/lib/features/reviews/transcripts/data'
import { listUnjudgedTurns, markUnclear, replaceTurns } from '@/lib/features/reviews/turns/data'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'

/**
 * Stores the turns of a run and asks for the judgement of those that have none; from here on a review goes the way of
 * any interview. Nothing is stored when another run has taken its place.
 */
export async function storeTurns(
  review: Review,
  run: string,
  { turns, parts, unclear }: PlannedTurns & { unclear: string[] },
  { engine, fallback }: Known,
): Promise<void> {
  await transaction(async () => {
    const interview = await lockInterview('system', review.id)
    if (!(await isCurrentRun(review.id, run))) return
    await replaceTurns(review.id, turns)
    await saveLineParts(review.id, parts)
    await markUnclear(unclear)
    await updateRecording('system', review.id, { corrections: 0 })
    await moveInterview(interview, 'evaluating', {
      questionEngine: engine,
      questionFallback: fallback,
      activeMs: review.durationMs ?? 0,
      finishedAt: new Date(),
    })
    const waiting = await listUnjudgedTurns(review.id)
    await saveProgress(review.id, run, {
      step: 'evaluate',
      done: turns.length - waiting.length,
      total: turns.length,
      startedAt: review.progress?.startedAt ?? new Date(),
      expectedMs: null,
    })
    for (const turnId of waiting) await enqueue(evaluateTurnJob, { turnId })
    await enqueue(completeInterviewJob, { interviewId: review.id })
  })
  wake(evaluateTurnJob)
  wake(completeInterviewJob)
}
