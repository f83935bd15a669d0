import type { Segmentation, Transcript } from '@/lib/features/reviews/transcripts/schema'
import type { Labelled, LabelledTurn } from './labels.ts'

/** Counts of what is there, what was found and what of both is the same. */
export type Counts = { there: number; found: number; same: number }

export type Measured = {
  name: string
  half: Labelled['half']
  language: Transcript['language']
  isHidden: boolean
  /** Turns whose question and answers are right but for one line. */
  turns: Counts
  /** Turns of which every line is right. */
  exact: Counts
  /** Questions and follow-ups, whichever of the two they are, with what answers them but for one line. */
  pairs: Counts
  /** Lines that are follow-ups. */
  followUps: Counts
  /** Lines of the interviewers and the candidate whose role is right. */
  roles: Counts
  /** Lines set aside, under the right kind. */
  asides: Counts
  ms: number
  /** What went wrong, a line each. */
  errors: string[]
}

/** Lines that the answers of a turn may have too many or too few. */
const tolerance = 1

type Pair = { question: Set<string>; answers: Set<string> }

type FoundTurn = { question: Set<string>; followUps: Set<string>; answers: Set<string> }

/** Compares what was found in a conversation with its labels. Reactions may be anywhere. */
export function measure(
  labelled: Labelled,
  told: Transcript,
  { turns, asides }: Segmentation,
  ms: number,
): Measured {
  const { lines } = labelled
  const free = new Set(lines.filter(({ label }) => label === 'reaction').map(({ id }) => id))
  const found = turns.map(({ utterances }): FoundTurn => {
    const of = (kind: string) =>
      new Set(
        utterances
          .filter((one) => one.kind === kind)
          .flatMap((one) => one.lines.filter((id) => !free.has(id))),
      )
    return { question: of('question'), followUps: of('follow_up'), answers: of('answer') }
  })
  const errors: string[] = []
  const turnsRight = count(labelled.turns, found, isNear)
  const exact = count(labelled.turns, found, isExact)
  const kinds = new Map(
    turns.flatMap(({ utterances }) =>
      utterances.flatMap(({ kind, lines: ids }) => ids.map((id) => [id, kind] as const)),
    ),
  )
  const spoken = lines.filter(({ label }) => label !== 'reaction')
  const pairs = count(
    pairsOf(spoken.map(({ id, label }) => [id, label])),
    pairsOf(spoken.map(({ id }) => [id, kinds.get(id)])),
    isNear,
  )
  const texts = new Map(lines.map(({ id, text }) => [id, text]))
  for (const turn of labelled.turns) {
    if (!found.some((one) => isExact(turn, one))) errors.push(lineOf('missed', listsOf(turn), texts))
  }
  for (const one of found) {
    if (!labelled.turns.some((turn) => isExact(turn, one))) errors.push(lineOf('found ', listsOf(one), texts))
  }
  const roleOf = new Map(told.speakers.map(({ id, role }) => [id, role]))
  const roleAt = new Map(told.lines.map(({ id, speaker }) => [id, roleOf.get(speaker ?? '') ?? 'other']))
  const people = lines.filter(({ role }) => role !== 'other')
  const wrongRole = people.filter(({ id, role }) => roleAt.get(id) !== role)
  for (const { id, role, text } of wrongRole)
    errors.push(`role    ${id} is ${role}, not ${roleAt.get(id)}: ${text}`)
  const kindOf = new Map(asides.flatMap(({ kind, lines: ids }) => ids.map((id) => [id, kind] as const)))
  const aside = lines.filter(({ label }) => !['question', 'follow_up', 'answer', 'reaction'].includes(label))
  for (const { id, label, text } of aside) {
    if (kindOf.get(id) !== label)
      errors.push(`aside   ${id} is ${label}, not ${kindOf.get(id) ?? 'in a turn'}: ${text}`)
  }
  const followUps = labelled.turns.flatMap((turn) => turn.followUps)
  const foundFollowUps = found.flatMap((turn) => [...turn.followUps])
  return {
    name: labelled.name,
    half: labelled.half,
    language: labelled.transcript.language,
    isHidden: labelled.transcript.speakers.length === 0,
    turns: turnsRight,
    exact,
    pairs,
    followUps: {
      there: followUps.length,
      found: foundFollowUps.length,
      same: foundFollowUps.filter((id) => followUps.includes(id)).length,
    },
    roles: { there: people.length, found: people.length, same: people.length - wrongRole.length },
    asides: {
      there: aside.length,
      found: [...kindOf.keys()].filter((id) => !free.has(id)).length,
      same: aside.filter(({ id, label }) => kindOf.get(id) === label).length,
    },
    ms,
    errors,
  }
}

/** What is asked, and what is answered until something is asked again; of lines in their order. */
function pairsOf(lines: readonly (readonly [id: string, kind: string | undefined])[]): Pair[] {
  const pairs: Pair[] = []
  let isAsking = false
  for (const [id, kind] of lines) {
    if (kind === 'question' || kind === 'follow_up') {
      if (!isAsking) pairs.push({ question: new Set(), answers: new Set() })
      pairs.at(-1)?.question.add(id)
    } else if (kind === 'answer') pairs.at(-1)?.answers.add(id)
    isAsking = kind === 'question' || kind === 'follow_up'
  }
  return pairs
}

/** Counts of several conversations together. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (total, one) => ({
      there: total.there + one.there,
      found: total.found + one.found,
      same: total.same + one.same,
    }),
    { there: 0, found: 0, same: 0 },
  )
}

/** Harmonic mean of precision and recall, 0–1; 1 where nothing is there and nothing was found. */
export function f1({ there, found, same }: Counts): number {
  return there + found === 0 ? 1 : (2 * same) / (there + found)
}

function count<There, Found>(
  there: readonly There[],
  found: readonly Found[],
  isSame: (turn: There, one: Found) => boolean,
): Counts {
  const free = new Set(found)
  let same = 0
  for (const turn of there) {
    const one = [...free].find((candidate) => isSame(turn, candidate))
    if (!one) continue
    free.delete(one)
    same += 1
  }
  return { there: there.length, found: found.length, same }
}

/** Whether the question was found, and its answers but for one line. */
function isNear(
  turn: { question: Iterable<string>; answers: Iterable<string> },
  one: Pick<FoundTurn, 'question' | 'answers'>,
): boolean {
  if (![...turn.question].some((id) => one.question.has(id))) return false
  const answers = [...turn.answers]
  const shared = answers.filter((id) => one.answers.has(id)).length
  const differing = answers.length + one.answers.size - 2 * shared
  return differing <= tolerance && (shared > 0 || answers.length === 0)
}

function isExact(turn: LabelledTurn, one: FoundTurn): boolean {
  return (
    equal(turn.question, one.question) &&
    equal(turn.followUps, one.followUps) &&
    equal(turn.answers, one.answers)
  )
}

function equal(some: readonly string[], others: ReadonlySet<string>): boolean {
  return some.length === others.size && some.every((id) => others.has(id))
}

function listsOf(turn: { [key in keyof LabelledTurn]: Iterable<string> }): string[][] {
  return [[...turn.question], [...turn.followUps], [...turn.answers]]
}

function lineOf(
  what: string,
  [question = [], followUps = [], answers = []]: string[][],
  texts: ReadonlyMap<string, string>,
): string {
  return `${what}  q ${question.join(',')} · f ${followUps.join(',')} · a ${answers.join(',')}: ${texts.get(question[0] ?? '') ?? ''}`
}
