import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DownloadLink } from '@/components/reports/download-link'
import { PasscodeForm } from '@/components/reports/passcode-form'
import { ReportView } from '@/components/reports/report-view'
import { PageHeader } from '@/components/ui/page-header'
import { countView, getReport } from '@/lib/features/reports/data'
import { openShareLink } from '@/lib/features/reports/open-share-link'
import { readSharePass } from '@/lib/features/reports/share-cookies'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ refused?: string | string[] }> }

/** The report behind a link, or null while its passcode is asked for. */
const load = cache(async (token: string) => {
  const viewer = await orNotFound(openShareLink(token, await readSharePass()))
  return viewer && { viewer, report: await orNotFound(getReport(viewer, viewer.reportId)) }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [t, tShare, shared] = await Promise.all([
    getTranslations('reports'),
    getTranslations('share'),
    load((await params).token),
  ])
  return { title: shared ? t('title', { position: shared.report.positionTitle }) : tShare('locked.title') }
}

export default async function SharePage({ params, searchParams }: Props) {
  const [{ token }, { refused }] = await Promise.all([params, searchParams])
  const shared = await load(token)
  if (!shared) return <PasscodeForm token={token} refused={[refused].flat()[0]} />
  const [t, tShare] = await Promise.all([getTranslations('reports'), getTranslations('share')])
  const { report, viewer } = shared
  await countView(viewer)
  return (
    <>
      <PageHeader
        title={t('title', { position: report.positionTitle })}
        lead={report.candidateName ? tShare('sharedBy', { name: report.candidateName }) : tShare('anonymous')}
        actions={
          <>
            <DownloadLink href={`/api/share/${token}/pdf`} label={t('pdf')} />
            <DownloadLink href={`/api/share/${token}/docx`} label={t('docx')} />
          </>
        }
      />
      <ReportView report={report} own={false} />
    </>
  )
}
