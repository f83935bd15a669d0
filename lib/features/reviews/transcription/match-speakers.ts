import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'

/** What services call people whose names they do not know: "A", "1", "SPEAKER_00", "spk_1". */
const placeholder = /^(?:(?:speaker|spk|s|user|person|说话人|发言人)[ _-]?)?(?:[a-z]|\d{1,3})$/i

/** How somebody talks, as far as it tells an interviewer from a candidate: both between 0 and 1. */
type Manner = { questions: number; share: number }

/**
 * Finds out who is who in parts that were transcribed apart. Names are the same person everywhere. "Speaker 1" of one
 * part may be "speaker 2" of the next, so those are matched by how they talk: how often they ask, and how much of what
 * is said is theirs.
 * @returns the lines of each part, with speakers whose ids mean the same in all of them
 */
export function matchSpeakers(parts: readonly (readonly SpokenLine[])[]): SpokenLine[][] {
  const known = new Map<string, Manner & { chars: number }>()
  return parts.map((lines) => {
    const ids = [...new Set(lines.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))]
    const manners = new Map(ids.filter(isPlaceholder).map((id) => [id, mannerOf(id, lines)]))
    const names = new Map(assign(manners, known))
    for (const [id, manner] of manners) remember(known, names.get(id) ?? id, manner)
    return lines.map((line) => ({
      ...line,
      speaker: line.speaker === null ? null : (names.get(line.speaker) ?? line.speaker),
    }))
  })
}

const isPlaceholder = (id: string) => placeholder.test(id)

/** Each speaker of a part with who that is: the pairs that are most alike first, then somebody new. */
function assign(
  manners: ReadonlyMap<string, Manner>,
  known: ReadonlyMap<string, Manner>,
): [id: string, name: string][] {
  const pairs = [...manners]
    .flatMap(([id, manner]) =>
      [...known].map(([name, other]) => ({ id, name, distance: distance(manner, other) })),
    )
    .sort((a, b) => a.distance - b.distance)
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { id, name } of pairs) {
    if (names.has(id) || taken.has(name)) continue
    names.set(id, name)
    taken.add(name)
  }
  for (const id of manners.keys()) {
    if (names.has(id)) continue
    const name = freeName(id, new Set([...known.keys(), ...taken]))
    names.set(id, name)
    taken.add(name)
  }
  return [...names]
}

function freeName(id: string, taken: ReadonlySet<string>): string {
  let name = id
  for (let count = 2; taken.has(name); count++) name = `${id} (${count})`
  return name
}

function distance(a: Manner, b: Manner): number {
  return Math.abs(a.questions - b.questions) + Math.abs(a.share - b.share)
}

const asks =
  /[?？]|^(what|why|how|when|which|who|could|can|would|do|did|tell|describe|walk|请|为什么|怎么|如何|什么)|(吗|呢)[。.]?$/i

function mannerOf(id: string, lines: readonly SpokenLine[]): Manner & { chars: number } {
  const own = lines.filter(({ speaker }) => speaker === id)
  const chars = own.reduce((sum, { text }) => sum + text.length, 0)
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  const questions = own.filter(({ text }) => asks.test(text.trim())).length / Math.max(1, own.length)
  return { questions, share: chars / Math.max(1, all), chars }
}

/** What was heard of somebody in all parts so far, weighted by how much it was. */
function remember(
  known: Map<string, Manner & { chars: number }>,
  name: string,
  manner: Manner & { chars: number },
): void {
  const before = known.get(name) ?? { questions: 0, share: 0, chars: 0 }
  const chars = before.chars + manner.chars
  const mean = (a: number, b: number) => (a * before.chars + b * manner.chars) / Math.max(1, chars)
  known.set(name, {
    questions: mean(before.questions, manner.questions),
    share: mean(before.share, manner.share),
    chars,
  })
}
