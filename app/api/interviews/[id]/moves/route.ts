import { z } from 'zod'
import { getRoom, roomOf } from '@/lib/features/interviews/get-room'
import { makeMove } from '@/lib/features/interviews/make-move'
import { roomMoveSchema } from '@/lib/features/interviews/model'
import { streamRoom } from '@/lib/features/interviews/stream-room'
import { route } from '@/lib/platform/http/route'

/** Makes a move and streams the room as it then stands, with the reply it brought about. */
export const POST = route({
  params: z.object({ id: z.uuid() }),
  body: roomMoveSchema,
  limit: 'ai',
  handle: async ({ viewer, params, body, request }) => {
    const left = await makeMove(viewer, params.id, body, request.signal)
    return streamRoom(left ? await roomOf(left) : await getRoom(viewer, params.id), request.signal)
  },
})
