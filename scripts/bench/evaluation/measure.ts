import { copiedFor, emptyFor, offTopicFor } from './derived.ts'
import { injectedFor } from './injections.ts'
import type { Judge } from './judge.ts'
import { type Half, type Label, type LabelledQuestion, labels } from './labels.ts'
import { swappedFor } from './swaps.ts'

/** A labelled answer and what the judge says of it. */
export type Measured = { question: LabelledQuestion; label: Label; given: number; score: number | null }

export type Group = Label | 'off-topic' | 'empty' | 'copied' | 'verbose'

/** Two texts that should be worth the same. */
export type Change = {
  question: LabelledQuestion
  kind: string
  before: number | null
  after: number | null
  text: string
}

/** Which of the questions to measure: all, or one half of them. */
export function inHalf(
  questions: readonly LabelledQuestion[],
  half: Half | undefined,
): readonly LabelledQuestion[] {
  return half ? questions.filter((question) => question.half === half) : questions
}

/** Judges every answer that was written with a label. */
export function measureLabelled(questions: readonly LabelledQuestion[], judge: Judge): Promise<Measured[]> {
  return Promise.all(
    questions.flatMap((question) =>
      labels.map(async (label) => {
        const { text, score: given } = question.answers[label]
        return { question, label, given, score: (await judge(question, text)).score }
      }),
    ),
  )
}

/** Judges what should be worth less than a weak answer. */
export async function measureWorthless(
  questions: readonly LabelledQuestion[],
  judge: Judge,
): Promise<{ group: Group; question: LabelledQuestion; text: string; score: number | null }[]> {
  const texts = questions.flatMap((question) => [
    ...offTopicFor(question, questions).map((text) => ({ group: 'off-topic' as const, question, text })),
    ...emptyFor(question).map((text) => ({ group: 'empty' as const, question, text })),
    ...copiedFor(question).map((text) => ({ group: 'copied' as const, question, text })),
    ...(question.verbose ? [{ group: 'verbose' as const, question, text: question.verbose }] : []),
  ])
  return Promise.all(
    texts.map(async (entry) => ({ ...entry, score: (await judge(entry.question, entry.text)).score })),
  )
}

/** @param every takes one in so many, for judges that cost money */
export function measureInjected(
  questions: readonly LabelledQuestion[],
  judge: Judge,
  every: number,
): Promise<Change[]> {
  const cases = questions.flatMap((question, index) =>
    injectedFor(question, index).map((injected) => ({ question, ...injected })),
  )
  return Promise.all(
    taken(cases, every).map(async ({ question, kind, before, after }) => ({
      question,
      kind,
      before: (await judge(question, before)).score,
      after: (await judge(question, after)).score,
      text: after,
    })),
  )
}

/** @param every takes one in so many, for judges that cost money */
export function measureSwapped(
  questions: readonly LabelledQuestion[],
  judge: Judge,
  every: number,
): Promise<Change[]> {
  const cases = questions.flatMap((question) =>
    labels.flatMap((label) =>
      swappedFor(question.answers[label].text, question.language).map((swapped) => ({
        question,
        kind: label,
        ...swapped,
      })),
    ),
  )
  return Promise.all(
    taken(cases, every).map(async ({ question, kind, one, other }) => ({
      question,
      kind,
      before: (await judge(question, one)).score,
      after: (await judge(question, other)).score,
      text: other,
    })),
  )
}

/** What another judge, asked in the opposite order, says of the same labelled answer. */
export type Repeated = { same: boolean; moved: number }

/** Judges every labelled answer with both judges and compares all they say. */
export function measureRepeated(
  questions: readonly LabelledQuestion[],
  judge: Judge,
  again: Judge,
): Promise<Repeated[]> {
  const cases = questions.flatMap((question) =>
    labels.map((label) => ({ question, text: question.answers[label].text })),
  )
  return Promise.all(
    cases.toReversed().map(async ({ question, text }) => {
      const [first, second] = await Promise.all([judge(question, text), again(question, text)])
      return {
        same: JSON.stringify(first.evaluation) === JSON.stringify(second.evaluation),
        moved: Math.abs((first.score ?? 0) - (second.score ?? 0)),
      }
    }),
  )
}

/** Score points by which a text moved; an answer without a score counts as 0. */
export function changeOf({ before, after }: Change): number {
  return (after ?? 0) - (before ?? 0)
}

function taken<T>(cases: readonly T[], every: number): T[] {
  return cases.filter((_, index) => index % every === 0)
}
