'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { retryEvaluation as retry } from '@/lib/features/evaluation/retry-evaluation'
import { action } from '@/lib/platform/http/action'

export const retryEvaluation = action({
  input: z.object({ turnId: z.uuid() }),
  limit: 'ai',
  handle: async ({ viewer, input }) => {
    await retry(viewer, input.turnId)
    revalidatePath('/reports', 'layout')
  },
})
