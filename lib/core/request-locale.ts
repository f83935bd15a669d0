import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { chooseLocale, localeCookie } from '@/lib/core/locale'
import { messagesOf } from '@/lib/core/messages'

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = chooseLocale(
    asked ?? (await cookies()).get(localeCookie)?.value,
    (await headers()).get('accept-language'),
  )
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
  return { locale, messages: messagesOf(locale), timeZone }
})
