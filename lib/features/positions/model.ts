import { z } from 'zod'
import { type Locale, localeSchema, localizedSchema } from '@/lib/core/locale'

/** The fields of work, in the order they are shown. */
export const categories = ['internet', 'finance', 'education', 'general'] as const
export const categorySchema = z.enum(categories)
export type Category = z.infer<typeof categorySchema>

const termsSchema = z.object({ en: z.array(z.string()), 'zh-CN': z.array(z.string()) })

/** A required skill as the bank stores it; `aliases` are the words by which a resume shows it. */
export const bankSkillSchema = z.object({ id: z.string(), name: localizedSchema, aliases: termsSchema })

/** An expected point as the bank stores it. */
export const bankPointSchema = z.object({ text: localizedSchema, terms: termsSchema })

/** A required skill in the reader's language. A resume may be in either, so the aliases are of both. */
export type PositionSkill = { id: string; name: string; aliases: string[] }

/** A position in a list, in the reader's language. */
export type PositionSummary = {
  id: string
  /** Whether it is the viewer's own, and not built in. */
  own: boolean
  /** The language an own one is written in; null for built-in ones, which are in both. */
  language: Locale | null
  category: Category
  title: string
  description: string
  skills: PositionSkill[]
  questionCount: number
}

/** A question of the bank, in the reader's language. */
export type BankQuestion = {
  id: string
  /** Whether the viewer added it. */
  own: boolean
  /** The only language an own one is in; null for built-in ones, which are in both. */
  language: Locale | null
  type: 'basic' | 'technical' | 'behavioral' | 'situational'
  /** 1–5. */
  difficulty: number
  /** Id of one of the position's skills. */
  skill: string
  text: string
  points: { text: string; terms: string[] }[]
  /** Empty where an own question has none. */
  modelAnswer: string
  /** What candidates typically get wrong or forget. */
  mistakes: string[]
  followUps: string[]
}

/** A position with its bank of questions, in the reader's language; `questionCount` counts those of other languages too. */
export type Position = PositionSummary & { requirements: string[]; questions: BankQuestion[] }

const types = ['basic', 'technical', 'behavioral', 'situational'] as const

/** Characters of a search. */
export const maxSearchLength = 100

/** Which questions of the bank to show, as an address names them; what it names wrongly counts as not named. */
export const questionFilterSchema = z.object({
  words: z.string().trim().max(maxSearchLength).catch('').default(''),
  type: z.enum(types).optional().catch(undefined),
  difficulty: z.coerce.number().int().min(1).max(5).optional().catch(undefined),
  /** `<position>.<skill>`, by their ids. */
  skill: z.string().max(200).catch('').default(''),
  position: z.string().max(80).catch('').default(''),
  own: z.literal('1').optional().catch(undefined),
  /** The id of the last question of the page before. */
  after: z.string().max(80).optional().catch(undefined),
})
export type QuestionFilter = z.infer<typeof questionFilterSchema>

/** A question that was found, with what stands around it. */
export type FoundQuestion = BankQuestion & {
  positionId: string
  positionTitle: string
  skillName: string
  /** The language it is shown in. */
  shownIn: Locale
}

/** Characters and lines that a person's own position may have. */
export const positionLimits = {
  title: 120,
  description: 2_000,
  requirements: 30,
  requirement: 300,
  skills: 30,
  skill: 60,
} as const

/** Characters of a pasted job description: the longest are a few pages. */
export const jobDescriptionLength = { min: 40, max: 12_000 } as const

const lines = (count: number, length: number) =>
  z
    .string()
    .transform((text) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean))
    .pipe(z.array(z.string().max(length)).min(1).max(count))

/** The form of a person's own position: requirements and skills one a line. */
export const positionFormSchema = z.object({
  language: localeSchema,
  category: categorySchema,
  title: z.string().trim().min(1).max(positionLimits.title),
  description: z.string().trim().max(positionLimits.description),
  requirements: lines(positionLimits.requirements, positionLimits.requirement),
  skills: lines(positionLimits.skills, positionLimits.skill),
})
export type PositionContent = z.infer<typeof positionFormSchema>

const weightSchema = z.number().min(0).max(1)

/** By type of question the weights of dimensions that a position sets in place of the rubric's. */
export const positionWeightsSchema = z.partialRecord(
  z.enum(types),
  z.partialRecord(
    z.enum(['knowledge', 'skillMatch', 'expression', 'logic', 'innovation', 'composure']),
    weightSchema,
  ),
)
