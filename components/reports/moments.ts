import { clockTime } from '@/components/ui/clock-time'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

/** A moment of a recording in milliseconds, and the address of its sound where the reader may hear it. */
export type Moment = { ms: number; sound: string | null }

/** Finds the moment at which words were said; null where nobody knows. */
export type MomentOf = (quote: string) => Moment | null

/** Where the sound of a report's interview is; null where there is none or the reader may not hear it. */
export function soundOf({ interviewId, review }: Report): string | null {
  return review?.hasSound ? `/api/reviews/${interviewId}/sound` : null
}

/** Finds the moments of words that were said in a turn. */
export function momentsOf(report: Report, turn: ReportTurn): MomentOf {
  const sound = soundOf(report)
  return (quote) => {
    const ms = momentOf(turn.dialogue, quote)
    return ms === null ? null : { ms, sound }
  }
}

/** The same for words of any turn, which is told by its number. */
export function momentsIn(report: Report): (number: number, quote: string) => Moment | null {
  return (number, quote) => {
    const turn = report.turns.find((one) => one.number === number)
    return turn ? momentsOf(report, turn)(quote) : null
  }
}

/**
 * Where in a recording a quote begins, in milliseconds: as far into its line as its words are, which is about right, as
 * people speak at an even pace. Null when it is in no line whose time is known.
 */
function momentOf(dialogue: ReportTurn['dialogue'], quote: string): number | null {
  const line = dialogue.find(({ author, text }) => author === 'candidate' && text.includes(quote))
  if (!line || line.startMs === null || quote === '') return null
  const { startMs, endMs, text } = line
  if (endMs === null || endMs <= startMs) return startMs
  return Math.round(startMs + ((endMs - startMs) * text.indexOf(quote)) / text.length)
}

/** The same as players show it. */
export function momentText(dialogue: ReportTurn['dialogue'], quote: string): string | null {
  const moment = momentOf(dialogue, quote)
  return moment === null ? null : clockTime(moment)
}

/** When a turn began in the recording, in milliseconds; null where nobody knows. */
export function beginningOf({ dialogue }: ReportTurn): number | null {
  return dialogue.find(({ startMs }) => startMs !== null)?.startMs ?? null
}
