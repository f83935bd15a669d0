'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { changePassword as changePasswordOf } from '@/lib/features/profiles/change-password'
import { updateProfile } from '@/lib/features/profiles/data'
import { nameSchema, passwordLength, passwordSchema, registrationSchema } from '@/lib/features/profiles/model'
import { registerUser } from '@/lib/features/profiles/register-user'
import { sessionCookie } from '@/lib/platform/auth/session-options'
import { closeAllSessions, closeSession } from '@/lib/platform/auth/sessions'
import { action } from '@/lib/platform/http/action'

const nothing = z.unknown()
const oldPassword = z.string().max(passwordLength.max)

export const register = action({
  access: 'public',
  input: registrationSchema,
  limit: 'signUp',
  handle: ({ input }) => registerUser(input),
})

export const signOut = action({
  input: nothing,
  limit: 'mutation',
  handle: async ({ viewer }) => {
    await closeSession(viewer)
    await leave()
  },
})

export const signOutEverywhere = action({
  input: nothing,
  limit: 'mutation',
  handle: async ({ viewer }) => {
    await closeAllSessions(viewer, { keepThis: false })
    await leave()
  },
})

export const saveName = action({
  input: z.object({ name: nameSchema }),
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await updateProfile(viewer, input)
    revalidatePath('/', 'layout')
  },
})

export const changePassword = action({
  input: z.object({ current: oldPassword, next: passwordSchema }),
  limit: 'mutation',
  handle: ({ viewer, input }) => changePasswordOf(viewer, input.current, input.next),
})

async function leave(): Promise<never> {
  ;(await cookies()).delete(sessionCookie())
  redirect('/')
}
