import { getTranslations } from 'next-intl/server'

/** The foot of the pages that need no account. */
export async function Footer() {
  const t = await getTranslations('common')
  return (
    <footer className="mx-auto w-full max-w-6xl px-4 pb-8 sm:px-6 print:hidden">
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 border-line border-t pt-6 text-muted text-sm">
        <p>{t('footer')}</p>
        <a href="/rubric" className="hover:underline">
          {t('rubric')}
        </a>
      </div>
    </footer>
  )
}
