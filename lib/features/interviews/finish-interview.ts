import 'server-only'
import { transaction } from '@/db/client'
import { listMessages, listTurns, lockLiveInterview, type Reader } from '@/lib/features/interviews/data'
import { answerOf } from '@/lib/features/interviews/dialogue'
import { endInterview, endTurn } from '@/lib/features/interviews/go-on'
import { completeInterviewJob } from '@/lib/features/interviews/jobs/complete-interview'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { openTurn } from '@/lib/features/interviews/turn-order'
import { wake } from '@/lib/platform/jobs/enqueue'

/**
 * Ends the conversation early or when all is asked: the open turn is judged on what was answered, what was
 * never answered counts as skipped. Finishing twice is finishing once.
 */
export async function finishInterview(reader: Reader, id: string): Promise<void> {
  await transaction(async () => {
    const interview = await lockLiveInterview(reader, id)
    if (interview.status === 'evaluating' || interview.status === 'completed') return
    const open = openTurn(await listTurns(id))
    if (open) {
      const answered = answerOf(open.id, await listMessages(id)) !== ''
      await endTurn(interview, open, answered ? 'closed' : 'skipped')
    }
    await endInterview(interview)
  })
  wake(evaluateTurnJob)
  wake(completeInterviewJob)
}
