import { getTranslations } from 'next-intl/server'

/** The foot of the pages that need no account. */
export async function Footer() {
  const t = await getTranslations('common')
  return (
    <footer className="mx-auto w-full max-w-6xl px-4 pb-8 sm:px-6 print:hidden">
      <p className="border-line border-t pt-6 text-muted text-sm">{t('footer')}</p>
    </footer>
  )
}
