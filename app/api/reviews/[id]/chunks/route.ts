import { z } from 'zod'
import { getUpload } from '@/lib/features/reviews/get-upload'
import { route } from '@/lib/platform/http/route'

/** Which pieces of a recording have come up, so that the others can be sent. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params }) =>
    Response.json(await getUpload(viewer, params.id), { headers: { 'Cache-Control': 'no-store' } }),
})
