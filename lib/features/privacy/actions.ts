'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { deleteAccount as deleteAccountOf } from '@/lib/features/privacy/delete-account'
import { passwordLength } from '@/lib/features/profiles/model'
import { sessionCookie } from '@/lib/platform/auth/session-options'
import { action } from '@/lib/platform/http/action'

export const deleteAccount = action({
  input: z.object({ password: z.string().max(passwordLength.max) }),
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await deleteAccountOf(viewer, input.password)
    ;(await cookies()).delete(sessionCookie())
    redirect('/')
  },
})
