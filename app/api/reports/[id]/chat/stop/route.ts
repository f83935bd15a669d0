import { z } from 'zod'
import { stopAnswer } from '@/lib/features/chat/stop-answer'
import { route } from '@/lib/platform/http/route'

/** Ends the answer that is being given. */
export const POST = route({
  params: z.object({ id: z.uuid() }),
  limit: 'mutation',
  handle: async ({ viewer, params }) => {
    await stopAnswer(viewer, params.id)
    return new Response(null, { status: 204 })
  },
})
