import clsx from 'clsx'
import { cookies } from 'next/headers'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { chooseLanguage, chooseTheme } from '@/components/layout/preferences-actions'
import { readTheme, themeCookie, themes } from '@/components/layout/theme'
import { locales } from '@/lib/core/locale'

/** Each language by its own name, so that whoever needs it can read it. */
export const languageNames = { en: 'English', 'zh-CN': '简体中文' }

/** The reader's language and theme: two plain forms that work before any script has loaded. */
export async function Preferences() {
  const [t, locale, jar] = await Promise.all([getTranslations('common.preferences'), getLocale(), cookies()])
  const theme = readTheme(jar.get(themeCookie)?.value)
  return (
    <div className="space-y-4">
      <Choice label={t('language')} action={chooseLanguage}>
        {locales.map((each) => (
          <Option key={each} name="locale" value={each} chosen={each === locale} lang={each}>
            {languageNames[each]}
          </Option>
        ))}
      </Choice>
      <Choice label={t('theme')} action={chooseTheme}>
        {themes.map((each) => (
          <Option key={each} name="theme" value={each} chosen={each === theme}>
            {t(each)}
          </Option>
        ))}
      </Choice>
    </div>
  )
}

type ChoiceProps = { label: string; action: (form: FormData) => Promise<void>; children: ReactNode }

function Choice({ label, action, children }: ChoiceProps) {
  return (
    <form action={action}>
      <fieldset>
        <legend className="mb-1 text-muted text-sm">{label}</legend>
        <div className="flex gap-1 rounded-lg bg-sunken p-1">{children}</div>
      </fieldset>
    </form>
  )
}

type OptionProps = { name: string; value: string; chosen: boolean; lang?: string; children: ReactNode }

function Option({ chosen, ...rest }: OptionProps) {
  return (
    <button
      type="submit"
      aria-pressed={chosen}
      className={clsx(
        'min-h-9 flex-1 whitespace-nowrap rounded-md px-3 text-sm',
        chosen ? 'bg-surface font-medium shadow-sm' : 'text-muted hover:text-ink',
      )}
      {...rest}
    />
  )
}
