import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { ReportChat } from '@/components/chat/report-chat'
import { DownloadLink } from '@/components/reports/download-link'
import { DownloadMenu } from '@/components/reports/download-menu'
import { ReportView } from '@/components/reports/report-view'
import { RetryForm } from '@/components/reports/retry-form'
import { ShareDialog } from '@/components/reports/share-dialog'
import { ReportSound } from '@/components/reports/sound/report-sound'
import { BackLink } from '@/components/ui/back-link'
import { PageHeader } from '@/components/ui/page-header'
import { turnTimes } from '@/lib/features/chat/turn-times'
import { getReport, getTrend, listShareLinks } from '@/lib/features/reports/data'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => {
  const viewer = await pageViewer(`/reports/${id}`)
  const report = await orNotFound(getReport(viewer, id))
  return { viewer, report }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, { report }] = await Promise.all([getTranslations('reports'), load((await params).id)])
  return { title: t('title', { position: report.positionTitle }) }
}

export default async function ReportPage({ params }: Props) {
  const [t, locale, { viewer, report }] = await Promise.all([
    getTranslations('reports'),
    getLocale(),
    load((await params).id),
  ])
  const [links, trend] = await Promise.all([
    listShareLinks(viewer, report.id),
    getTrend(viewer, report.id, locale),
  ])
  const times = turnTimes(report)
  return (
    <>
      <PageHeader
        title={t('title', { position: report.positionTitle })}
        back={
          report.review ? (
            <BackLink href="/reviews" label={t('backToReviews')} />
          ) : (
            <BackLink href="/interviews" label={t('back')} />
          )
        }
        actions={
          <div className="relative flex flex-wrap gap-3 print:hidden">
            <DownloadLink href={`/api/reports/${report.id}/pdf`} label={t('pdf')} />
            <DownloadMenu report={report} />
            <ShareDialog reportId={report.id} links={links} />
          </div>
        }
      />
      <ReportView report={report} own trend={trend} retryFor={(turnId) => <RetryForm turnId={turnId} />} />
      <ReportSound report={report} />
      <ReportChat report={report} times={times} />
    </>
  )
}
