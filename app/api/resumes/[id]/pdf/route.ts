import { z } from 'zod'
import { renderResume } from '@/components/resumes/pdf/render-resume'
import { AppError } from '@/lib/core/errors'
import { getResume } from '@/lib/features/resumes/data'
import { isWrittenInChinese } from '@/lib/features/resumes/written-in'
import { attachment } from '@/lib/platform/http/attachment'
import { route } from '@/lib/platform/http/route'

/** The sections set as a PDF, for their owner. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  limit: 'pdf',
  handle: async ({ viewer, params }) => {
    const { name, content } = await getResume(viewer, params.id)
    if (!content) throw new AppError('resume_not_ready')
    const pdf = await renderResume(content, isWrittenInChinese(content) ? 'zh-CN' : 'en')
    return new Response(new Uint8Array(pdf), {
      headers: { ...attachment(`${name}.pdf`, 'application/pdf'), 'Content-Length': String(pdf.length) },
    })
  },
})
