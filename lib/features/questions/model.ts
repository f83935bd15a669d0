import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'

export const questionTypes = ['basic', 'technical', 'behavioral', 'situational'] as const
export const questionTypeSchema = z.enum(questionTypes)
export type QuestionType = z.infer<typeof questionTypeSchema>

/** 1 (warm-up) to 5 (expert). */
export const difficultySchema = z.number().int().min(1).max(5)

/** What a good answer must contain, with words that show it is there. */
export const expectedPointSchema = z.object({
  text: z.string().min(1),
  terms: z.array(z.string().min(1)),
})
export type ExpectedPoint = z.infer<typeof expectedPointSchema>

/** Questions of one type at most, and of all types together. */
export const maxOfType = 10
export const planSize = { min: 1, max: 12 } as const

const countSchema = z.number().int().min(0).max(maxOfType)

/** Weights that difficulties may have against each other. */
export const maxShare = 10

/** Ids of questions or skills that a rule of a plan may name, at most. */
const maxRules = 60

const idSchema = z.string().min(1).max(80)
const idsSchema = z.array(idSchema).max(maxRules)

/** How many questions of which types, difficulties and skills an interview asks, and its own rules. */
export const questionPlanSchema = z
  .object({
    counts: z.object({
      basic: countSchema,
      technical: countSchema,
      behavioral: countSchema,
      situational: countSchema,
    }),
    difficulty: z.object({ min: difficultySchema, max: difficultySchema }),
    /** Weights of the difficulties 1–5 against each other, 0 outside the range; null where any mixture will do. */
    shares: z.array(z.number().int().min(0).max(maxShare)).length(5).nullable().default(null),
    /** Ids of skills of the position that at least one question each is about. */
    skills: idsSchema.default([]),
    /** Ids of questions that are asked, whatever else is. */
    mustAsk: idsSchema.default([]),
    /** Ids of questions that are not asked, and of skills that no question is about. */
    mustNotAsk: z.object({ questions: idsSchema, skills: idsSchema }).default({ questions: [], skills: [] }),
  })
  .refine((plan) => plan.difficulty.min <= plan.difficulty.max, { path: ['difficulty'] })
  .refine((plan) => plannedCount(plan) >= planSize.min && plannedCount(plan) <= planSize.max, {
    path: ['counts'],
  })
  .refine(({ shares, difficulty: { min, max } }) => !shares || shares.slice(min - 1, max).some(Boolean), {
    path: ['shares'],
  })
export type QuestionPlan = z.infer<typeof questionPlanSchema>

/** Five technical and three behavioral questions, easier ones first. */
export const defaultPlan: QuestionPlan = {
  counts: { basic: 0, technical: 5, behavioral: 3, situational: 0 },
  difficulty: { min: 1, max: 5 },
  shares: null,
  skills: [],
  mustAsk: [],
  mustNotAsk: { questions: [], skills: [] },
}

/** How many questions a plan asks in all. */
export function plannedCount(plan: { counts: Record<QuestionType, number> }): number {
  return questionTypes.reduce((sum, type) => sum + plan.counts[type], 0)
}

/**
 * How many questions of each difficulty, 1–5, a plan wants: its shares of its size, rounded so that they add up (largest
 * remainder; the easier one where two are equal). Null where any mixture will do.
 */
export function wantedByDifficulty(plan: QuestionPlan): number[] | null {
  const { shares, difficulty } = plan
  if (!shares) return null
  const weights = shares.map((share, at) =>
    at + 1 >= difficulty.min && at + 1 <= difficulty.max ? share : 0,
  )
  const sum = weights.reduce((total, weight) => total + weight, 0)
  const exact = weights.map((weight) => (weight / sum) * plannedCount(plan))
  const wanted = exact.map(Math.floor)
  const byRemainder = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at)
  const left = plannedCount(plan) - wanted.reduce((total, count) => total + count, 0)
  for (const { at } of byRemainder.slice(0, left)) wanted[at] = (wanted[at] ?? 0) + 1
  return wanted
}

/** What a question is about: a line of the resume, a requirement of the position, or the position in general. */
const questionBasisSchema = z.object({
  kind: z.enum(['resume', 'requirement', 'position']),
  /** The words themselves; empty for `position`. */
  quote: z.string(),
})

/** A question of one interview, in the interview's language. */
export const plannedQuestionSchema = z.object({
  /** The bank question it is or was made from; null when an AI wrote it. */
  bankId: z.string().nullable(),
  type: questionTypeSchema,
  difficulty: difficultySchema,
  /** The name of the skill it is about, in the interview's language. */
  skill: z.string(),
  /** The id of that skill among the position's; absent where it is none of them, and in older interviews. */
  skillId: z.string().optional(),
  text: z.string().min(1),
  /** None where somebody else asked, and nobody knows what they expected. */
  points: z.array(expectedPointSchema).max(6),
  modelAnswer: z.string(),
  /** What the bank says of the matter (background.ts), where nothing is expected. */
  background: z.array(z.string()).optional(),
  followUps: z.array(z.string()),
  basis: questionBasisSchema,
})
export type PlannedQuestion = z.infer<typeof plannedQuestionSchema>

/** What a question of a person's own may have; characters where nothing else is said. */
export const questionLimits = {
  text: 500,
  points: { min: 1, max: 6 },
  point: 200,
  terms: 200,
  modelAnswer: 3_000,
  followUp: 300,
} as const

const pointNumbers = Array.from({ length: questionLimits.points.max }, (_, at) => at + 1)

/** The fields of a point in the form: what it says, and its terms, separated by commas. */
export const pointFields = pointNumbers.map((number) => ({
  number,
  point: `point${number}`,
  terms: `terms${number}`,
}))

const textField = (length: number) => z.string().trim().max(length)

/** The form of a person's own question; terms that are left empty are drawn from the point. */
export const questionFormSchema = z
  .object({
    language: localeSchema,
    type: questionTypeSchema,
    difficulty: z.coerce.number().pipe(difficultySchema),
    skill: z.string().min(1).max(80),
    text: textField(questionLimits.text).min(1),
    modelAnswer: textField(questionLimits.modelAnswer).default(''),
    followUp1: textField(questionLimits.followUp).default(''),
    followUp2: textField(questionLimits.followUp).default(''),
  })
  .catchall(textField(Math.max(questionLimits.point, questionLimits.terms)))
  .transform(({ followUp1, followUp2, ...fields }) => ({
    language: fields.language,
    type: fields.type,
    difficulty: fields.difficulty,
    skill: fields.skill,
    text: fields.text,
    modelAnswer: fields.modelAnswer,
    followUps: [followUp1, followUp2].filter(Boolean),
    points: pointFields
      .map(({ point, terms }) => ({
        text: fields[point] ?? '',
        terms: (fields[terms] ?? '')
          .split(/[,，、;；]/)
          .map((term) => term.trim())
          .filter(Boolean),
      }))
      .filter(({ text }) => text !== ''),
  }))
  .refine(({ points }) => points.length >= questionLimits.points.min, { path: ['point1'] })
export type QuestionForm = z.output<typeof questionFormSchema>

/** Characters of a saved plan's name. */
export const maxPlanName = 80

const countField = z.coerce.number().pipe(countSchema)
const levelField = z.coerce.number().pipe(difficultySchema)
const shareField = z.coerce.number().int().min(0).max(maxShare).default(0)

/** The fields of shares in the form of a plan, by difficulty 1–5. */
export const shareFields = ['share1', 'share2', 'share3', 'share4', 'share5'] as const

/** The field that rules about a skill or a question stand in: `cover` or `ask`, `avoid`, or empty for no rule. */
export const ruleField = (kind: 'skill' | 'question', id: string) => `${kind}:${id}`

/** The form of a saved plan; `positionId` is empty where it fits any position, and rules can then name nothing. */
export const planFormSchema = z
  .object({
    name: z.string().trim().min(1).max(maxPlanName),
    positionId: z.string().max(80),
    basic: countField,
    technical: countField,
    behavioral: countField,
    situational: countField,
    easiest: levelField,
    hardest: levelField,
    share1: shareField,
    share2: shareField,
    share3: shareField,
    share4: shareField,
    share5: shareField,
  })
  .catchall(z.string().max(80))
export type PlanForm = z.output<typeof planFormSchema>

/** The plan that a form describes. It may still be of a size that no plan may have. */
export function readPlanForm(form: PlanForm): QuestionPlan {
  const rules = (kind: 'skill' | 'question', wanted: string) =>
    Object.entries(form)
      .filter(([field, rule]) => field.startsWith(ruleField(kind, '')) && rule === wanted)
      .map(([field]) => field.slice(ruleField(kind, '').length))
  const min = Math.min(form.easiest, form.hardest)
  const max = Math.max(form.easiest, form.hardest)
  const shares = shareFields.map((field, at) => (at + 1 < min || at + 1 > max ? 0 : form[field]))
  const { basic, technical, behavioral, situational } = form
  return {
    counts: { basic, technical, behavioral, situational },
    difficulty: { min, max },
    shares: shares.some(Boolean) ? shares : null,
    skills: rules('skill', 'cover'),
    mustAsk: rules('question', 'ask'),
    mustNotAsk: { questions: rules('question', 'avoid'), skills: rules('skill', 'avoid') },
  }
}

/** Whether a plan names skills or questions, which only one position has. */
export function hasRules({ skills, mustAsk, mustNotAsk }: QuestionPlan): boolean {
  return [skills, mustAsk, mustNotAsk.questions, mustNotAsk.skills].some((ids) => ids.length > 0)
}

/** One line of the generation log of an interview. */
export const generationSchema = z.object({
  id: z.uuid(),
  /** An AI service wrote them, or part of them because it failed at the rest; written before; chosen from the bank. */
  outcome: z.enum(['written', 'partly', 'cached', 'bank']),
  engine: z.string(),
  /** Why not everything came from whom one would expect: a failure of the AI service, `bank_filled` or `bank_short`. */
  fallback: z.string().nullable(),
  ms: z.number().int(),
  /** How many questions the plan wants. */
  planned: z.number().int(),
  counts: z.object({
    written: z.number().int(),
    bank: z.number().int(),
    /** Asked in an earlier interview, because the bank has no others. */
    repeated: z.number().int(),
    /** About a line of the resume, and about a requirement. */
    resume: z.number().int(),
    requirement: z.number().int(),
  }),
  /** What each type of question was asked of, and what came; empty where no AI service was asked. */
  types: z.array(
    z.object({
      type: questionTypeSchema,
      engine: z.string(),
      fallback: z.string().nullable(),
      questions: z.number().int(),
    }),
  ),
  createdAt: z.date(),
})
export type Generation = z.infer<typeof generationSchema>

/** How a question covers a skill: it is about it, it touches it, or neither. */
export type Cover = 'main' | 'touched' | null

/** A skill and, in the order of the questions, how each covers it. */
export type CoverageRow = { skill: string; cover: Cover[] }

/** Something that a plan wants and the questions are not. Skills and questions by their ids. */
export type PlanGap =
  | { kind: 'type'; type: QuestionType; wanted: number; asked: number }
  /** `level` is 1–5. */
  | { kind: 'difficulty'; level: number; wanted: number; asked: number }
  /** `asked` questions are easier or harder than the plan allows. */
  | { kind: 'range'; asked: number }
  | { kind: 'skill'; skill: string }
  | { kind: 'must_ask'; question: string }
  | { kind: 'must_not_ask'; question: string }
  | { kind: 'must_not_ask_skill'; skill: string; asked: number }

/** Where the questions of an interview come from. */
export type QuestionOrigin = {
  /** What the plan asks for and the bank could not give, skills by their names. */
  gaps: PlanGap[]
  coverage: CoverageRow[]
  /** What each question is about, in their order; numbers begin with 1. */
  bases: (PlannedQuestion['basis'] & { number: number; skill: string })[]
  /** How they came about, the last try last. */
  log: Generation[]
}
