/** Who speaks a line. */
export type Side = 'interviewer' | 'candidate'

/** What somebody does with a line of an interview, each with whose move it is. */
export const moves = [
  'interviewer asks',
  'interviewer reacts',
  'interviewer chats',
  'interviewer arranges',
  'interviewer tells',
  'interviewer replies',
  'candidate answers',
  'candidate reacts',
  'candidate chats',
  'candidate arranges',
  'candidate asks back',
] as const
export type Move = (typeof moves)[number]

/** Whose move it is. */
export function sideOf(move: Move): Side {
  return move.startsWith('interviewer') ? 'interviewer' : 'candidate'
}

/** The moves for which a word speaks: those of the interviewer, those that ask, those that tell. */
export const wordGroups = [/^interviewer/, /asks/, /answers|tells|replies/].map((test) =>
  moves.flatMap((move, at) => (test.test(move) ? [at] : [])),
)

/** The place of a change of sides among the four. */
export function pairOf(from: Side, to: Side): number {
  return (from === 'candidate' ? 2 : 0) + (to === 'candidate' ? 1 : 0)
}
