import { z } from 'zod'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { getReview } from '@/lib/features/reviews/data'
import { isAtWork, runViewOf } from '@/lib/features/reviews/model'
import { route } from '@/lib/platform/http/route'

/** Where a review stands, for a browser that follows it. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params }) => {
    const { state, progress, failure, reportId } = await getReview(viewer, params.id)
    const judged = progress?.step === 'evaluate' ? (await getEvaluations(viewer, params.id)).size : 0
    const run = isAtWork(state) && progress ? runViewOf(progress, judged) : null
    return Response.json({ state, run, failure, reportId }, { headers: { 'Cache-Control': 'no-store' } })
  },
})
