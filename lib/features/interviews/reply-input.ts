import 'server-only'
import type { ReplyInput } from '@/lib/features/interviews/ai/interviewer-reply/schema'
import { getInterview, listMessages, listTurns, type Message } from '@/lib/features/interviews/data'
import { answerOf } from '@/lib/features/interviews/dialogue'
import { findDisplayName } from '@/lib/features/profiles/data'
import { coverPoints } from '@/lib/features/questions/coverage'

/**
 * What a reply has to say, read from what is stored before it: the same for the first writing and for one
 * that takes over after a crash.
 */
export async function readReplyInput(reply: Message): Promise<ReplyInput & { userId: string }> {
  const [interview, turns, all] = await Promise.all([
    getInterview('system', reply.interviewId),
    listTurns(reply.interviewId),
    listMessages(reply.interviewId),
  ])
  const before = all.filter((message) => message.seq < reply.seq)
  const turn = turns.find((candidate) => candidate.id === reply.turnId) ?? null
  const asked = before.filter((message) => message.turnId === reply.turnId && message.kind === 'follow_up')
  const answer = turn ? answerOf(turn.id, before) : ''
  const previousTurn = turns.find((candidate) => candidate.id === before.findLast((m) => m.turnId)?.turnId)
  const points = turn?.question.points ?? []
  return {
    userId: interview.userId,
    kind: reply.kind === 'answer' || reply.kind === 'hint' ? 'question' : reply.kind,
    language: interview.language,
    mode: interview.mode,
    positionTitle: interview.positionTitle,
    candidateName: await findDisplayName(interview.userId),
    number: (turn?.index ?? 0) + 1,
    count: new Set(turns.map((candidate) => candidate.index)).size,
    question: turn?.question.text ?? null,
    again: reply.kind === 'question' && (turn?.attempt ?? 1) > 1,
    followUp: reply.kind === 'follow_up' ? (turn?.question.followUps[asked.length] ?? null) : null,
    missing: answer
      ? coverPoints(answer, points, turn?.question.text ?? '', interview.language)
          .filter((point) => !point.covered)
          .map((point) => point.text)
      : [],
    previous: previousTurn
      ? {
          question: previousTurn.question.text,
          answer: answerOf(previousTurn.id, before),
          skipped: previousTurn.status === 'skipped',
        }
      : null,
  }
}
