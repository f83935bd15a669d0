import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Menu } from '@/components/layout/menu'
import { languageNames, Preferences } from '@/components/layout/preferences'
import { SkipLink } from '@/components/layout/skip-link'
import { Wordmark } from '@/components/layout/wordmark'
import { locales } from '@/lib/core/locale'

/** The head of the pages that need no account; `children` are its links. */
export async function PublicHeader({ children }: { children?: ReactNode }) {
  const [t, locale] = await Promise.all([getTranslations('common'), getLocale()])
  // A reader who cannot read this page looks for their own language's name.
  const others = locales.filter((each) => each !== locale)
  return (
    <header className="print:hidden">
      <SkipLink label={t('skip')} />
      <div className="relative mx-auto flex max-w-6xl flex-wrap items-center justify-between gap-x-2 px-4 py-3 sm:px-6">
        <Wordmark name={t('name')} href="/" />
        <div className="flex items-center gap-1">
          <Menu
            summary={
              <>
                {others.map((each) => (
                  <span key={each} lang={each}>
                    {languageNames[each]}
                  </span>
                ))}
                <span className="hidden sm:inline"> · {t('preferences.theme')}</span>
              </>
            }
          >
            <Preferences />
          </Menu>
          {children}
        </div>
      </div>
    </header>
  )
}
