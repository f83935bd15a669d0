import 'server-only'
import { judgeTurn } from '@/lib/features/evaluation/ai/judge-turn'
import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { assembleEvaluation } from '@/lib/features/evaluation/assemble-evaluation'
import { findInterviewOf, hasEvaluation, saveEvaluation } from '@/lib/features/evaluation/data'
import type { Evaluation, NotScoredReason } from '@/lib/features/evaluation/model'
import { rubricVersion } from '@/lib/features/evaluation/rubric'
import { hasSubstance } from '@/lib/features/evaluation/substance'
import {
  getInterview,
  listMessages,
  listTurns,
  type Message,
  type Turn,
} from '@/lib/features/interviews/data'
import { runTask } from '@/lib/platform/ai/run-task'

/**
 * Judges a turn that is over and stores the judgement, once. What was skipped, not answered or hardly answered
 * is not scored, and no engine is asked.
 * @returns the interview, or null when it was deleted meanwhile
 * @throws when the engine could not judge; nothing is stored then
 */
export async function evaluateTurn(turnId: string, signal: AbortSignal): Promise<string | null> {
  const interviewId = await findInterviewOf(turnId)
  if (!interviewId || (await hasEvaluation(turnId))) return interviewId
  const [interview, turns, messages] = await Promise.all([
    getInterview('system', interviewId),
    listTurns(interviewId),
    listMessages(interviewId),
  ])
  const turn = turns.find((candidate) => candidate.id === turnId)
  if (!turn) return null
  const answers = answersOf(turn, messages)
  const { text, type, difficulty, skill, points, modelAnswer } = turn.question
  const { language, userId } = interview
  const input = { language, question: text, type, difficulty, skill, points, modelAnswer, answers }
  const reason = whyNotScored(turn, input)
  await saveEvaluation(turnId, reason ? { status: 'not_scored', reason } : await judge(input, userId, signal))
  return interviewId
}

async function judge(input: JudgeTurnInput, userId: string, signal: AbortSignal): Promise<Evaluation> {
  const { output, engine, fallback } = await runTask(judgeTurn, input, { userId, signal })
  return { status: 'scored', evaluation: assembleEvaluation(output, input), engine, fallback, rubricVersion }
}

function whyNotScored(turn: Turn, input: JudgeTurnInput): NotScoredReason | null {
  if (input.answers.length === 0) return turn.status === 'skipped' ? 'skipped' : 'unanswered'
  return hasSubstance(input) ? null : 'too_short'
}

/** What was answered in a turn, each with what it answers: the question first, then the follow-ups. */
function answersOf(turn: Turn, messages: readonly Message[]): { to: string; text: string }[] {
  const answers: { to: string; text: string }[] = []
  let to = turn.question.text
  for (const message of messages) {
    if (message.turnId !== turn.id) continue
    if (message.kind === 'follow_up') to = message.text
    if (message.kind === 'answer') answers.push({ to, text: message.text })
  }
  return answers
}
