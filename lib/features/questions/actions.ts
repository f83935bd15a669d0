'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { getOwnQuestion, removeQuestion } from '@/lib/features/positions/data'
import { addQuestion as add } from '@/lib/features/questions/bank/add-question'
import { changeQuestion as change } from '@/lib/features/questions/bank/change-question'
import { removePlan } from '@/lib/features/questions/data'
import { planFormSchema, questionFormSchema } from '@/lib/features/questions/model'
import { changePlan as changeSaved, savePlan as save } from '@/lib/features/questions/plans/save-plan'
import { action } from '@/lib/platform/http/action'

const ofPosition = z.object({ positionId: z.string().min(1).max(80) })
const named = z.object({ id: z.uuid() })

export const addQuestion = action({
  input: ofPosition.and(questionFormSchema),
  limit: 'mutation',
  handle: async ({ viewer, input: { positionId, ...question } }) => {
    await add(viewer, positionId, question)
    revalidatePath('/positions', 'layout')
    redirect(`/positions/${positionId}`)
  },
})

export const changeQuestion = action({
  input: named.and(questionFormSchema),
  limit: 'mutation',
  handle: async ({ viewer, input: { id, ...question } }) => {
    await change(viewer, id, question)
    const { positionId } = await getOwnQuestion(viewer, id)
    revalidatePath('/positions', 'layout')
    redirect(`/positions/${positionId}`)
  },
})

export const deleteQuestion = action({
  input: z.object({ id: z.uuid() }),
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    const { positionId } = await getOwnQuestion(viewer, input.id)
    await removeQuestion(viewer, input.id)
    revalidatePath('/positions', 'layout')
    redirect(`/positions/${positionId}`)
  },
})

export const savePlan = action({
  input: planFormSchema,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await save(viewer, await getLocale(), input)
    revalidatePath('/plans', 'layout')
    redirect('/plans')
  },
})

export const changePlan = action({
  input: named.and(planFormSchema),
  limit: 'mutation',
  handle: async ({ viewer, input: { id, ...form } }) => {
    await changeSaved(viewer, await getLocale(), id, form)
    revalidatePath('/plans', 'layout')
    redirect('/plans')
  },
})

export const deletePlan = action({
  input: named,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await removePlan(viewer, input.id)
    revalidatePath('/plans', 'layout')
    redirect('/plans')
  },
})
