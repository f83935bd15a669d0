import 'server-only'
import { saveEvaluation } from '@/lib/features/evaluation/data'
import { judgeAnswers } from '@/lib/features/evaluation/judge-answers'
import type { Evaluation } from '@/lib/features/evaluation/model'
import { rubricFor, seniorityOf } from '@/lib/features/evaluation/rubric'
import { findTurn, getInterview, type Message, type Turn } from '@/lib/features/interviews/data'
import { positionWeights } from '@/lib/features/positions/data'

/**
 * Judges a turn that is over and stores the judgement, once. What was skipped, not answered or hardly answered
 * is not scored, and no engine is asked.
 * @throws when the engine could not judge; nothing is stored then
 */
export async function evaluateTurn(turnId: string, signal: AbortSignal): Promise<void> {
  const found = await findTurn(turnId)
  if (!found) return
  const { turn, messages } = found
  const answers = answersOf(turn, messages)
  if (answers.length === 0) return saveEvaluation(turnId, notAnswered(turn.status))
  const interview = await getInterview('system', turn.interviewId)
  const { text, type, difficulty, skill, points, modelAnswer, background } = turn.question
  const { language, userId, positionId, plan } = interview
  const known = { type, difficulty, skill, points, modelAnswer, background }
  const input = { language, question: text, ...known, answers }
  const rubric = rubricFor(type, {
    weights: await positionWeights(positionId),
    seniority: seniorityOf(plan.difficulty),
  })
  await saveEvaluation(turnId, await judgeAnswers(input, { userId, signal }, rubric))
}

function notAnswered(status: Turn['status']): Evaluation {
  return { status: 'not_scored', reason: status === 'skipped' ? 'skipped' : 'unanswered' }
}

/** What was answered in a turn, each with what it answers: the question first, then the follow-ups. */
function answersOf(turn: Turn, messages: readonly Message[]): { to: string; text: string }[] {
  const answers: { to: string; text: string }[] = []
  let to = turn.question.text
  for (const message of messages) {
    if (message.kind === 'follow_up') to = message.text
    if (message.kind === 'answer') answers.push({ to, text: message.text })
  }
  return answers
}
