import { z } from 'zod'
import { localizedSchema } from '@/lib/core/locale'

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
  category: Category
  title: string
  description: string
  skills: PositionSkill[]
  questionCount: number
}

/** A question of the bank, in the reader's language. */
export type BankQuestion = {
  id: string
  type: 'basic' | 'technical' | 'behavioral' | 'situational'
  /** 1–5. */
  difficulty: number
  /** Id of one of the position's skills. */
  skill: string
  text: string
  points: { text: string; terms: string[] }[]
  modelAnswer: string
  followUps: string[]
}

/** A position with its bank of questions, in the reader's language. */
export type Position = Omit<PositionSummary, 'questionCount'> & {
  requirements: string[]
  questions: BankQuestion[]
}
