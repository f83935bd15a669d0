'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changePosition as change } from '@/lib/features/positions/change-position'
import { createPosition as create } from '@/lib/features/positions/create-position'
import { deletePosition as remove } from '@/lib/features/positions/delete-position'
import { jobDescriptionLength, positionFormSchema } from '@/lib/features/positions/model'
import { readJobDescription as read } from '@/lib/features/positions/read-job-description'
import { action } from '@/lib/platform/http/action'

const named = z.object({ id: z.uuid() })

export const readJobDescription = action({
  input: z.object({
    text: z.string().trim().min(jobDescriptionLength.min).max(jobDescriptionLength.max),
  }),
  limit: 'ai',
  handle: ({ viewer, input }) => read(viewer, input.text),
})

export const createPosition = action({
  input: positionFormSchema,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    const id = await create(viewer, input)
    revalidatePath('/positions', 'layout')
    redirect(`/positions/${id}`)
  },
})

export const changePosition = action({
  input: named.and(positionFormSchema),
  limit: 'mutation',
  handle: async ({ viewer, input: { id, ...position } }) => {
    await change(viewer, id, position)
    revalidatePath('/positions', 'layout')
    redirect(`/positions/${id}`)
  },
})

export const deletePosition = action({
  input: named,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await remove(viewer, input.id)
    revalidatePath('/positions', 'layout')
    redirect('/positions')
  },
})
