import { fontsFor } from '@/components/pdf/fonts'
import { renderPdf } from '@/components/pdf/render-pdf'
import type { ReportDocument } from '@/components/reports/document/model'
import { ReportPages } from '@/components/reports/pdf/report-pages'
import { translator } from '@/lib/core/translate'

/** A report as a PDF. */
export async function renderReport(document: ReportDocument): Promise<Buffer> {
  const pen = await fontsFor(JSON.stringify(document), document.language)
  const t = translator(document.language, 'reports')
  return renderPdf(
    <ReportPages
      pen={pen}
      document={pen.drawable(document)}
      pageOf={(page, pages) => t('page', { page, pages })}
    />,
  )
}
