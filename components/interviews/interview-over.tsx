import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'

type InterviewOverProps = {
  status: 'completed' | 'cancelled' | 'archived'
  reportId: string | null
  positionId: string
}

/** What became of an interview that is over, and where to go from there. */
export async function InterviewOver({ status, reportId, positionId }: InterviewOverProps) {
  const t = await getTranslations('interviews.over')
  return (
    <div className="max-w-2xl">
      <h2 className="font-semibold text-xl">{t(status)}</h2>
      <p className="mt-2 mb-6">{status === 'completed' && !reportId ? t('noReport') : t(`${status}Text`)}</p>
      <div className="flex flex-wrap gap-3">
        {reportId && <ButtonLink href={`/reports/${reportId}`}>{t('report')}</ButtonLink>}
        <ButtonLink
          href={`/interviews/new?position=${positionId}`}
          variant={reportId ? 'secondary' : 'primary'}
        >
          {t('another')}
        </ButtonLink>
      </div>
    </div>
  )
}
