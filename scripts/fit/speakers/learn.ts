import type { Weights } from '@/lib/features/reviews/transcripts/speakers/find-course'
import {
  type Move,
  moves,
  pairOf,
  sideOf,
  wordGroups,
} from '@/lib/features/reviews/transcripts/speakers/moves'
import { type Spot, seeSigns } from '@/lib/features/reviews/transcripts/speakers/see-signs'
import { asLines, type Example } from './examples.ts'
import { fitField, type Layout } from './fit-field.ts'

/** A conversation with what can be seen of it. */
export type Seen = { name: string; spots: Spot[]; course: Move[]; weight: number }

/** Sees what the application will see. */
export function see({ name, language, lines, weight }: Example): Seen {
  return { name, spots: seeSigns(asLines(lines), language), course: lines.map(({ move }) => move), weight }
}

/** How often, and in how many conversations, a word is there to be learnt; and the weight below which it is left out. */
const heard = { times: 10, conversations: 5, weight: 0.03 }

/** Of the L2 penalty, and how often the weights are improved: both chosen by cross-validation. */
const penalty = 8
const rounds = 40

const n = moves.length
const all = moves.map((_, at) => at)
const having = (test: RegExp) => all.filter((at) => test.test(moves[at] as string))
const single = all.map((at) => [at])
/** A sign speaks for each move, and also for those of one side or of one kind together: what is rare learns from them. */
const signGroups = [
  ...single,
  having(/^inter/),
  having(/reacts/),
  having(/chats/),
  having(/arranges/),
  having(/asks back|replies/),
]
const cells = all.flatMap((from) =>
  all.map((to) => ({ cell: from * n + to, from: moves[from] as Move, to: moves[to] as Move })),
)
const pairGroups = [0, 1, 2, 3].map((pair) =>
  cells.filter(({ from, to }) => pairOf(sideOf(from), sideOf(to)) === pair).map(({ cell }) => cell),
)
const passGroups = [...cells.map(({ cell }) => [cell]), ...pairGroups]

/** Learns weights from conversations. */
export function learn(seen: readonly Seen[]): Weights {
  const signs = namesIn(seen, ({ signs: own }) => Object.keys(own))
  const joints = namesIn(seen, (spot) => spot.joints)
  const words = commonWords(seen)
  const features = new Map([...signs, ...words.map((word) => `word ${word}`)].map((name, at) => [name, at]))
  const jointAt = new Map(joints.map((name, at) => [name, at]))
  const layout: Layout = {
    states: n,
    features: [...signs.map(() => signGroups), ...words.map(() => wordGroups)],
    joints: joints.map((name) => (name === 'any' ? passGroups : pairGroups)),
  }
  const ready = seen.map(({ spots, course, weight }) => ({
    weight,
    course: course.map((move) => moves.indexOf(move)),
    spots: spots.map((spot) => {
      const known = spot.words.flatMap((word) => features.get(`word ${word}`) ?? [])
      return {
        features: [...Object.keys(spot.signs).map((name) => features.get(name) as number), ...known],
        strengths: [...Object.values(spot.signs), ...known.map(() => 1)],
        joints: spot.joints.map((name) => jointAt.get(name) as number),
      }
    }),
  }))
  const field = fitField(ready, layout, penalty, rounds)
  const rowOf = (name: string) => Array.from(field.features[features.get(name) as number]?.row ?? [], round)
  const groupsOf = (word: string) =>
    Array.from(field.features[features.get(`word ${word}`) as number]?.groups ?? [], round)
  const passes = Array.from(field.joints[jointAt.get('any') as number]?.row ?? [], round)
  return {
    signs: Object.fromEntries(signs.map((name) => [name, rowOf(name)])),
    words: Object.fromEntries(
      words
        .map((word) => [word, groupsOf(word)] as const)
        .filter(([, own]) => own.some((one) => Math.abs(one) >= heard.weight)),
    ),
    passes: all.map((from) => passes.slice(from * n, from * n + n)),
    joints: Object.fromEntries(
      joints
        .filter((name) => name !== 'any')
        .map((name) => [name, Array.from(field.joints[jointAt.get(name) as number]?.groups ?? [], round)]),
    ),
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100 || 0
}

function namesIn(seen: readonly Seen[], of: (spot: Spot) => readonly string[]): string[] {
  return [...new Set(seen.flatMap(({ spots }) => spots.flatMap(of)))].sort()
}

/** Copies of a conversation count once. */
function commonWords(seen: readonly Seen[]): string[] {
  const times = new Map<string, number>()
  const where = new Map<string, number>()
  for (const { spots } of new Map(seen.map((one) => [one.name, one])).values()) {
    const said = spots.flatMap(({ words }) => words)
    for (const word of said) times.set(word, (times.get(word) ?? 0) + 1)
    for (const word of new Set(said)) where.set(word, (where.get(word) ?? 0) + 1)
  }
  return [...times.keys()]
    .filter((word) => (times.get(word) ?? 0) >= heard.times && (where.get(word) ?? 0) >= heard.conversations)
    .sort()
}
