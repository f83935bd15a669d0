/** Something heard. Times are milliseconds from the beginning of the sound. */
export type HeardLine = {
  /** As the service calls who said it; null where it does not tell. */
  speaker: string | null
  startMs: number | null
  endMs: number | null
  text: string
  /** 0–1; null where the service does not say. */
  certainty: number | null
}

/** What was heard, in order, and in which language, as the service says it ("en", "zh", …). */
export type Heard = { lines: HeardLine[]; language: string | null }
