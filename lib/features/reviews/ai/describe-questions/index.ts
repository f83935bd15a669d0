import 'server-only'
import { describePrompt } from '@/lib/features/reviews/ai/describe-questions/prompt'
import {
  type Described,
  type DescribeInput,
  describedSchema,
  describeInputSchema,
} from '@/lib/features/reviews/ai/describe-questions/schema'
import { defineTask, OutputProblem } from '@/lib/platform/ai/define-task'

/**
 * Says what a good answer to questions of a real interview contains. Offline nothing is said of them: rules know what
 * is expected of the bank's questions only.
 */
export const describeQuestions = defineTask({
  name: 'describe-questions',
  version: 1,
  role: 'writer',
  input: describeInputSchema,
  output: describedSchema,
  prompt: describePrompt,
  offline: () => ({ questions: [] }),
  check: checkDescribed,
})

/** Keeps one description a question. @throws OutputProblem when there is none for half of them */
function checkDescribed({ questions: described }: Described, { questions }: DescribeInput): Described {
  const kept = new Map<number, Described['questions'][number]>()
  for (const one of described) {
    if (questions[one.number - 1] && !kept.has(one.number)) kept.set(one.number, one)
  }
  if (kept.size * 2 < questions.length) {
    throw new OutputProblem(`describe every question, 1 to ${questions.length}, under its number`)
  }
  return { questions: [...kept.values()] }
}
