import { createHash, randomUUID } from 'node:crypto'
import type { PlannedQuestion } from '@/lib/features/questions/model'
import type { FoundTurn, Segmentation, Utterance } from '@/lib/features/reviews/transcripts/schema'
import type { ReviewTurn } from '@/lib/features/reviews/turns/data'

/** What is known of a question beside its words. */
export type QuestionKnowledge = Pick<
  PlannedQuestion,
  'type' | 'difficulty' | 'skill' | 'points' | 'modelAnswer' | 'background'
>

/** The turns that a conversation is to have, and what each line does in them. */
export type PlannedTurns = {
  turns: ReviewTurn[]
  parts: { id: string; turnId: string | null; part: LinePartKind }[]
}
type LinePartKind = Utterance['kind'] | Segmentation['asides'][number]['kind']

/**
 * Makes turns of what was found in a conversation. One in which the same was said as in a turn that is there keeps its
 * id, and with it its judgement, wherever it now stands.
 * @param before the turns that are there
 * @param knowledge what is known of each question that is not the bank's, in the order of the found turns
 */
export function planTurns(
  { turns: found, asides }: Segmentation,
  before: readonly ReviewTurn[],
  knowledge: readonly QuestionKnowledge[],
): PlannedTurns {
  const free = Map.groupBy(before, contentOf)
  const turns = found.map((turn, at): ReviewTurn => {
    const said = saidIn(turn)
    const same = free.get(contentOf({ said }))?.shift()
    if (same) return { ...same, said }
    const [first] = turn.utterances
    const known = knowledge[at] ?? { ...turn, points: [], modelAnswer: '' }
    const { type, difficulty, skill, points, modelAnswer, background } = known
    const question: PlannedQuestion = {
      bankId: turn.bankId,
      type,
      difficulty,
      skill,
      text: first?.text ?? '',
      points,
      modelAnswer,
      background,
      followUps: [],
      basis: { kind: 'position', quote: '' },
    }
    return { id: randomUUID(), question, said }
  })
  const inTurns = found.flatMap(({ utterances }, at) =>
    utterances.flatMap(({ kind, lines }) =>
      lines.map((id) => ({ id, turnId: turns[at]?.id ?? null, part: kind as LinePartKind })),
    ),
  )
  const beside = asides.flatMap(({ kind, lines }) =>
    lines.map((id) => ({ id, turnId: null, part: kind as LinePartKind })),
  )
  return { turns, parts: [...inTurns, ...beside] }
}

/** The found turns that no turn that is there has said already, by their places. */
export function newTurns(found: readonly FoundTurn[], before: readonly ReviewTurn[]): number[] {
  const free = Map.groupBy(before, contentOf)
  return [...found.entries()].flatMap(([at, turn]) =>
    free.get(contentOf({ said: saidIn(turn) }))?.shift() ? [] : [at],
  )
}

function saidIn({ utterances }: FoundTurn): ReviewTurn['said'] {
  return utterances.map(({ kind, text, startMs, endMs }) => ({
    author: kind === 'answer' ? ('candidate' as const) : ('interviewer' as const),
    kind,
    text,
    startMs,
    endMs,
  }))
}

/** What was said in a turn, whenever it was. */
function contentOf({ said }: Pick<ReviewTurn, 'said'>): string {
  const hash = createHash('sha256')
  for (const { kind, text } of said) hash.update(`${kind}\n${text}\n\n`)
  return hash.digest('base64')
}
