import { fontsFor } from '@/components/pdf/fonts'
import { renderPdf } from '@/components/pdf/render-pdf'
import { ResumeDocument } from '@/components/resumes/pdf/resume-document'
import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import type { ResumeContent } from '@/lib/features/resumes/model'

/** A resume as a PDF of one column; its headings are in the language it is written in. */
export async function renderResume(content: ResumeContent, language: Locale): Promise<Buffer> {
  const fonts = await fontsFor(JSON.stringify(content), language)
  const pen = { ...fonts, language, t: translator(language, 'resumes') }
  return renderPdf(<ResumeDocument pen={pen} content={pen.drawable(content)} />)
}
