import type { GenerationInput } from '@/lib/features/questions/ai/generate-questions/schema'
import { questionTypes } from '@/lib/features/questions/model'
import { showsSkill } from '@/lib/features/questions/shows-skill'
import { repeats } from '@/lib/features/questions/similarity'

type BankQuestion = GenerationInput['bank'][number]

/** What makes a question the next to choose; the sums only matter against each other. */
const worth = { notAskedLately: 4, skillInResume: 2, skillNotYetCovered: 1.5, difficultyNotYetUsed: 0.5 }

/**
 * Chooses bank questions for a plan: of the right type and difficulty, first those not asked lately, on skills
 * the resume shows, and on skills and difficulties not chosen yet. Where the bank is short within the range of
 * difficulty, the nearest outside it are taken. The same input gives the same choice.
 * @param taken texts of questions that are in the interview already
 */
export function chooseQuestions(
  input: Pick<GenerationInput, 'plan' | 'position' | 'facts' | 'bank' | 'avoid'>,
  taken: readonly string[] = [],
): BankQuestion[] {
  const shown = new Set(
    input.position.skills
      .filter((skill) => input.facts.some((fact) => showsSkill(fact.text, skill)))
      .map((skill) => skill.id),
  )
  const chosen: BankQuestion[] = []
  for (const type of questionTypes) {
    for (let count = 0; count < input.plan.counts[type]; count++) {
      const asked = [...taken, ...chosen.map((question) => question.text)]
      const free = input.bank.filter((question) => question.type === type && !repeats(question.text, asked))
      const best = free.sort((a, b) => value(b) - value(a) || a.id.localeCompare(b.id))[0]
      if (best) chosen.push(best)
    }
  }
  return inOrder(chosen)

  function value(question: BankQuestion): number {
    const { min, max } = input.plan.difficulty
    const outside = Math.max(0, min - question.difficulty, question.difficulty - max)
    return (
      -100 * outside +
      (input.avoid.includes(question.id) ? 0 : worth.notAskedLately) +
      (shown.has(question.skill) ? worth.skillInResume : 0) +
      (chosen.some((other) => other.skill === question.skill) ? 0 : worth.skillNotYetCovered) +
      (chosen.some((other) => other.difficulty === question.difficulty) ? 0 : worth.difficultyNotYetUsed)
    )
  }
}

/** Types as an interview goes through them, easier questions first within a type. */
export function inOrder<T extends { type: BankQuestion['type']; difficulty: number }>(questions: T[]): T[] {
  return [...questions].sort(
    (a, b) => questionTypes.indexOf(a.type) - questionTypes.indexOf(b.type) || a.difficulty - b.difficulty,
  )
}
