import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { chunkBytes } from '@/lib/features/reviews/limits'
import { receiveChunk } from '@/lib/features/reviews/receive-chunk'
import { route } from '@/lib/platform/http/route'

/** Takes in a piece of a recording: its bytes are the body. Sent again, it changes nothing. */
export const PUT = route({
  params: z.object({ id: z.uuid(), ordinal: z.coerce.number().int().min(0) }),
  limit: 'piece',
  handle: async ({ viewer, params, request }) => {
    // Said before a byte is read, so that the browser still hears the answer.
    if (!request.body || Number(request.headers.get('content-length')) > chunkBytes) {
      throw new AppError('bad_input')
    }
    await receiveChunk(viewer, params.id, params.ordinal, request.body)
    return new Response(null, { status: 200 })
  },
})
