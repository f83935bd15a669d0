import type { ExpectedPoint, QuestionPlan, QuestionType } from '@/lib/features/questions/model'

/** A question that may be chosen, in the interview's language. */
export type Choosable = {
  id: string
  type: QuestionType
  difficulty: number
  /** Id of its skill. */
  skill: string
  skillName: string
  /** Whether it is of another position than the interview's. */
  borrowed: boolean
  text: string
  points: ExpectedPoint[]
  modelAnswer: string
  followUps: string[]
}

/** A question that somebody was asked: its bank question's id if it had one, and how it was put. */
export type AskedQuestion = { bankId: string | null; text: string }

/** What questions are chosen from, and by what. */
export type Choice = {
  plan: QuestionPlan
  skills: { id: string; name: string; aliases: string[] }[]
  /** What the resume says, and where; empty without one. */
  facts: { section: string; text: string }[]
  bank: Choosable[]
  /** What this person was asked in their latest interviews. */
  recent: AskedQuestion[]
  /** Decides between questions that are equally good; the same seed decides the same. */
  seed: string
}
