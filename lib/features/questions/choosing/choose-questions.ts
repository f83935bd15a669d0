import type { Choice, Choosable } from '@/lib/features/questions/choosing/choice'
import { type Place, type Ranking, rankQuestions } from '@/lib/features/questions/choosing/rank-questions'
import { type QuestionType, questionTypes } from '@/lib/features/questions/model'

/**
 * Chooses bank questions for a plan: those that must be asked, then of every type as many as the plan wants, so that its
 * difficulties and skills are met, none repeats another, and if possible none was asked lately; among such choices the one
 * on more of the skills that the resume shows and that the position asks for. Where the bank is short within the range of
 * difficulty, the nearest outside it are taken. The same input gives the same choice.
 * @returns as many as the bank has, in the order they are asked
 */
export function chooseQuestions(choice: Choice): Choosable[] {
  const ranking = rankQuestions(choice)
  let places = improve(openPlaces(choice), ranking)
  // Where one exchange at a time leads no further and the plan still lacks something, two at once may.
  let better = improveByTwo(places, ranking, choice.bank)
  while (better) {
    places = improve(better, ranking)
    better = improveByTwo(places, ranking, choice.bank)
  }
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

/** Exchanges one question at a time for a better one, the best exchange first, until none helps. */
function improve(start: Place[], ranking: Ranking): Place[] {
  let places = start
  let cost = ranking.costOf(places)
  for (;;) {
    let best: { cost: number; places: Place[] } | null = null
    for (const changed of exchanges(places, ranking.allowed)) {
      const changedCost = ranking.costOf(changed)
      if (changedCost < (best?.cost ?? cost)) best = { cost: changedCost, places: changed }
    }
    if (!best) return places
    places = best.places
    cost = best.cost
  }
}

/** Brings in a question that the plan lacks, and exchanges another to make room for it. @returns null when that does not help */
function improveByTwo(places: Place[], ranking: Ranking, bank: readonly Choosable[]): Place[] | null {
  const cost = ranking.costOf(places)
  const lacking = ranking.lacking(places)
  const few = new Map(questionTypes.map((type) => [type, bestOfKinds(type, places, ranking, bank)]))
  const wanted = (type: QuestionType) => (few.get(type) ?? []).filter((at) => lacking.has(at))
  for (const first of exchanges(places, wanted)) {
    for (const second of exchanges(first, (type) => few.get(type) ?? [])) {
      if (ranking.costOf(second) < cost) return second
    }
  }
  return null
}

/** Of questions that are alike in difficulty and skill the best two not yet chosen stand for all, so that pairs stay few. */
function bestOfKinds(
  type: QuestionType,
  places: readonly Place[],
  ranking: Ranking,
  bank: readonly Choosable[],
): number[] {
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

/** Every choice that differs in one question, which is one of `candidates` for its type. */
function* exchanges(
  places: Place[],
  candidates: (type: QuestionType) => readonly number[],
): Generator<Place[]> {
  for (const [index, place] of places.entries()) {
    if (place.fixed) continue
    for (const at of candidates(place.type)) {
      if (places.some((other) => other.at === at)) continue
      yield places.with(index, { ...place, at })
    }
  }
}
