import { z } from 'zod'
import { getThumbnailKey } from '@/lib/features/resumes/data'
import { route } from '@/lib/platform/http/route'
import { storage } from '@/lib/platform/storage/storage'

/** The first page of a resume as a small picture, for its owner. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params }) => {
    const { size, stream } = await storage().read(await getThumbnailKey(viewer, params.id))
    return new Response(stream, {
      headers: {
        'Content-Type': 'image/webp',
        'Content-Length': String(size),
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    })
  },
})
