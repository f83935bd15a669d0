import type { Weights } from '@/lib/features/reviews/transcripts/chain/find-course'
import { states } from '@/lib/features/reviews/transcripts/segment/states'
import { alone, type Example, fitChain, namesIn } from '../chain/fit-chain.ts'

/** After so many rounds the figures change no more. */
const rounds = 60

/** Learns weights from conversations in a chain of `states`. */
export function learn(examples: readonly Example[], penalty: number): Weights {
  const n = states.length
  const signs = namesIn(examples, ({ signs: own }) => Object.keys(own))
  const joints = namesIn(examples, ({ joints: own }) => own)
  const layout = {
    states: n,
    signs: new Map(signs.map((name) => [name, alone(n)])),
    joints: new Map(joints.map((name) => [name, alone(n * n)])),
  }
  const learned = fitChain(examples, layout, penalty, rounds)
  return {
    signs: Object.fromEntries([...learned.signs].map(([name, { row }]) => [name, row])),
    joints: Object.fromEntries(
      [...learned.joints].map(([name, { row }]) => [
        name,
        states.map((_, from) => row.slice(from * n, from * n + n)),
      ]),
    ),
  }
}
