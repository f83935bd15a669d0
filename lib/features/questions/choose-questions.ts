import type { Choice, Choosable } from '@/lib/features/questions/choice'
import { type QuestionType, questionTypes } from '@/lib/features/questions/model'
import { type Place, planBroken, type Ranking, rankQuestions } from '@/lib/features/questions/rank-questions'

/**
 * Chooses bank questions for a plan: those that must be asked, then of every type as many as the plan wants, so that its
 * difficulties and skills are met, none repeats another, and if possible none was asked lately; among such choices the one
 * on more of the skills that the resume shows and that the position asks for. Where the bank is short within the range of
 * difficulty, the nearest outside it are taken. The same input gives the same choice.
 * @returns as many as the bank has, in the order they are asked
 */
export function chooseQuestions(choice: Choice): Choosable[] {
  const ranking = rankQuestions(choice)
  let places = improve(openPlaces(choice), ranking, 1)
  // Where one exchange at a time leads no further and the plan is still broken, two at once may.
  if (ranking.costOf(places) >= planBroken) places = improve(places, ranking, 2, choice.bank)
  return inOrder(places.flatMap(({ at }) => (at === null ? [] : (choice.bank[at] ?? []))))
}

/** Types as an interview goes through them, easier questions first within a type. */
export function inOrder<T extends { type: QuestionType; difficulty: number }>(questions: T[]): T[] {
  return [...questions].sort(
    (a, b) => questionTypes.indexOf(a.type) - questionTypes.indexOf(b.type) || a.difficulty - b.difficulty,
  )
}

function openPlaces({ plan, bank }: Choice): Place[] {
  return questionTypes.flatMap((type) => {
    const musts = plan.mustAsk
      .map((id) => bank.findIndex((question) => question.id === id && question.type === type))
      .filter((at) => at >= 0)
    return Array.from({ length: Math.max(plan.counts[type], musts.length) }, (_, index) => ({
      type,
      at: musts[index] ?? null,
      fixed: index < musts.length,
    }))
  })
}

/** Exchanges the questions of `together` places at a time for better ones, the best exchange first, until none helps. */
function improve(
  start: Place[],
  ranking: Ranking,
  together: 1 | 2,
  bank: readonly Choosable[] = [],
): Place[] {
  let places = start
  let cost = ranking.costOf(places)
  for (;;) {
    let best: { cost: number; places: Place[] } | null = null
    for (const changed of together === 1 ? exchanges(places, ranking) : pairsOf(places, ranking, bank)) {
      const changedCost = ranking.costOf(changed)
      if (changedCost < (best?.cost ?? cost)) best = { cost: changedCost, places: changed }
    }
    if (!best) return places
    places = best.places
    cost = best.cost
  }
}

function* exchanges(places: Place[], { allowed }: Pick<Ranking, 'allowed'>, from = 0): Generator<Place[]> {
  for (const [index, place] of places.entries()) {
    if (place.fixed || index < from) continue
    for (const at of allowed(place.type)) {
      if (places.some((other) => other.at === at)) continue
      yield places.with(index, { ...place, at })
    }
  }
}

/** Of questions that are alike in type, difficulty and skill the best two not yet chosen stand for all, so that pairs stay few. */
function* pairsOf(places: Place[], ranking: Ranking, bank: readonly Choosable[]): Generator<Place[]> {
  const allowed = (type: QuestionType) => {
    const seen = new Map<string, number>()
    return ranking
      .allowed(type)
      .filter((at) => !places.some((place) => place.at === at))
      .sort((a, b) => ranking.alone(a) - ranking.alone(b))
      .filter((at) => {
        const kind = `${bank[at]?.difficulty} ${bank[at]?.skill}`
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
        return (seen.get(kind) ?? 0) <= 2
      })
  }
  const few = new Map(questionTypes.map((type) => [type, allowed(type)]))
  const narrowed = { allowed: (type: QuestionType) => few.get(type) ?? [] }
  for (const [index] of places.entries()) {
    for (const first of exchanges(places, narrowed)) {
      if (first[index] === places[index]) continue
      yield* exchanges(first, narrowed, index + 1)
    }
  }
}
