import 'server-only'
import type { Locale } from '@/lib/core/locale'
import { questionSources } from '@/lib/features/questions/bank/question-sources'
import { repeats } from '@/lib/features/questions/bank/similarity'
import type { AskedQuestion, Choice } from '@/lib/features/questions/choosing/choice'
import { chooseQuestions, inOrder } from '@/lib/features/questions/choosing/choose-questions'
import { contentKey } from '@/lib/features/questions/choosing/content-key'
import { fillSlots } from '@/lib/features/questions/choosing/fill-slots'
import { planSlots } from '@/lib/features/questions/choosing/plan-slots'
import { tieToResume } from '@/lib/features/questions/choosing/tie-to-resume'
import { writeQuestions } from '@/lib/features/questions/choosing/write-questions'
import { findGeneration, recordGeneration } from '@/lib/features/questions/data'
import type { Generation, PlannedQuestion, QuestionPlan } from '@/lib/features/questions/model'
import { plannedCount } from '@/lib/features/questions/model'
import { type ResumeContent, resumeFacts } from '@/lib/features/resumes/model'
import { enginesFor, offlineEngine } from '@/lib/platform/ai/providers'

type Wanted = {
  interviewId: string
  positionId: string
  language: Locale
  plan: QuestionPlan
  resume: ResumeContent | null
  /** What this person was asked lately: not to be asked again unless there is nothing else. */
  recent: AskedQuestion[]
}

/** The questions of an interview in their order, who made them, and why not whom one would expect. */
type Planned = Pick<Generation, 'engine' | 'fallback'> & { questions: PlannedQuestion[] }

/**
 * Makes the questions of an interview, and writes into the generation log how that went. What was written for the same
 * content within a day is used again, unless this person has been asked it since.
 * @throws AppError `not_found` when the position is gone; the reason of `signal` when the caller aborts
 */
export async function planQuestions(
  wanted: Wanted,
  caller: { userId: string; signal: AbortSignal },
): Promise<Planned> {
  const begun = performance.now()
  const { position, bank } = await questionSources(caller, wanted.language, wanted.positionId, {
    counts: wanted.plan.counts,
    recent: wanted.recent,
  })
  const choice = {
    language: wanted.language,
    plan: wanted.plan,
    position: { title: position.title, requirements: position.requirements },
    requirements: position.requirements,
    skills: position.skills,
    facts: wanted.resume ? resumeFacts(wanted.resume) : [],
    bank,
    recent: wanted.recent,
    seed: wanted.interviewId,
  }
  const engines = enginesFor('writer').map(({ name }) => name)
  const key = contentKey({ ...choice, engines })
  const kept = engines.length > 0 ? await findGeneration(caller, key) : null
  const reused =
    kept &&
    !kept.questions.some(({ text }) =>
      repeats(
        text,
        wanted.recent.map((one) => one.text),
      ),
    )
  const made = reused
    ? { ...kept, outcome: 'cached' as const, types: [] }
    : engines.length > 0
      ? await written(choice, caller)
      : { ...chosen(choice), outcome: 'bank' as const, types: [] }
  await recordGeneration(caller, {
    interviewId: wanted.interviewId,
    outcome: made.outcome,
    engine: made.engine,
    fallback: made.fallback,
    ms: Math.round(performance.now() - begun),
    planned: plannedCount(wanted.plan),
    counts: countsOf(made.questions, wanted.recent),
    types: made.types,
    // What a failing service left behind is not worth keeping.
    kept: made.outcome === 'written' ? { key, questions: made.questions } : null,
  })
  return { questions: made.questions, engine: made.engine, fallback: made.fallback }
}

type Source = Choice &
  Pick<Wanted, 'language'> & {
    position: { title: string; requirements: string[] }
    requirements: string[]
  }

function chosen(choice: Source): Planned {
  const questions = tieToResume(chooseQuestions(choice), choice)
  const short = questions.length < plannedCount(choice.plan)
  return { questions, engine: offlineEngine, fallback: short ? 'bank_short' : null }
}

async function written(choice: Source, caller: { userId: string; signal: AbortSignal }) {
  const slots = planSlots(choice)
  const { questions, types } = await writeQuestions(slots, choice, caller)
  const filled = fillSlots(slots, questions, choice)
  const bankQuestions = filled.flatMap((one) => ('fromBank' in one ? [one.fromBank] : []))
  const tied = tieToResume(bankQuestions, {
    ...choice,
    facts: choice.facts.filter(
      ({ text }) =>
        !filled.some((one) => !('fromBank' in one) && one.basis.quote && text.includes(one.basis.quote)),
    ),
  })
  const all = filled
    .map((one) => ('fromBank' in one ? (tied.shift() ?? null) : one))
    .filter((one) => one !== null)
  const failure = types.find(({ fallback }) => fallback !== null)?.fallback ?? null
  const byModel = types.find(({ engine }) => engine !== offlineEngine)
  const usedModel = all.some(({ bankId }) => bankId === null)
  if (!byModel || !usedModel) {
    // Nothing of a service is in it: the bank's best choice, with the reason.
    return { ...chosen(choice), fallback: failure ?? 'bank_filled', outcome: 'bank' as const, types }
  }
  const open = slots.filter((slot) => !slot.fixed).length
  const whole = all.filter(({ bankId }) => bankId === null).length === open
  const short = all.length < plannedCount(choice.plan)
  return {
    questions: inOrder(all),
    engine: byModel.engine,
    fallback: whole ? failure : short ? 'bank_short' : 'bank_filled',
    outcome: failure && !whole ? ('partly' as const) : ('written' as const),
    types,
  }
}

function countsOf(questions: PlannedQuestion[], recent: AskedQuestion[]): Generation['counts'] {
  const asked = new Set(recent.flatMap(({ bankId }) => bankId ?? []))
  return {
    written: questions.filter(({ bankId }) => bankId === null).length,
    bank: questions.filter(({ bankId }) => bankId !== null).length,
    repeated: questions.filter(({ bankId }) => bankId !== null && asked.has(bankId)).length,
    resume: questions.filter(({ basis }) => basis.kind === 'resume').length,
    requirement: questions.filter(({ basis }) => basis.kind === 'requirement').length,
  }
}
