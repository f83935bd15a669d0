import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { geist } from '@/components/layout/geist'
import { readTheme, themeCookie } from '@/components/layout/theme'
import '@/app/globals.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return {
    title: { default: t('name'), template: `%s · ${t('name')}` },
    description: t('description'),
    applicationName: t('name'),
    icons: { icon: { url: '/favicon.svg', type: 'image/svg+xml' } },
  }
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, jar] = await Promise.all([getLocale(), cookies()])
  return (
    <html lang={locale} data-theme={readTheme(jar.get(themeCookie)?.value)} className={geist.variable}>
      <body>{children}</body>
    </html>
  )
}
