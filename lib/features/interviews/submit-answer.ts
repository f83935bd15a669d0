import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { remainingTime } from '@/lib/features/interviews/clock'
import {
  deleteDraft,
  insertMessage,
  listMessages,
  listTurns,
  lockLiveInterview,
  type Message,
} from '@/lib/features/interviews/data'
import { answerOf } from '@/lib/features/interviews/dialogue'
import { endInterview, endTurn, goOn } from '@/lib/features/interviews/go-on'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { wantsFollowUp } from '@/lib/features/interviews/next-step'
import { type Conversation, replyTask } from '@/lib/features/interviews/reply-input'
import { writeReply } from '@/lib/features/interviews/reply-writer'
import { insertReply } from '@/lib/features/interviews/say'
import { coverPoints } from '@/lib/features/questions/coverage'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { wake } from '@/lib/platform/jobs/enqueue'

/** The conversation with the answer in it, the reply to write, and whether nothing is asked any more. */
type Next = Conversation & { reply: Message; over: boolean }

type Answer = { turnId: string; messageId: string; text: string }

/**
 * Stores an answer, decides what the interviewer does next and begins the reply. The answer is committed
 * before any engine is asked. Sending the same message id again changes nothing.
 * @returns the conversation as it then stands; nothing when the answer was there already or ended the interview
 * @throws AppError `bad_input` when it is blank, `wrong_state` when the turn is not open or the interviewer
 *   has not finished asking
 */
export async function submitAnswer(
  viewer: Viewer,
  id: string,
  answer: Answer,
): Promise<Conversation | undefined> {
  const text = answer.text.trim()
  if (!text) throw new AppError('bad_input')
  const next = await transaction(async (): Promise<Next | null> => {
    const interview = await lockLiveInterview(viewer, id)
    const said = await listMessages(id)
    if (said.some((message) => message.id === answer.messageId)) return null
    const turns = await listTurns(id)
    const turn = turns.find((candidate) => candidate.id === answer.turnId)
    if (!turn) throw new AppError('not_found')
    const speaking = said.some((message) => message.status === 'streaming')
    if (interview.status !== 'active' || turn.status !== 'open' || speaking) throw new AppError('wrong_state')

    const stored = await insertMessage({
      id: answer.messageId,
      interviewId: id,
      turnId: turn.id,
      author: 'candidate',
      kind: 'answer',
      status: 'complete',
      text,
    })
    await deleteDraft(turn.id)
    const messages = [...said, stored]
    const so = { interview, turns, messages }
    if (remainingTime(interview, new Date()) === 0) {
      await endTurn(interview, turn, 'closed')
      await endInterview(interview)
      return { ...so, reply: await insertReply(id, null, 'closing'), over: true }
    }
    const { question } = turn
    const all = answerOf(turn.id, messages)
    const points = coverPoints(all, question.points, question.text, interview.language)
    const asked = said.filter((message) => message.turnId === turn.id && message.kind === 'follow_up').length
    if (wantsFollowUp(points, text, asked, question.followUps.length)) {
      return { ...so, reply: await insertReply(id, turn.id, 'follow_up'), over: false }
    }
    return { ...so, ...(await goOn(interview, turns, { turn, status: 'closed' })) }
  })
  if (!next) return
  const { reply, over, interview, turns, messages } = next
  writeReply(reply, replyTask(reply, next, viewer.name))
  if (over) wake(evaluateTurnJob)
  else return { interview, turns, messages: [...messages, reply] }
}
