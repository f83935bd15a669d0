import { z } from 'zod'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { getInterview } from '@/lib/features/interviews/data'
import { route } from '@/lib/platform/http/route'

/** The judgements of an interview so far, by the id of their turn. */
export const GET = route({
  params: z.object({ id: z.uuid() }),
  handle: async ({ viewer, params }) => {
    const { id } = await getInterview(viewer, params.id)
    const evaluations = await getEvaluations(viewer, id)
    return Response.json(Object.fromEntries(evaluations), { headers: { 'Cache-Control': 'no-store' } })
  },
})
