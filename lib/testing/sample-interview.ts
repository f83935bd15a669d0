import { randomUUID } from 'node:crypto'
import { db } from '@/db/client'
import { interviews, messages, turns } from '@/db/schema/interviews'
import { recordings } from '@/db/schema/reviews'
import type { Locale } from '@/lib/core/locale'
import { saveEvaluation } from '@/lib/features/evaluation/data'
import { defaultPlan } from '@/lib/features/questions/model'
import { buildReport } from '@/lib/features/reports/build-report'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Gives somebody the interview of the sample report, judged as there. The question bank must be seeded.
 * @param startsMs where in a recording each thing was said; then the interview is the review of one
 * @returns the ids of the interview and its report
 */
export async function storeSampleInterview(viewer: Viewer, language: Locale = 'en', startsMs?: number) {
  const sample = sampleReport(language)
  const [interview] = await db()
    .insert(interviews)
    .values({
      userId: viewer.userId,
      positionId: 'frontend-engineer',
      mode: startsMs === undefined ? sample.mode : 'review',
      status: 'completed',
      language,
      plan: defaultPlan,
      startedAt: sample.startedAt,
    })
    .returning({ id: interviews.id })
  if (!interview) throw new Error('the interview was not stored')
  const interviewId = interview.id
  if (startsMs !== undefined) {
    await db().insert(recordings).values({ interviewId, name: 'Sample', kind: 'transcript', size: 1 })
  }
  let seq = 0
  for (const { number, question, dialogue, evaluation } of sample.turns) {
    const [turn] = await db()
      .insert(turns)
      .values({ interviewId, index: number - 1, status: 'closed', question })
      .returning({ id: turns.id })
    if (!turn) throw new Error('the turn was not stored')
    const said = dialogue.map((line) => {
      const place = seq++
      const startMs = startsMs === undefined ? null : startsMs * (place + 1)
      return { ...line, id: randomUUID(), interviewId, turnId: turn.id, seq: place, startMs }
    })
    await db()
      .insert(messages)
      .values(said.map((line) => ({ ...line, status: 'complete' as const })))
    await saveEvaluation(turn.id, evaluation)
  }
  return { interviewId, reportId: await buildReport('system', interviewId) }
}
