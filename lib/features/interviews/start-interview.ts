import 'server-only'
import { transaction } from '@/db/client'
import { runClock } from '@/lib/features/interviews/clock'
import { listTurns, lockLiveInterview, moveInterview, setTurnStatuses } from '@/lib/features/interviews/data'
import { endSimulationJob } from '@/lib/features/interviews/jobs/end-simulation'
import { overtimeSeconds } from '@/lib/features/interviews/limits'
import { writeReply } from '@/lib/features/interviews/reply-writer'
import { insertReply } from '@/lib/features/interviews/say'
import { nextTurn } from '@/lib/features/interviews/turn-order'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { enqueue } from '@/lib/platform/jobs/enqueue'

/** Begins the conversation: the clock runs and the interviewer greets. Starting twice is starting once. */
export async function startInterview(viewer: Viewer, id: string): Promise<void> {
  const reply = await transaction(async () => {
    const interview = await lockLiveInterview(viewer, id)
    if (interview.status === 'active') return null
    const now = new Date()
    await moveInterview(interview, 'active', { startedAt: now, ...runClock(now) })
    const first = nextTurn(await listTurns(id))
    if (!first) throw new Error('an interview without questions')
    await setTurnStatuses([{ id: first.id, status: 'open' }])
    if (interview.timeLimitSeconds) {
      await enqueue(endSimulationJob, { interviewId: id }, interview.timeLimitSeconds + overtimeSeconds)
    }
    return insertReply(id, first.id, 'opening')
  })
  if (reply) writeReply(reply)
}
