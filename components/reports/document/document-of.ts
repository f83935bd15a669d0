import { findingsOf, suggestionsOf } from '@/components/reports/document/findings'
import { summaryOf } from '@/components/reports/document/head'
import type { ReportDocument } from '@/components/reports/document/model'
import { questionOf } from '@/components/reports/document/question'
import { reviewOf } from '@/components/reports/document/review'
import { skillsOf } from '@/components/reports/document/skills'
import type { Words } from '@/components/reports/document/words'
import { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

/** A report as its downloads show it, in the order of its page. All of them are written from this, so that they cannot differ. */
export function documentOf(report: Report): ReportDocument {
  const { language, positionTitle, startedAt } = report
  const words: Words = {
    t: translator(language, 'reports'),
    tRubric: translator(language, 'evaluation'),
    tTranscripts: translator(language, 'transcripts'),
    locale: language,
  }
  const product = translator(language, 'common')('name')
  const date = startedAt.toISOString().slice(0, 10)
  return {
    title: words.t('title', { position: positionTitle }),
    product,
    author: report.candidateName || product,
    language,
    fileName: words.t('fileName', { position: positionTitle, date }),
    blocks: [
      ...summaryOf({ words, report }),
      ...(report.review ? reviewOf({ words, review: report.review }) : []),
      ...findingsOf({ words, report }),
      ...skillsOf({ words, report }),
      ...suggestionsOf({ words, report }),
      { kind: 'heading', level: 1, text: words.t('questions') },
      ...report.turns.flatMap((turn) => questionOf({ words, turn })),
    ],
  }
}
