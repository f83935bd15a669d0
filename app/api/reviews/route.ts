import { createReview } from '@/lib/features/reviews/create-review'
import { chunkBytes } from '@/lib/features/reviews/limits'
import { newReviewSchema } from '@/lib/features/reviews/model'
import { route } from '@/lib/platform/http/route'

/** Announces a recording. It is sent in pieces of `chunkBytes` to `chunks/<n>` of its id, and then started. */
export const POST = route({
  body: newReviewSchema,
  limit: 'upload',
  handle: async ({ viewer, body }) => {
    const id = await createReview(viewer, body)
    return Response.json({ id, chunkBytes }, { status: 201 })
  },
})
