import { type Print, printOf, sameQuestion } from '@/lib/features/questions/bank/similarity'
import type { Choice, Choosable } from '@/lib/features/questions/choosing/choice'
import { matchSlots } from '@/lib/features/questions/choosing/match-slots'
import type { Slot } from '@/lib/features/questions/choosing/plan-slots'
import type { PlannedQuestion } from '@/lib/features/questions/model'

/**
 * Fills the slots of a plan with what was written for them; a slot that stays empty, or whose question asks again what one
 * before it asks, gets the bank's.
 * @param written questions without their place; those that fit nowhere are left out
 * @returns for each slot that can be filled what was written, or a question of the bank
 */
export function fillSlots(
  slots: readonly Slot[],
  written: readonly PlannedQuestion[],
  choice: Choice,
): (PlannedQuestion | { fromBank: Choosable })[] {
  const fixed = slots.flatMap(({ fixed: must, question }) => (must && question ? [question] : []))
  const asked = [...choice.recent, ...fixed].map(({ text }) => printOf(text))
  const repeated = (print: Print) => asked.some((other) => sameQuestion(print, other))
  const open = slots.filter((slot) => !slot.fixed)
  const places = new Map<Slot, PlannedQuestion>()
  for (const type of new Set(open.map((slot) => slot.type))) {
    const ofType = open.filter((slot) => slot.type === type)
    const matched = matchSlots(
      written.filter((question) => question.type === type),
      ofType,
      choice.plan,
    )
    for (const [at, question] of matched.entries()) {
      const slot = ofType[at]
      if (!slot || !question || repeated(printOf(question.text))) continue
      asked.push(printOf(question.text))
      places.set(slot, question)
    }
  }
  // What was asked lately gives way to nothing else here: the choice that made the slots has weighed that.
  const inRoom = [...places.values(), ...fixed].map(({ text }) => printOf(text))
  const ids = new Set(fixed.map(({ id }) => id))
  return slots.flatMap((slot): (PlannedQuestion | { fromBank: Choosable })[] => {
    const question = places.get(slot)
    if (question) return [question]
    if (slot.fixed) return slot.question ? [{ fromBank: slot.question }] : []
    const found = substitutes(slot, choice).find(
      ({ id, text }) => !ids.has(id) && !inRoom.some((other) => sameQuestion(printOf(text), other)),
    )
    if (!found) return []
    ids.add(found.id)
    inRoom.push(printOf(found.text))
    return [{ fromBank: found }]
  })
}

/** Bank questions that a slot takes: its own first, then others that the plan allows there. */
function substitutes(
  { type, difficulty, skill, exact, question }: Slot,
  { bank, plan }: Choice,
): Choosable[] {
  const { min, max } = plan.difficulty
  const fits = (other: Choosable) =>
    other.type === type &&
    other !== question &&
    !plan.mustNotAsk.questions.includes(other.id) &&
    !plan.mustNotAsk.skills.includes(other.skill) &&
    (exact.difficulty
      ? other.difficulty === difficulty
      : other.difficulty >= min && other.difficulty <= max) &&
    (!exact.skill || other.skill === skill)
  return [...(question ? [question] : []), ...bank.filter(fits)]
}
