import type { Locale } from '@/lib/core/locale'

/** How a text is meant; nothing when it is plain. */
export type Tone = 'muted' | 'good' | 'warning'

/**
 * A piece of a report as every download shows it, in its own way. Texts are in the report's language. `at` is where in
 * a recording something was said, as players show it; null where nobody knows.
 */
export type Block =
  /** Level 1 is a part of the report, 2 a question, 3 a part of a question; `value` stands at the end of its line. */
  | { kind: 'heading'; level: 1 | 2 | 3; text: string; value?: string }
  | { kind: 'paragraph'; text: string; tone?: Tone; strong?: boolean }
  | { kind: 'quote'; text: string; at: string | null }
  | { kind: 'said'; who: string; at: string | null; text: string }
  | { kind: 'facts'; facts: { label: string; value: string }[] }
  | ScoresBlock
  | { kind: 'mark'; mark: string; tone: Tone; text: string }
  | { kind: 'steps'; steps: { title: string; text: string }[] }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; head: string[]; rows: string[][] }

/** The overall score, and the dimensions with the figure to draw and the words for it. */
export type ScoresBlock = {
  kind: 'scores'
  label: string
  /** Null where nothing could be scored: then `outOf` says so. */
  overall: number | null
  outOf: string
  head: string[]
  rows: { label: string; score: number | null; value: string }[]
}

/** A report on its way into a file. */
export type ReportDocument = {
  title: string
  product: string
  author: string
  language: Locale
  /** Without its ending. */
  fileName: string
  blocks: Block[]
}
