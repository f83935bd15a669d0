import { fontsFor } from '@/components/pdf/fonts'
import { renderPdf } from '@/components/pdf/render-pdf'
import type { ReportDocument } from '@/components/reports/document/model'
import { ReportPages } from '@/components/reports/pdf/report-pages'
import { translator } from '@/lib/core/translate'

/** A report as a PDF. */
export async function renderReport(document: ReportDocument): Promise<Buffer> {
  const written = JSON.stringify(document)
  const pen = await fontsFor(written, document.language)
  const t = translator(document.language, 'reports')
  // All of its texts at once, wherever they stand.
  const drawn: ReportDocument = JSON.parse(pen.drawable(written))
  return renderPdf(
    <ReportPages pen={pen} document={drawn} pageOf={(page, pages) => t('page', { page, pages })} />,
  )
}
