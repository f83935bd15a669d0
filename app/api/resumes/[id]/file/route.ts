import { z } from 'zod'
import { getResume } from '@/lib/features/resumes/data'
import { fileNameOf } from '@/lib/features/resumes/file-name'
import { canBeViewed } from '@/lib/features/resumes/model'
import { attachment, inline } from '@/lib/platform/http/attachment'
import { route } from '@/lib/platform/http/route'
import { storage } from '@/lib/platform/storage/storage'

/** The file as it was uploaded, for its owner: to keep, or with `?view` to look at where browsers can show its kind. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  query: z.object({ view: z.string().optional() }),
  handle: async ({ viewer, params, query }) => {
    const resume = await getResume(viewer, params.id)
    const { size, stream } = await storage().read(resume.storageKey)
    const shown = query.view !== undefined && canBeViewed(resume.mediaType)
    const headers = (shown ? inline : attachment)(fileNameOf(resume), resume.mediaType)
    return new Response(stream, { headers: { ...headers, 'Content-Length': String(size) } })
  },
})
