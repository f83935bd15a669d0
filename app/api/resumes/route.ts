import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { maxFileBytes, maxFileMegabytes } from '@/lib/features/resumes/model'
import { uploadResume } from '@/lib/features/resumes/upload-resume'
import { route } from '@/lib/platform/http/route'

/** Takes in a resume: the file is the body, as it is; what it is called is in the query. */
export const POST = route({
  query: z.object({ name: z.string().max(1_000).default('') }),
  limit: 'upload',
  handle: async ({ viewer, query, request }) => {
    // Said before a byte is read, so that the browser still hears the answer.
    if (Number(request.headers.get('content-length')) > maxFileBytes) {
      throw new AppError('file_too_large', { megabytes: maxFileMegabytes })
    }
    if (!request.body) throw new AppError('file_empty')
    const id = await uploadResume(viewer, { name: query.name, source: request.body })
    return Response.json({ id }, { status: 201 })
  },
})
