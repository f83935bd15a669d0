/** Words as they are compared: without signs, in small letters. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
}

/**
 * How many words of a text are wrong in another, as a share of the first: inserted, left out or changed, at least
 * (Levenshtein distance over words).
 */
export function wordErrorRate(said: readonly string[], heard: readonly string[]): number {
  let row = Array.from({ length: heard.length + 1 }, (_, at) => at)
  for (const [line, word] of said.entries()) {
    const next = [line + 1]
    for (const [at, other] of heard.entries()) {
      const changed = (row[at] ?? 0) + (word === other ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return (row.at(-1) ?? 0) / Math.max(1, said.length)
}

type Timed = { startMs: number | null; text: string }

/**
 * How far the beginnings of lines are from where they were said, in milliseconds, for each line whose first three words
 * were heard within ten seconds of it.
 */
export function timeErrors(said: readonly Timed[], heard: readonly Timed[]): number[] {
  const begins = ({ text }: Timed) => wordsOf(text).slice(0, 3).join(' ')
  return said.flatMap((line) => {
    const distances = heard
      .filter((other) => begins(other) === begins(line))
      .map((other) => Math.abs((other.startMs ?? 0) - (line.startMs ?? 0)))
    const nearest = Math.min(...distances)
    return nearest < 10_000 ? [nearest] : []
  })
}

/**
 * The share of lines whose speaker is right, under the naming that fits best.
 * @param pairs who spoke, and who was heard, line by line
 */
export function speakerAccuracy(pairs: readonly { said: string; heard: string | null }[]): number {
  const names = Map.groupBy(pairs, ({ heard }) => heard)
  let right = 0
  for (const lines of names.values()) {
    const counts = [...Map.groupBy(lines, ({ said }) => said).values()].map((same) => same.length)
    right += Math.max(...counts)
  }
  return pairs.length > 0 ? right / pairs.length : 0
}
