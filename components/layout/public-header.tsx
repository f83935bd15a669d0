import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Menu } from '@/components/layout/menu'
import { Preferences } from '@/components/layout/preferences'
import { SkipLink } from '@/components/layout/skip-link'
import { Wordmark } from '@/components/layout/wordmark'

/** The head of the pages that need no account; `children` are its links. */
export async function PublicHeader({ children }: { children?: ReactNode }) {
  const t = await getTranslations('common')
  return (
    <header className="relative print:hidden">
      <SkipLink label={t('skip')} />
      <div className="mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-4 px-4 py-3 sm:px-6">
        <Wordmark name={t('name')} href="/" />
        <div className="flex flex-wrap items-center gap-1">
          <Menu summary={t('preferences.title')}>
            <Preferences />
          </Menu>
          {children}
        </div>
      </div>
    </header>
  )
}
