import 'server-only'
import { judgeTurn } from '@/lib/features/evaluation/ai/judge-turn'
import type { JudgeTurnInput } from '@/lib/features/evaluation/ai/judge-turn/schema'
import { assembleEvaluation } from '@/lib/features/evaluation/assemble-evaluation'
import type { Evaluation } from '@/lib/features/evaluation/model'
import { rubricVersion } from '@/lib/features/evaluation/rubric'
import { hasSubstance } from '@/lib/features/evaluation/substance'
import { runTask, type TaskOptions } from '@/lib/platform/ai/run-task'

/**
 * Judges what was answered to a question, whoever asked it; stores nothing. What holds hardly anything is not
 * scored, and no engine is asked.
 * @throws when the engine could not judge
 */
export async function judgeAnswers(input: JudgeTurnInput, options: TaskOptions): Promise<Evaluation> {
  if (!hasSubstance(input)) return { status: 'not_scored', reason: 'too_short' }
  const { output, engine, fallback } = await runTask(judgeTurn, input, options)
  return { status: 'scored', evaluation: assembleEvaluation(output, input), engine, fallback, rubricVersion }
}
