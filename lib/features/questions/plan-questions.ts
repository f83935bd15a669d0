import 'server-only'
import type { Locale } from '@/lib/core/locale'
import { generateQuestions } from '@/lib/features/questions/ai/generate-questions'
import { bankForPosition } from '@/lib/features/questions/bank-for-position'
import { type PlannedQuestion, plannedCount, type QuestionPlan } from '@/lib/features/questions/model'
import { type ResumeContent, resumeFacts } from '@/lib/features/resumes/model'
import { runTask } from '@/lib/platform/ai/run-task'

/** Why not every question came from the engine that was asked: a failure of it, or gaps the bank filled. */
export type QuestionFallback = string | null

/**
 * Makes the questions of an interview.
 * @returns the questions in order, who made them, and why the bank stepped in, if it did: a failure of the AI
 *   service, `bank_filled` (it left gaps) or `bank_short` (the bank has fewer questions than the plan wants)
 */
export async function planQuestions(
  wanted: {
    positionId: string
    language: Locale
    plan: QuestionPlan
    resume: ResumeContent | null
    /** Bank questions to ask only when there are no others. */
    avoid: ReadonlySet<string>
  },
  caller: { userId: string; signal: AbortSignal },
): Promise<{ questions: PlannedQuestion[]; engine: string; fallback: QuestionFallback }> {
  const { position, bank } = await bankForPosition(caller, wanted.language, wanted.positionId)
  const { output, engine, fallback } = await runTask(
    generateQuestions,
    {
      language: wanted.language,
      plan: wanted.plan,
      position,
      facts: wanted.resume ? resumeFacts(wanted.resume) : [],
      bank,
      avoid: [...wanted.avoid],
    },
    caller,
  )
  const { questions } = output
  const filled = engine !== 'offline' && questions.some((question) => question.bankId !== null)
  const short = questions.length < plannedCount(wanted.plan)
  return { questions, engine, fallback: fallback ?? (filled ? 'bank_filled' : short ? 'bank_short' : null) }
}
