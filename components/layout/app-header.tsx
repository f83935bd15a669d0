import { getTranslations } from 'next-intl/server'
import { Menu } from '@/components/layout/menu'
import { NavLinks } from '@/components/layout/nav-links'
import { Preferences } from '@/components/layout/preferences'
import { SkipLink } from '@/components/layout/skip-link'
import { Wordmark } from '@/components/layout/wordmark'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { signOut } from '@/lib/features/profiles/actions'

/** The head of every page of a signed-in person. */
export async function AppHeader({ name }: { name: string }) {
  const t = await getTranslations('common')
  const links = [
    { href: '/dashboard', label: t('nav.dashboard') },
    { href: '/resumes', label: t('nav.resumes') },
    { href: '/positions', label: t('nav.positions') },
    { href: '/interviews', label: t('nav.interviews') },
    { href: '/reviews', label: t('nav.reviews') },
  ]
  const settings = [{ href: '/settings', label: t('nav.settings') }]
  return (
    <header className="border-line border-b bg-surface print:hidden">
      <SkipLink label={t('skip')} />
      <div className="relative mx-auto flex max-w-6xl items-center justify-between gap-4 px-4 py-2 sm:px-6">
        <Wordmark name={t('name')} href="/dashboard" />
        <nav aria-label={t('nav.label')} className="hidden md:block">
          <NavLinks links={links} className="flex gap-1" />
        </nav>
        <Menu
          summary={
            <>
              <span className="md:hidden">{t('nav.menu')}</span>
              <span className="hidden md:inline">{name}</span>
            </>
          }
        >
          <nav aria-label={t('nav.menu')}>
            <NavLinks links={links} className="border-line border-b pb-2 md:hidden" />
            <NavLinks links={settings} className="pt-2 md:pt-0" />
          </nav>
          <Preferences />
          <ActionForm action={signOut} className="border-line border-t pt-3">
            <SubmitButton variant="secondary" size="small" className="w-full">
              {t('signOut')}
            </SubmitButton>
          </ActionForm>
        </Menu>
      </div>
    </header>
  )
}
