'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { localeSchema } from '@/lib/core/locale'
import { cancelReview as cancel } from '@/lib/features/reviews/cancel-review'
import { changeSpeakerOfLine as changeSpeaker } from '@/lib/features/reviews/correction/change-speaker-of-line'
import { editLine as edit } from '@/lib/features/reviews/correction/edit-line'
import { mergeLines as merge } from '@/lib/features/reviews/correction/merge-lines'
import { renameSpeaker as nameSpeaker } from '@/lib/features/reviews/correction/rename-speaker'
import { setRole as giveRole } from '@/lib/features/reviews/correction/set-role'
import { splitLine as split } from '@/lib/features/reviews/correction/split-line'
import { swapSpeakers as swap } from '@/lib/features/reviews/correction/swap-speakers'
import { deleteReview as remove } from '@/lib/features/reviews/delete-review'
import { maxLineLength, speakerNameLength } from '@/lib/features/reviews/limits'
import { nameLength } from '@/lib/features/reviews/model'
import { renameReview as rename } from '@/lib/features/reviews/rename-review'
import { startRun } from '@/lib/features/reviews/start-run'
import { speakerRoleSchema } from '@/lib/features/reviews/transcripts/schema'
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

export const runReview = action({
  input: named.extend({ language: localeSchema.optional() }),
  limit: 'ai',
  handle: async ({ viewer, input }) => {
    await startRun(viewer, input.id, input.language)
    revalidatePath('/reviews', 'layout')
  },
})

const line = named.extend({ lineId: z.uuid() })
const text = z.string().max(2 * maxLineLength)

export const editLine = action({
  input: line.extend({ text }),
  limit: 'mutation',
  handle: ({ viewer, input }) => edit(viewer, input.id, input.lineId, input.text),
})

export const splitLine = action({
  input: line.extend({ text, at: z.number().int().min(0) }),
  limit: 'mutation',
  handle: ({ viewer, input }) => split(viewer, input.id, input.lineId, input),
})

export const mergeLines = action({
  input: line.extend({ text }),
  limit: 'mutation',
  handle: ({ viewer, input }) => merge(viewer, input.id, input.lineId, input.text),
})

export const changeSpeakerOfLine = action({
  input: line.extend({ speakerId: z.string().nullable() }),
  limit: 'mutation',
  handle: ({ viewer, input }) => changeSpeaker(viewer, input.id, input.lineId, input.speakerId),
})

const speaker = named.extend({ speakerId: z.string() })

export const renameSpeaker = action({
  input: speaker.extend({ name: z.string().trim().min(1).max(speakerNameLength) }),
  limit: 'mutation',
  handle: ({ viewer, input }) => nameSpeaker(viewer, input.id, input.speakerId, input.name),
})

export const setRole = action({
  input: speaker.extend({ role: speakerRoleSchema }),
  limit: 'mutation',
  handle: ({ viewer, input }) => giveRole(viewer, input.id, input.speakerId, input.role),
})

export const swapSpeakers = action({
  input: named,
  limit: 'mutation',
  handle: ({ viewer, input }) => swap(viewer, input.id),
})
