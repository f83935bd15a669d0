import type { ReportTexts, RubricTexts } from '@/components/reports/texts'
import type { Locale } from '@/lib/core/locale'
import type { translator } from '@/lib/core/translate'
import type { Report, ReportTurn } from '@/lib/features/reports/model'

/** The words a report is written in, all of its own language. */
export type Words = {
  t: ReportTexts
  tRubric: RubricTexts
  tTranscripts: ReturnType<typeof translator<'transcripts'>>
  locale: Locale
}

/** What every part of a question is written with. */
export type OfTurn = { words: Words; turn: ReportTurn }

/** What every part of a whole report is written with. */
export type OfReport = { words: Words; report: Report }
