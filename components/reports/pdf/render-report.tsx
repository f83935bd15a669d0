import { fontsFor } from '@/components/pdf/fonts'
import { renderPdf } from '@/components/pdf/render-pdf'
import { ReportDocument } from '@/components/reports/pdf/report-document'
import { messagesOf } from '@/lib/core/messages'
import { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

/** A report as a PDF, in the language of its interview. */
export async function renderReport(report: Report): Promise<Buffer> {
  // Its own words have signs that no report may hold: arrows, minus signs.
  const { reports, evaluation } = messagesOf(report.language)
  const fonts = await fontsFor(JSON.stringify([report, reports, evaluation]), report.language)
  const product = translator(report.language, 'common')('name')
  const pen = {
    ...fonts,
    t: translator(report.language, 'reports'),
    tRubric: translator(report.language, 'evaluation'),
  }
  return renderPdf(<ReportDocument pen={pen} report={report} product={product} />)
}
