import type { AiFailure } from '@/lib/core/ai-failure'

/** What a citation says, and what it says in full. */
export type CiteLabel = { short: string; long: string }

/** The words of the chat in the reader's language. */
export type ChatLabels = Record<
  | 'title'
  | 'lead'
  | 'close'
  | 'conversation'
  | 'suggestions'
  | 'you'
  | 'coach'
  | 'question'
  | 'send'
  | 'keys'
  | 'over'
  | 'stop'
  | 'again'
  | 'copy'
  | 'copied'
  | 'clear'
  | 'clearSure'
  | 'thinking'
  | 'stopped'
  | 'loading'
  | 'failed'
  | 'lost'
  | 'tryAgain'
  | 'signIn'
  | 'advice'
  | 'adviceHint'
  | 'removed'
  | 'removedHint'
  | 'removedNote'
  | 'wording'
  | 'by'
  | 'offline'
  | 'instead'
  | 'other',
  string
> & {
  failures: Record<AiFailure, string>
  /** By number of the question; 0 for the whole report. */
  cites: Record<number, CiteLabel>
}
