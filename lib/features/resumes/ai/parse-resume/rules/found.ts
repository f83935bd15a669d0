/** What was read from a document: how sure it is (0–1), and the first and last line that say it. */
export type Found = { value: string; confidence: number; lines: [number, number] }

/** Several values that belong together, such as the skills of a group. */
export type FoundList = { values: string[]; confidence: number; lines: [number, number] }

/** The confidence of a reading from lines whose letters are only so certain. */
export function seenThrough(confidence: number, lines: readonly { certainty: number }[]): number {
  const clearest = lines.length > 0 ? Math.min(...lines.map((line) => line.certainty)) : 1
  return Math.round(Math.max(0, Math.min(1, confidence * clearest)) * 100) / 100
}
