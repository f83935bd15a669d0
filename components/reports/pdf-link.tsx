import { getTranslations } from 'next-intl/server'
import { buttonClass } from '@/components/ui/button-class'

/** Downloads the PDF. A plain link: the framework's own would fetch the file beforehand. */
export async function PdfLink({ href }: { href: string }) {
  const t = await getTranslations('reports')
  return (
    <a href={href} download className={buttonClass({ variant: 'secondary' }, 'print:hidden')}>
      {t('pdf')}
    </a>
  )
}
