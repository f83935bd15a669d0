import 'server-only'
import type { AiFailure } from '@/lib/core/ai-failure'
import { judgeTurn } from '@/lib/features/evaluation/ai/judge-turn'
import { judgeOffline } from '@/lib/features/evaluation/ai/judge-turn/offline'
import type { Judgement, JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { assembleEvaluation } from '@/lib/features/evaluation/assemble-evaluation'
import type { Evaluation, Judging, TurnEvaluation } from '@/lib/features/evaluation/model'
import { rubricVersion, type TypeRubric } from '@/lib/features/evaluation/rubric'
import {
  heldScore,
  holdNear,
  medianJudgement,
  secondOpinionGap,
} from '@/lib/features/evaluation/second-opinion'
import { hasSubstance } from '@/lib/features/evaluation/substance'
import { addressesJudge } from '@/lib/features/questions/text/addresses-judge'
import { offlineEngine } from '@/lib/platform/ai/providers'
import { runTask, type TaskOptions } from '@/lib/platform/ai/run-task'

/**
 * Judges what was answered to a question, whoever asked it; stores nothing. What holds hardly anything is not
 * scored, and no engine is asked. A provider's judgement is held against that of the rules: far apart, two more are
 * asked for and the median counts; still far apart, it is held near the rules; far above them for an answer that gives
 * the judge orders, the rules count alone.
 * @param rubric for the type of the question, unless it is the rubric's own
 * @throws when the engine could not judge
 */
export async function judgeAnswers(
  input: JudgeTurnInput,
  options: TaskOptions,
  rubric?: TypeRubric,
): Promise<Evaluation> {
  if (!hasSubstance(input)) return { status: 'not_scored', reason: 'too_short' }
  const { output, engine, fallback } = await runTask(judgeTurn, input, options)
  const assemble = (judgement: Judgement) => assembleEvaluation(judgement, input, rubric)
  const instructions = input.answers.some(({ text }) => addressesJudge(text, input.language))
  const first = { judgement: output, score: assemble(output).score }
  if (engine === offlineEngine) {
    const alone: Judging = { scores: [first.score], rulesScore: null, verdict: 'agreed', instructions }
    return scored(assemble(output), alone, engine, fallback)
  }

  const rules = judgeOffline(input)
  const ruled = assemble(rules)
  const gap = first.score - ruled.score
  const told = { rulesScore: ruled.score, instructions }
  if (Math.abs(gap) <= secondOpinionGap) {
    return scored(assemble(output), { ...told, scores: [first.score], verdict: 'agreed' }, engine, fallback)
  }
  if (instructions && gap > 0) {
    return scored(ruled, { ...told, scores: [first.score], verdict: 'rules' }, offlineEngine, null)
  }
  // Where a provider fails meanwhile, the rules take the seat of its opinion.
  const more = await Promise.all([1, 2].map(() => runTask(judgeTurn, input, options)))
  const opinions = [
    first,
    ...more.map(({ output: judgement }) => ({ judgement, score: assemble(judgement).score })),
  ]
  const scores = opinions.map(({ score }) => score)
  const middle = medianJudgement(opinions)
  const agreed = assemble(middle)
  if (Math.abs(agreed.score - ruled.score) <= secondOpinionGap) {
    return scored(agreed, { ...told, scores, verdict: 'median' }, engine, fallback)
  }
  const held = assemble(holdNear(middle, rules))
  const score = heldScore(held.score, ruled.score)
  return scored({ ...held, score }, { ...told, scores, verdict: 'held' }, engine, fallback)
}

function scored(
  evaluation: TurnEvaluation,
  judging: Judging,
  engine: string,
  fallback: AiFailure | null,
): Evaluation {
  return { status: 'scored', evaluation: { ...evaluation, judging }, engine, fallback, rubricVersion }
}
