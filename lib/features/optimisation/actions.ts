'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { createOptimisedResume as create } from '@/lib/features/optimisation/create-resume'
import { getOptimisation, removeOptimisation } from '@/lib/features/optimisation/data'
import { decideSuggestion as decide } from '@/lib/features/optimisation/decide-suggestion'
import { maxLineLength } from '@/lib/features/optimisation/model'
import { rewriteAgain } from '@/lib/features/optimisation/rewrite-again'
import { startOptimisation as start } from '@/lib/features/optimisation/start-optimisation'
import { jobDescriptionLength } from '@/lib/features/positions/model'
import { action } from '@/lib/platform/http/action'

const named = z.object({ id: z.uuid() })

const ofPosition = z.object({
  resumeId: z.uuid(),
  against: z.literal('position'),
  positionId: z.string().min(1).max(100),
})
const ofDescription = z.object({
  resumeId: z.uuid(),
  against: z.literal('description'),
  description: z.string().trim().min(jobDescriptionLength.min).max(jobDescriptionLength.max),
})

export const optimiseResume = action({
  input: z.discriminatedUnion('against', [ofPosition, ofDescription]),
  limit: 'ai',
  handle: async ({ viewer, input }) => {
    const locale = localeSchema.parse(await getLocale())
    const id = await start(viewer, { ...input, locale })
    redirect(`/resumes/${input.resumeId}/optimise/${id}`)
  },
})

export const decideSuggestion = action({
  input: named.extend({
    suggestion: z.string().max(300),
    choice: z.enum(['accepted', 'rejected', 'open']),
    text: z.string().max(maxLineLength).optional(),
  }),
  limit: 'mutation',
  handle: async ({ viewer, input: { id, ...decision } }) => {
    await decide(viewer, id, decision)
    revalidatePath('/resumes/[id]/optimise', 'layout')
  },
})

export const rewriteLinesAgain = action({
  input: named,
  limit: 'ai',
  handle: async ({ viewer, input }) => {
    await rewriteAgain(viewer, input.id)
    revalidatePath('/resumes/[id]/optimise', 'layout')
  },
})

export const createOptimisedResume = action({
  input: named,
  limit: 'upload',
  handle: async ({ viewer, input }) => {
    await create(viewer, input.id, localeSchema.parse(await getLocale()))
    revalidatePath('/resumes', 'layout')
  },
})

export const deleteOptimisation = action({
  input: named,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    const { resumeId } = await getOptimisation(viewer, input.id)
    await removeOptimisation(viewer, input.id)
    revalidatePath('/resumes/[id]/optimise', 'layout')
    redirect(`/resumes/${resumeId}/optimise`)
  },
})
