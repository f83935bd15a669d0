import {
  type Move,
  moves,
  pairOf,
  sideOf,
  wordGroups,
} from '@/lib/features/reviews/transcripts/speakers/moves'
import { seeSigns, wordSign } from '@/lib/features/reviews/transcripts/speakers/see-signs'
import type { Learned } from '@/lib/features/reviews/transcripts/speakers/weights'
import { alone, type Example, fitChain, type Layout, namesIn } from '../chain/fit-chain.ts'
import { asLines, type Told } from './examples.ts'

/** A conversation as it will be seen. Copies of one have its name. */
export type Seen = Example & { name: string }

/** Sees what the application will see. */
export async function see({ name, language, lines, weight }: Told): Promise<Seen> {
  return {
    name,
    spots: await seeSigns(
      asLines(lines),
      lines.map(() => null),
      language,
    ),
    course: lines.map(({ move }) => moves.indexOf(move)),
    weight,
  }
}

/** How often, and in how many conversations, a word is there to be learnt; and the weight below which it is left out. */
const heard = { times: 10, conversations: 5, weight: 0.03 }

/** Of the L2 penalty, and how often the weights are improved: both chosen by cross-validation. */
const penalty = 8
const rounds = 40

const n = moves.length
const all = moves.map((_, at) => at)
const having = (test: RegExp) => all.filter((at) => test.test(moves[at] as string))
/** A sign speaks for each move, and also for those of one side or of one kind together: what is rare learns from them. */
const signGroups = [
  ...alone(n),
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
const passGroups = [...alone(n * n), ...pairGroups]

/** Learns weights from conversations in a chain of `moves`. */
export function learn(seen: readonly Seen[]): Learned {
  const isWord = (name: string) => name.startsWith(wordSign)
  const signs = namesIn(seen, ({ signs: own }) => Object.keys(own).filter((name) => !isWord(name)))
  const joints = namesIn(seen, (spot) => spot.joints)
  const layout: Layout = {
    states: n,
    signs: new Map([
      ...signs.map((name) => [name, signGroups] as const),
      ...commonWords(seen, isWord).map((name) => [name, wordGroups] as const),
    ]),
    joints: new Map(joints.map((name) => [name, name === 'any' ? passGroups : pairGroups])),
  }
  const learned = fitChain(seen, layout, penalty, rounds)
  const passes = learned.joints.get('any')?.row ?? []
  return {
    signs: Object.fromEntries(signs.map((name) => [name, learned.signs.get(name)?.row ?? []])),
    words: Object.fromEntries(
      [...learned.signs].flatMap(([name, { groups }]) =>
        isWord(name) && groups.some((one) => Math.abs(one) >= heard.weight)
          ? [[name.slice(wordSign.length), groups]]
          : [],
      ),
    ),
    passes: all.map((from) => passes.slice(from * n, from * n + n)),
    joints: Object.fromEntries(
      [...learned.joints].flatMap(([name, { groups }]) => (name === 'any' ? [] : [[name, groups]])),
    ),
  }
}

/** The signs of words that are heard often enough. Copies of a conversation count once. */
function commonWords(seen: readonly Seen[], isWord: (name: string) => boolean): string[] {
  const times = new Map<string, number>()
  const where = new Map<string, number>()
  for (const { spots } of new Map(seen.map((one) => [one.name, one])).values()) {
    const said = spots.flatMap(({ signs }) => Object.keys(signs).filter(isWord))
    for (const word of said) times.set(word, (times.get(word) ?? 0) + 1)
    for (const word of new Set(said)) where.set(word, (where.get(word) ?? 0) + 1)
  }
  return [...times.keys()]
    .filter((word) => (times.get(word) ?? 0) >= heard.times && (where.get(word) ?? 0) >= heard.conversations)
    .sort()
}
