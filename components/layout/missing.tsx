import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/layout/notice'
import { buttonClass } from '@/components/ui/button-class'

/** What stands where there is no such page; `home` is where it leads instead. */
export async function Missing({ home }: { home: string }) {
  const t = await getTranslations('common.missing')
  return (
    <Notice
      title={t('title')}
      actions={
        <a href={home} className={buttonClass({})}>
          {t('home')}
        </a>
      }
    >
      {t('text')}
    </Notice>
  )
}
