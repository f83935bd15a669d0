'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { deleteResume as remove } from '@/lib/features/resumes/delete-resume'
import { maxContentLength, resumeContentSchema, resumeNameSchema } from '@/lib/features/resumes/model'
import { parseResumeAgain as parseAgain } from '@/lib/features/resumes/parse-resume-again'
import { renameResume as rename } from '@/lib/features/resumes/rename-resume'
import { saveResumeContent as save } from '@/lib/features/resumes/save-resume-content'
import { setDefaultResume as setDefault } from '@/lib/features/resumes/set-default-resume'
import { settleField as settle } from '@/lib/features/resumes/settle-field'
import { action } from '@/lib/platform/http/action'

const named = z.object({ id: z.uuid() })

export const renameResume = action({
  input: named.extend({ name: resumeNameSchema }),
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await rename(viewer, input.id, input.name)
    revalidatePath('/resumes', 'layout')
  },
})

export const setDefaultResume = action({
  input: named,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await setDefault(viewer, input.id)
    revalidatePath('/resumes', 'layout')
  },
})

export const deleteResume = action({
  input: named,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await remove(viewer, input.id)
    revalidatePath('/resumes', 'layout')
    redirect('/resumes')
  },
})

export const parseResumeAgain = action({
  input: named,
  limit: 'ai',
  handle: async ({ viewer, input }) => {
    await parseAgain(viewer, input.id)
    revalidatePath('/resumes', 'layout')
  },
})

export const settleField = action({
  input: named.extend({
    path: z.string().max(200),
    seen: z.string().max(maxContentLength),
    choice: z.enum(['shown', 'other']),
  }),
  limit: 'mutation',
  handle: async ({ viewer, input: { id, ...choice } }) => {
    await settle(viewer, id, choice)
    revalidatePath('/resumes', 'layout')
  },
})

export const saveResumeContent = action({
  input: named.extend({ content: resumeContentSchema }),
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await save(viewer, input.id, input.content)
    revalidatePath('/resumes', 'layout')
  },
})
