'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import {
  createInterview as create,
  prepareAgain as prepare,
} from '@/lib/features/interviews/create-interview'
import { newInterviewFormSchema, readNewInterview } from '@/lib/features/interviews/model'
import { planForPosition } from '@/lib/features/questions/plans/plan-for-position'
import { action } from '@/lib/platform/http/action'

export const createInterview = action({
  input: newInterviewFormSchema,
  limit: 'ai',
  handle: async ({ viewer, input }) => {
    const saved = input.planId ? await planForPosition(viewer, input.planId, input.positionId) : undefined
    redirect(`/interviews/${await create(viewer, readNewInterview(input, saved))}`)
  },
})

export const prepareAgain = action({
  input: z.object({ interviewId: z.uuid() }),
  limit: 'ai',
  handle: ({ viewer, input }) => prepare(viewer, input.interviewId),
})
