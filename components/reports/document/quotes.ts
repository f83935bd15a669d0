import type { Block } from '@/components/reports/document/model'
import { momentText } from '@/components/reports/moments'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

/** Words of an answer; nothing when there are none. */
export function quoteOf(turn: ReportTurn, quote: string | null): Block[] {
  return quote === null ? [] : [{ kind: 'quote', text: quote, at: momentText(turn.dialogue, quote) }]
}

/** The same where the answer is told by the number of its question. */
export function quoteFrom({ turns }: Report, number: number, quote: string | null): Block[] {
  const turn = turns.find((one) => one.number === number)
  if (quote === null || !turn) return []
  return quoteOf(turn, quote)
}
