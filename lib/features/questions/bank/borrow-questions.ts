import type { BankQuestion, Category, PositionSkill } from '@/lib/features/positions/model'
import { showsSkill } from '@/lib/features/questions/choosing/shows-skill'
import { fold } from '@/lib/features/questions/text/fold'

/** A question that an interview for a position may ask. */
export type AvailableQuestion = BankQuestion & {
  /** What its skill is called; a borrowed question's may be none of the position's skills. */
  skillName: string
  /** The built-in position it was borrowed from; null for those of the position itself. */
  borrowedFrom: { id: string; title: string } | null
}

type Lender = {
  id: string
  title: string
  category: Category
  skills: PositionSkill[]
  questions: BankQuestion[]
}
type Borrower = { category: Category; skills: PositionSkill[] }

/** Positions whose questions about no skill in particular are near enough to be borrowed. */
const nearest = 2

/** How near a shared skill and a shared field bring two positions; the sums only matter against each other. */
const nearness = { skill: 2, category: 1 }

/**
 * Questions of other positions for one that has none of its own: every question about one of its skills, counted as
 * that skill's; then, of the two nearest positions, the ones about anything else. The nearest come first.
 */
export function borrowQuestions(borrower: Borrower, lenders: readonly Lender[]): AvailableQuestion[] {
  const ranked = lenders
    .map((lender) => {
      const shared = borrower.skills.filter((skill) => lender.skills.some((other) => sameSkill(skill, other)))
      const near =
        shared.length * nearness.skill + (lender.category === borrower.category ? nearness.category : 0)
      return { lender, near }
    })
    .sort((a, b) => b.near - a.near || a.lender.id.localeCompare(b.lender.id))
    .map(({ lender }) => lender)
  const available = ranked.flatMap((lender, rank) =>
    lender.questions.flatMap((question) => {
      const theirs = lender.skills.find(({ id }) => id === question.skill)
      const ours = borrower.skills.find((skill) => isAbout(question, theirs, skill))
      if (!ours && rank >= nearest) return []
      const skill = ours ?? theirs
      return [
        {
          ...question,
          skill: skill?.id ?? question.skill,
          skillName: skill?.name ?? question.skill,
          borrowedFrom: { id: lender.id, title: lender.title },
          about: ours !== undefined,
        },
      ]
    }),
  )
  return [...available.filter(({ about }) => about), ...available.filter(({ about }) => !about)].map(
    ({ about: _, ...question }) => question,
  )
}

function isAbout(question: BankQuestion, theirs: PositionSkill | undefined, ours: PositionSkill): boolean {
  return (theirs !== undefined && sameSkill(ours, theirs)) || showsSkill(question.text, ours)
}

function sameSkill(a: PositionSkill, b: PositionSkill): boolean {
  const names = new Set([b.name, ...b.aliases].map((name) => fold(name).text.trim()))
  return [a.name, ...a.aliases].some((name) => names.has(fold(name).text.trim()))
}
