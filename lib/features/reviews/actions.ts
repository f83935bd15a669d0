'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { cancelReview as cancel } from '@/lib/features/reviews/cancel-review'
import { deleteReview as remove } from '@/lib/features/reviews/delete-review'
import { nameLength } from '@/lib/features/reviews/model'
import { renameReview as rename } from '@/lib/features/reviews/rename-review'
import { action } from '@/lib/platform/http/action'

const named = z.object({ id: z.uuid() })

export const renameReview = action({
  input: named.extend({ name: z.string().trim().min(1).max(nameLength) }),
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await rename(viewer, input.id, input.name)
    revalidatePath('/reviews', 'layout')
  },
})

export const cancelReview = action({
  input: named,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await cancel(viewer, input.id)
    revalidatePath('/reviews', 'layout')
  },
})

export const deleteReview = action({
  input: named,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await remove(viewer, input.id)
    revalidatePath('/reviews', 'layout')
    redirect('/reviews')
  },
})
