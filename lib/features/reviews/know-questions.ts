import 'server-only'
import { listBank } from '@/lib/features/positions/data'
import { readBackground } from '@/lib/features/questions/bank/background'
import type { AvailableQuestion } from '@/lib/features/questions/bank/borrow-questions'
import { describeQuestions } from '@/lib/features/reviews/ai/describe-questions'
import type { Review } from '@/lib/features/reviews/data'
import { newTurns, type QuestionKnowledge } from '@/lib/features/reviews/plan-turns'
import type { FoundTurn } from '@/lib/features/reviews/transcripts/schema'
import type { ReviewTurn } from '@/lib/features/reviews/turns/data'
import { offlineEngine } from '@/lib/platform/ai/providers'
import { runTask, type TaskOptions } from '@/lib/platform/ai/run-task'

/** Questions described by one call: few enough that it takes no longer than a judgement, which waits for it. */
const describedAtOnce = 2

/** What is known of each found turn's question, and who said so beyond the bank. */
export type Known = { questions: QuestionKnowledge[]; engine: string; fallback: string | null }

/**
 * Finds out what good answers to the questions of a conversation contain: from the bank where it has the question, from
 * the turn that had the question before, else from a model, all at once. Without one the rules' guess of type and skill
 * stands, and no points are expected: such a question keeps what the banks of all positions say of its matter.
 */
export async function knowQuestions(
  found: readonly FoundTurn[],
  {
    review,
    bank,
    before,
  }: { review: Review; bank: readonly AvailableQuestion[]; before: readonly ReviewTurn[] },
  options: Pick<TaskOptions, 'signal' | 'engines'>,
): Promise<Known> {
  const inBank = new Map(bank.map((question) => [question.id, question]))
  const asked = new Map(before.map(({ question }) => [question.text, question]))
  const textOf = (turn: FoundTurn) => turn.utterances[0]?.text ?? ''
  const questions = found.map((turn): QuestionKnowledge => {
    const { type, difficulty, skill } = turn
    const own = inBank.get(turn.bankId ?? '')
    if (own) return { ...own, skill: own.skillName }
    const earlier = asked.get(textOf(turn))
    return earlier ?? { type, difficulty, skill, points: [], modelAnswer: '' }
  })
  const unknown = newTurns(found, before).filter((at) => questions[at]?.points.length === 0)
  const batches = Array.from({ length: Math.ceil(unknown.length / describedAtOnce) }, (_, batch) =>
    unknown.slice(batch * describedAtOnce, (batch + 1) * describedAtOnce),
  )
  const answers = await Promise.all(
    batches.map(async (batch) => {
      const texts = batch.map((at) => found[at]).flatMap((turn) => (turn ? [textOf(turn)] : []))
      const input = { language: review.language, positionTitle: review.positionTitle, questions: texts }
      const answer = await runTask(describeQuestions, input, { ...options, userId: review.userId })
      for (const { number, ...known } of answer.output.questions) {
        const at = batch[number - 1]
        if (at !== undefined) questions[at] = known
      }
      return answer
    }),
  )
  const elsewhere = questions.some(({ points }) => points.length === 0) ? await readBanks(review) : () => []
  return {
    questions: questions.map(({ type, difficulty, skill, points, modelAnswer }, at) => ({
      type,
      difficulty,
      skill,
      points,
      modelAnswer,
      ...(points.length === 0 && { background: elsewhere(found[at] ? textOf(found[at]) : '') }),
    })),
    engine: answers.find(({ engine }) => engine !== offlineEngine)?.engine ?? offlineEngine,
    fallback: answers.find(({ fallback }) => fallback !== null)?.fallback ?? null,
  }
}

/** What the banks of all positions say of the matter of a question. */
async function readBanks(review: Review): Promise<(question: string) => string[]> {
  const entries = await listBank(review)
  return readBackground(entries.map(({ inLanguage }) => inLanguage[review.language]))
}
