import type { z } from 'zod'
import { documentOf } from '@/components/reports/document/document-of'
import type { ReportDocument } from '@/components/reports/document/model'
import { writeDocx } from '@/components/reports/docx/write-docx'
import { writeMarkdown } from '@/components/reports/markdown/write-markdown'
import { renderReport } from '@/components/reports/pdf/render-report'
import type { Report, reportFileSchema } from '@/lib/features/reports/model'
import { attachment } from '@/lib/platform/http/attachment'

/** The PDF of a report as a download, named after what was interviewed for and when. */
export async function pdfDownload(report: Report): Promise<Response> {
  const document = documentOf(report)
  return download(document, 'pdf', 'application/pdf', await renderReport(document))
}

/** The same as a Word document. */
export async function docxDownload(report: Report): Promise<Response> {
  const document = documentOf(report)
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  return download(document, 'docx', type, await writeDocx(document))
}

/** The same as Markdown. */
export function markdownDownload(report: Report): Response {
  const document = documentOf(report)
  return download(document, 'md', 'text/markdown; charset=utf-8', Buffer.from(writeMarkdown(document)))
}

/** The same for other programs. */
export function jsonDownload(report: Report): Response {
  const file = { format: 'interview-genius/report', version: 1, report } satisfies z.input<
    typeof reportFileSchema
  >
  const bytes = Buffer.from(`${JSON.stringify(file, null, 2)}\n`)
  return download(documentOf(report), 'json', 'application/json', bytes)
}

function download(
  { fileName }: ReportDocument,
  ending: string,
  mediaType: string,
  bytes: Uint8Array<ArrayBufferLike>,
): Response {
  return new Response(new Uint8Array(bytes), {
    headers: { ...attachment(`${fileName}.${ending}`, mediaType), 'Content-Length': String(bytes.length) },
  })
}
