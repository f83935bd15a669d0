import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { remainingTime } from '@/lib/features/interviews/clock'
import {
  type DraftedTurn,
  insertAnswer,
  type LiveInterview,
  listMessages,
  listTurns,
  lockLiveInterview,
  type Message,
  type NewMessage,
} from '@/lib/features/interviews/data'
import type { Line } from '@/lib/features/interviews/dialogue'
import { endInterview, endTurn, goOn } from '@/lib/features/interviews/go-on'
import { evaluateTurnJob } from '@/lib/features/interviews/jobs/evaluate-turn'
import { wantsFollowUp } from '@/lib/features/interviews/next-step'
import { type Conversation, coveredPoints, replyTask } from '@/lib/features/interviews/reply-input'
import { writeReply } from '@/lib/features/interviews/reply-writer'
import { placeOfReply } from '@/lib/features/interviews/say'
import type { PointResult } from '@/lib/features/questions/coverage/cover-points'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { wake } from '@/lib/platform/jobs/enqueue'

/** The place of the reply, the turns as they then are, what the answer covers, and whether nothing is asked any more. */
type Decision = { place: NewMessage; turns: DraftedTurn[]; covered?: PointResult[]; over: boolean }

/** The conversation with the answer in it, and the reply to write. */
type Next = Conversation & Omit<Decision, 'place'> & { reply: Message }

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
    const [said, listed] = await Promise.all([listMessages(id), listTurns(id)])
    if (said.some((message) => message.id === answer.messageId)) return null
    const turn = listed.find((candidate) => candidate.id === answer.turnId)
    if (!turn) throw new AppError('not_found')
    const speaking = said.some((message) => message.status === 'streaming')
    if (interview.status !== 'active' || turn.status !== 'open' || speaking) throw new AppError('wrong_state')

    const given = {
      id: answer.messageId,
      interviewId: id,
      turnId: turn.id,
      author: 'candidate',
      kind: 'answer',
      status: 'complete',
      text,
    } as const
    const answered = { ...turn, draft: '' }
    const turns = listed.map((each) => (each === turn ? answered : each))
    const { place, ...after } = await decide({ interview, turns, messages: [...said, given] }, answered, text)
    const stored = await insertAnswer(given, place)
    return { interview, ...after, messages: [...said, stored.answer], reply: stored.reply }
  })
  if (!next) return
  const { reply, over, covered, interview, turns, messages } = next
  writeReply(reply, replyTask(reply, next, viewer.name, covered))
  if (over) wake(evaluateTurnJob)
  else return { interview, turns, messages: [...messages, reply] }
}

/** What comes after an answer: the end when the time is up, a follow-up, or what comes after its turn. */
async function decide(
  { interview, turns, messages }: { interview: LiveInterview; turns: DraftedTurn[]; messages: Line[] },
  turn: DraftedTurn,
  newest: string,
): Promise<Decision> {
  if (remainingTime(interview, new Date()) === 0) {
    await endTurn(interview, turn, 'closed')
    await endInterview(interview)
    return { place: placeOfReply(interview.id, null, 'closing'), turns, over: true }
  }
  const { question } = turn
  const covered = coveredPoints(turn, messages, interview)
  const asked = messages.filter(({ turnId, kind }) => turnId === turn.id && kind === 'follow_up').length
  if (wantsFollowUp(covered, newest, asked, question.followUps.length)) {
    return { place: placeOfReply(interview.id, turn.id, 'follow_up'), turns, covered, over: false }
  }
  return goOn(interview, turns, { turn, status: 'closed' })
}
