import { z } from 'zod'
import { upsertDraft } from '@/lib/features/interviews/data'
import { draftSchema } from '@/lib/features/interviews/model'
import { route } from '@/lib/platform/http/route'

/** Keeps what the candidate has typed. */
export const PUT = route({
  params: z.object({ id: z.uuid() }),
  body: draftSchema,
  limit: 'mutation',
  handle: async ({ viewer, body }) => {
    await upsertDraft(viewer, body.turnId, body.text)
    return new Response(null, { status: 204 })
  },
})
