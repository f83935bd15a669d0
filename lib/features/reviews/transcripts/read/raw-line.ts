/** Something said, as a format writes it down: a speaker is still the label it has there. */
export type RawLine = {
  label: string | null
  startMs: number | null
  endMs: number | null
  text: string
  certainty: number | null
}

/** What a format makes of a text. */
export type RawTranscript = {
  lines: RawLine[]
  /** Lines of the source that belong to no speech. */
  leftOut: string[]
  /** Lines whose times cannot be read. */
  broken: string[]
}
