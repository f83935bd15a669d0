import { renderReport } from '@/components/reports/pdf/render-report'
import { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

/** The PDF of a report as a download, named after what was interviewed for and when. */
export async function pdfResponse(report: Report): Promise<Response> {
  const pdf = await renderReport(report)
  const date = report.startedAt.toISOString().slice(0, 10)
  const name = `${translator(report.language, 'reports')('pdfName', { position: report.positionTitle, date })}.pdf`
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      // RFC 6266: the plain name is for clients that do not know the encoded one.
      'Content-Disposition': `attachment; filename="report-${date}.pdf"; filename*=UTF-8''${encodeName(name)}`,
      'Cache-Control': 'private, no-store',
    },
  })
}

/** RFC 8187 leaves fewer characters as they are than encodeURIComponent does. */
function encodeName(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  )
}
