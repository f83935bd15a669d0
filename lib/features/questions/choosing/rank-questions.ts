import { type Print, printOf, sameQuestion } from '@/lib/features/questions/bank/similarity'
import type { Choice, Choosable } from '@/lib/features/questions/choosing/choice'
import { showsSkill } from '@/lib/features/questions/choosing/shows-skill'
import { questionTypes, wantedByDifficulty } from '@/lib/features/questions/model'

/**
 * What is wrong with a choice, in points that only matter against each other. The first four break the plan; a place left
 * empty is better than a question asked twice, and worse than anything else.
 */
const cost = {
  repeated: 5_000,
  empty: 3_000,
  skillMissing: 1_000,
  difficultyOver: 1_000,
  outOfRange: 400,
  askedLately: 300,
  borrowed: 120,
  skillTwice: 3,
  skillNotInResume: 2,
  difficultyTwice: 0.5,
} as const

/** A place of a choice: what type it asks for, and the question in it by its index in the bank; null while empty. */
export type Place = { type: Choosable['type']; at: number | null; fixed: boolean }

/** Tells how good a choice of questions is. */
export type Ranking = {
  /** Indexes of the questions of a type that the plan allows. */
  allowed: (type: Choosable['type']) => readonly number[]
  /** The sum of what is wrong with a choice; the smaller, the better. */
  costOf: (places: readonly Place[]) => number
  /** The questions of a difficulty or skill that a choice still lacks. */
  lacking: (places: readonly Place[]) => ReadonlySet<number>
  /** What speaks for or against a question whatever else is asked; equal questions are equally good. */
  alone: (at: number) => number
}

/** Prepares to judge choices of a bank's questions. */
export function rankQuestions({ plan, skills, facts, bank, recent, seed }: Choice): Ranking {
  const prints = bank.map(({ text }) => printOf(text))
  const wanted = wantedByDifficulty(plan)
  const shown = new Set(
    skills.filter((skill) => facts.some(({ text }) => showsSkill(text, skill))).map(({ id }) => id),
  )
  const lately = recentlyAsked(bank, prints, recent)
  const alones = bank.map((question, at) => {
    const { min, max } = plan.difficulty
    const outside = Math.max(0, min - question.difficulty, question.difficulty - max)
    return (
      outside * cost.outOfRange +
      (lately.has(at) ? cost.askedLately : 0) +
      (question.borrowed ? cost.borrowed : 0) +
      (shown.size > 0 && !shown.has(question.skill) ? cost.skillNotInResume : 0) +
      chance(seed, question.id)
    )
  })
  const allowed = Object.fromEntries(
    questionTypes.map((type) => [
      type,
      bank.flatMap(({ id, skill, type: its }, at) =>
        its === type && !plan.mustNotAsk.questions.includes(id) && !plan.mustNotAsk.skills.includes(skill)
          ? [at]
          : [],
      ),
    ]),
  )
  const known = new Map<number, boolean>()
  const same = (a: number, b: number) => {
    const pair = Math.min(a, b) * bank.length + Math.max(a, b)
    const before = known.get(pair)
    if (before !== undefined) return before
    const result = sameQuestion(prints[a] as Print, prints[b] as Print)
    known.set(pair, result)
    return result
  }
  const costOf = (places: readonly Place[]) => {
    const chosen = places.flatMap(({ at }) => at ?? [])
    const levels = [0, 0, 0, 0, 0]
    const bySkill = new Map<string, number>()
    let sum = (places.length - chosen.length) * cost.empty
    chosen.forEach((at, index) => {
      const { difficulty = 1, skill = '' } = bank[at] ?? {}
      levels[difficulty - 1] = (levels[difficulty - 1] ?? 0) + 1
      bySkill.set(skill, (bySkill.get(skill) ?? 0) + 1)
      sum += alones[at] ?? 0
      for (const other of chosen.slice(0, index)) if (same(at, other)) sum += cost.repeated
    })
    for (const [index, count] of levels.entries()) {
      if (wanted) sum += Math.max(0, count - (wanted[index] ?? 0)) * cost.difficultyOver
      sum += Math.max(0, count - 1) * cost.difficultyTwice
    }
    for (const count of bySkill.values()) sum += (count - 1) * cost.skillTwice
    return sum + plan.skills.filter((skill) => !bySkill.has(skill)).length * cost.skillMissing
  }
  const lacking = (places: readonly Place[]) => {
    const chosen = places.flatMap(({ at }) => (at === null ? [] : (bank[at] ?? [])))
    const levels = (wanted ?? []).flatMap((count, index) =>
      chosen.filter(({ difficulty }) => difficulty === index + 1).length < count ? [index + 1] : [],
    )
    const missing = plan.skills.filter((skill) => !chosen.some((question) => question.skill === skill))
    return new Set(
      bank.flatMap(({ difficulty, skill }, at) =>
        levels.includes(difficulty) || missing.includes(skill) ? [at] : [],
      ),
    )
  }
  return { allowed: (type) => allowed[type] ?? [], costOf, lacking, alone: (at) => alones[at] ?? 0 }
}

/** The questions of a bank that somebody was asked, in these words or in others. */
function recentlyAsked(bank: Choosable[], prints: readonly Print[], recent: Choice['recent']): Set<number> {
  const ids = new Set(recent.map(({ bankId }) => bankId))
  const texts = recent
    .filter(({ bankId }) => bankId === null || !bank.some(({ id }) => id === bankId))
    .map(({ text }) => printOf(text))
  const put = bank.flatMap(({ id }, at) => (ids.has(id) ? [prints[at] as Print] : []))
  const asked = [...texts, ...put]
  return new Set(
    bank.flatMap(({ id }, at) =>
      ids.has(id) || asked.some((other) => sameQuestion(prints[at] as Print, other)) ? [at] : [],
    ),
  )
}

/** A number from 0 to 1 that is the same for the same texts (FNV-1a). */
function chance(seed: string, id: string): number {
  let hash = 0x811c9dc5
  for (const character of `${seed}:${id}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  }
  // The low bits of such a hash alternate; mixing spreads them.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32
}
