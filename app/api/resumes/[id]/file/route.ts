import { z } from 'zod'
import { getResume } from '@/lib/features/resumes/data'
import { fileNameOf } from '@/lib/features/resumes/file-name'
import { attachment } from '@/lib/platform/http/attachment'
import { route } from '@/lib/platform/http/route'
import { storage } from '@/lib/platform/storage/storage'

/** The file as it was uploaded, for its owner. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params }) => {
    const resume = await getResume(viewer, params.id)
    const { size, stream } = await storage().read(resume.storageKey)
    return new Response(stream, {
      headers: { ...attachment(fileNameOf(resume), resume.mediaType), 'Content-Length': String(size) },
    })
  },
})
