'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { createShareLink } from '@/lib/features/reports/create-share-link'
import { newShareLinkSchema, passcodeLength } from '@/lib/features/reports/model'
import { unlockShareLink } from '@/lib/features/reports/open-share-link'
import { revokeShareLink } from '@/lib/features/reports/revoke-share-link'
import { keepSharePass } from '@/lib/features/reports/share-cookies'
import { action } from '@/lib/platform/http/action'

/** Makes a share link and tells its path, this once. */
export const shareReport = action({
  input: newShareLinkSchema,
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    const token = await createShareLink(viewer, input)
    revalidatePath(`/reports/${input.reportId}`)
    return { path: `/share/${token}` }
  },
})

/** Closes a share link. */
export const revokeLink = action({
  input: z.object({ linkId: z.uuid(), reportId: z.uuid() }),
  limit: 'mutation',
  handle: async ({ viewer, input }) => {
    await revokeShareLink(viewer, input.linkId)
    revalidatePath(`/reports/${input.reportId}`)
  },
})

const unlock = action({
  access: 'public',
  input: z.object({ token: z.string().max(100), passcode: z.string().trim().max(passcodeLength.max) }),
  limit: 'mutation',
  handle: async ({ input }) => keepSharePass(input.token, await unlockShareLink(input.token, input.passcode)),
})

/** Takes the passcode of a share link and shows its page again, with the report or with what was refused. */
export async function enterPasscode(form: FormData): Promise<void> {
  const result = await unlock(form)
  const page = `/share/${encodeURIComponent(String(form.get('token')))}`
  redirect(result.ok ? page : `${page}?refused=${result.error.code}`)
}
