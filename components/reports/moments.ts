import { clockTime } from '@/components/ui/clock-time'
import type { ReportTurn } from '@/lib/features/reports/model'

/**
 * Where in a recording a quote begins, in milliseconds: as far into its line as its words are, which is about right, as
 * people speak at an even pace. Null when it is in no line whose time is known.
 */
export function momentOf(dialogue: ReportTurn['dialogue'], quote: string): number | null {
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
