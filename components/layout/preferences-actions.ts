'use server'

import { cookies } from 'next/headers'
import { readTheme, themeCookie } from '@/components/layout/theme'
import { localeCookie, localeSchema } from '@/lib/core/locale'

/** Browsers keep a cookie for 400 days at most. */
const kept = { path: '/', sameSite: 'lax', httpOnly: true, maxAge: 400 * 24 * 3600 } as const

/** Remembers the language a form's `locale` names. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const locale = localeSchema.safeParse(form.get('locale'))
  if (locale.success) (await cookies()).set(localeCookie, locale.data, kept)
}

/** Remembers the theme a form's `theme` names. */
export async function chooseTheme(form: FormData): Promise<void> {
  ;(await cookies()).set(themeCookie, readTheme(form.get('theme')), kept)
}
