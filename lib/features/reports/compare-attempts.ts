import { dimensions, type Evaluation } from '@/lib/features/evaluation/model'
import type { TurnNotes } from '@/lib/features/evaluation/notes/schema'
import type { AttemptChange, NextAttempt } from '@/lib/features/reports/model'

/** One attempt at a question: its judgement, and how it was told. */
export type JudgedAttempt = { evaluation: Evaluation | undefined; notes: TurnNotes }

/**
 * What an attempt made of the one before it. Scores are compared only when the same version of the rubric gave both:
 * what differs is then the answer and not the measure.
 */
export function compareAttempts(before: JudgedAttempt, after: JudgedAttempt): NextAttempt {
  const [first, second] = [before.evaluation, after.evaluation]
  if (first?.status !== 'scored' || second?.status !== 'scored') return { status: 'not_scored' }
  if (first.rubricVersion !== second.rubricVersion) {
    return { status: 'other_rubric', before: first.rubricVersion, after: second.rubricVersion }
  }
  const [was, is] = [first.evaluation, second.evaluation]
  return {
    status: 'compared',
    change: is.score - was.score,
    dimensions: dimensions.flatMap((dimension) => {
      const [from, to] = [was.dimensions[dimension]?.score ?? null, is.dimensions[dimension]?.score ?? null]
      return from === null && to === null ? [] : [{ dimension, before: from, after: to }]
    }),
    won: changes(was, is, before.notes, after.notes),
    lost: changes(is, was, after.notes, before.notes),
  }
}

type Points = { points: readonly { text: string; covered: boolean; quote: string | null }[] }

/** What the second has that the first lacks, with the words of the second. */
function changes(lacking: Points, having: Points, without: TurnNotes, withThem: TurnNotes): AttemptChange[] {
  const made = new Set(lacking.points.filter(({ covered }) => covered).map(({ text }) => text))
  const points = having.points
    .filter(({ text, covered }) => covered && !made.has(text))
    .map(({ text, quote }) => ({ kind: 'point' as const, text, quote }))
  const told = withThem.story?.flatMap(({ part, quote }) => {
    const untold = without.story?.find((other) => other.part === part)?.quote === null
    return quote !== null && untold ? [{ kind: part, text: '', quote }] : []
  })
  const figure = withThem.figure !== null && without.figure === null
  return [
    ...points,
    ...(told ?? []),
    ...(figure ? [{ kind: 'figure' as const, text: '', quote: withThem.figure }] : []),
  ]
}
