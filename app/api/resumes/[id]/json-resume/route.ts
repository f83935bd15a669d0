import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { getResume } from '@/lib/features/resumes/data'
import { isBeingRead, toJsonResume } from '@/lib/features/resumes/model'
import { attachment } from '@/lib/platform/http/attachment'
import { route } from '@/lib/platform/http/route'

/** The sections as a document of the JSON Resume schema, for their owner. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params }) => {
    const { name, content, status } = await getResume(viewer, params.id)
    if (!content || isBeingRead({ status })) throw new AppError('resume_not_ready')
    return new Response(JSON.stringify(toJsonResume(content), null, 2), {
      headers: attachment(`${name}.json`, 'application/json'),
    })
  },
})
