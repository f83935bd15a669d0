import { z } from 'zod'
import { AppError } from '@/lib/core/errors'
import { readRecording } from '@/lib/features/reviews/read-recording'
import { inline } from '@/lib/platform/http/attachment'
import { byteRange } from '@/lib/platform/http/byte-range'
import { route } from '@/lib/platform/http/route'

/** A recording as it was uploaded, for its owner to play from anywhere. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params, request }) => {
    const { isSound, size, read, fileName, mediaType } = await readRecording(viewer, params.id)
    if (!isSound) throw new AppError('not_found')
    const headers: Record<string, string> = { ...inline(fileName, mediaType), 'Accept-Ranges': 'bytes' }
    const range = byteRange(request.headers.get('range'), size)
    if (range === 'beyond') {
      return new Response(null, { status: 416, headers: { ...headers, 'Content-Range': `bytes */${size}` } })
    }
    const { start, end } = range ?? { start: 0, end: size }
    if (range) headers['Content-Range'] = `bytes ${start}-${end - 1}/${size}`
    return new Response(read(start, end), { status: range ? 206 : 200, headers })
  },
})
