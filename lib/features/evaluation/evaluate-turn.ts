import 'server-only'
import { judgeTurn } from '@/lib/features/evaluation/ai/judge-turn'
import { assembleEvaluation } from '@/lib/features/evaluation/assemble-evaluation'
import { findInterviewOf, hasEvaluation, saveEvaluation } from '@/lib/features/evaluation/data'
import type { Evaluation } from '@/lib/features/evaluation/model'
import { rubricVersion } from '@/lib/features/evaluation/rubric'
import {
  getInterview,
  listMessages,
  listTurns,
  type Message,
  type Turn,
} from '@/lib/features/interviews/data'
import { fold } from '@/lib/features/questions/text/fold'
import { contentUnits } from '@/lib/features/questions/text/units'
import { runTask } from '@/lib/platform/ai/run-task'

/** Content words below which there is nothing to judge: "I have not used it" says nothing about the rest. */
const judgedFromWords = 4

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
  const evaluation = notScored(turn, answers) ?? (await judge())
  await saveEvaluation(turnId, evaluation)
  return interviewId

  async function judge(): Promise<Evaluation> {
    const { text, type, difficulty, skill, points, modelAnswer } = (turn as Turn).question
    const input = {
      language: interview.language,
      question: text,
      type,
      difficulty,
      skill,
      points,
      modelAnswer,
      answers,
    }
    const { output, engine, fallback } = await runTask(judgeTurn, input, { userId: interview.userId, signal })
    const evaluation = assembleEvaluation(output, input)
    return { status: 'scored', evaluation, engine, fallback, rubricVersion }
  }
}

function notScored(turn: Turn, answers: { text: string }[]): Evaluation | null {
  if (answers.length === 0) {
    return { status: 'not_scored', reason: turn.status === 'skipped' ? 'skipped' : 'unanswered' }
  }
  const words = answers.flatMap(({ text }) => contentUnits(fold(text)))
  return words.length < judgedFromWords ? { status: 'not_scored', reason: 'too_short' } : null
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
