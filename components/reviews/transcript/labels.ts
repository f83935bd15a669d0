import type { LineView, TranscriptView } from '@/lib/features/reviews/model'

type Role = TranscriptView['speakers'][number]['role']

/** The words of a transcript in the reader's language; what is in braces is filled in. */
export type TranscriptLabels = Record<
  | 'openReport'
  | 'notYet'
  | 'notScored'
  | 'unsure'
  | 'unsureHint'
  | 'nobody'
  | 'text'
  | 'speaker'
  | 'newSpeaker'
  | 'save'
  | 'cancel'
  | 'split'
  | 'splitWhere'
  | 'merge'
  | 'keys'
  | 'saving'
  | 'unsaved'
  | 'again'
  | 'unreachable'
  | 'changesHint'
  | 'update'
  | 'updating',
  string
> & {
  /** `{number}` */
  question: string
  questionGoesOn: string
  line: string
  /** `{score}` */
  score: string
  /** `{time}`, `{speaker}` */
  play: string
  /** `{speaker}`, `{place}` */
  edit: string
  /** `{count}` */
  changes: string
  parts: Record<Exclude<NonNullable<LineView['part']>, 'question' | 'answer'>, string>
  speakers: Record<'title' | 'lead' | 'guess' | 'confirm' | 'swap', string> & {
    /** `{name}` */
    confirmOf: string
    nameOf: string
    roleOf: string
    /** `{count}` */
    lines: string
    roles: Record<Role, string>
  }
  player: Record<
    'title' | 'play' | 'pause' | 'back' | 'forward' | 'position' | 'speed' | 'follow' | 'keys' | 'failed',
    string
  > & {
    /** `{time}`, `{total}` */
    at: string
  }
}

/** A label with its blanks filled in. */
export function fill(label: string, values: Record<string, string | number>): string {
  return label.replace(/\{(\w+)\}/g, (blank, name) => String(values[name] ?? blank))
}
