import { z } from 'zod'
import { getReview } from '@/lib/features/reviews/data'
import { route } from '@/lib/platform/http/route'

/** Where a review stands, for a browser that follows it. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params }) => {
    const { state, progress, failure, reportId } = await getReview(viewer, params.id)
    return Response.json({ state, progress, failure, reportId }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
