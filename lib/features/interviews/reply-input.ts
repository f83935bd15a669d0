import 'server-only'
import type { ReplyInput } from '@/lib/features/interviews/ai/interviewer-reply/schema'
import {
  type DraftedTurn,
  getLiveInterview,
  type LiveInterview,
  listMessages,
  listTurns,
  type Message,
  type Turn,
} from '@/lib/features/interviews/data'
import { answerOf, type Line } from '@/lib/features/interviews/dialogue'
import { findDisplayName } from '@/lib/features/profiles/data'
import { coverPoints, type PointResult } from '@/lib/features/questions/coverage/cover-points'

/** An interview with all that was asked and said in it. */
export type Conversation = {
  interview: LiveInterview
  turns: readonly DraftedTurn[]
  messages: readonly Message[]
}

/** What a reply has to say, and for whom it is written. */
export type ReplyTask = { input: ReplyInput; userId: string }

/**
 * What a reply has to say, by what was said before it: the same for the first writing and for one that takes
 * over after a crash.
 * @param covered the points of the turn that is answered, where they have been looked for already
 */
export function replyTask(
  reply: Message,
  { interview, turns, messages }: Conversation,
  candidateName: string,
  covered?: readonly PointResult[],
): ReplyTask {
  const before = messages.filter((message) => message.seq < reply.seq)
  const turn = turns.find((candidate) => candidate.id === reply.turnId) ?? null
  const previousTurn = turns.find((candidate) => candidate.id === before.findLast((m) => m.turnId)?.turnId)
  const input: ReplyInput = {
    kind: reply.kind === 'answer' || reply.kind === 'hint' ? 'question' : reply.kind,
    language: interview.language,
    mode: interview.mode,
    positionTitle: interview.positionTitle,
    candidateName,
    number: (turn?.index ?? 0) + 1,
    count: new Set(turns.map((candidate) => candidate.index)).size,
    question: turn?.question.text ?? null,
    again: reply.kind === 'question' && (turn?.attempt ?? 1) > 1,
    followUp: null,
    missing: [],
    previous: previousTurn
      ? {
          question: previousTurn.question.text,
          answer: answerOf(previousTurn.id, before),
          skipped: answerOf(previousTurn.id, before) === '',
        }
      : null,
  }
  if (reply.kind === 'follow_up' && turn) {
    const asked = before.filter(
      (message) => message.turnId === turn.id && message.kind === 'follow_up',
    ).length
    input.followUp = turn.question.followUps[asked] ?? null
    const points = covered ?? coveredPoints(turn, before, interview)
    input.missing = points.filter((point) => !point.covered).map((point) => point.text)
  }
  return { input, userId: interview.userId }
}

/** The same, read from what is stored. */
export async function readReplyTask(reply: Message): Promise<ReplyTask> {
  const [interview, turns, messages] = await Promise.all([
    getLiveInterview('system', reply.interviewId),
    listTurns(reply.interviewId),
    listMessages(reply.interviewId),
  ])
  return replyTask(reply, { interview, turns, messages }, await findDisplayName(interview.userId))
}

/** Which expected points everything that was answered in a turn makes. */
export function coveredPoints(
  { id, question }: Turn,
  messages: readonly Line[],
  { language }: LiveInterview,
): PointResult[] {
  return coverPoints(answerOf(id, messages), question.points, question.text, language)
}
