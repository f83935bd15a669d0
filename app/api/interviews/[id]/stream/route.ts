import { z } from 'zod'
import { getRoom } from '@/lib/features/interviews/get-room'
import { streamRoom } from '@/lib/features/interviews/stream-room'
import { route } from '@/lib/platform/http/route'

/** Streams the room as it stands and the reply that is being written, for a browser that comes (back) to it. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params, request }) => streamRoom(await getRoom(viewer, params.id), request.signal),
})
