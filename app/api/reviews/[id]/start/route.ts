import { z } from 'zod'
import { finishUpload } from '@/lib/features/reviews/finish-upload'
import { route } from '@/lib/platform/http/route'

/** Says that all of a recording has been sent, and begins its review. */
export const POST = route({
  params: z.object({ id: z.uuid() }),
  limit: 'mutation',
  handle: async ({ viewer, params }) => {
    await finishUpload(viewer, params.id)
    return new Response(null, { status: 204 })
  },
})
