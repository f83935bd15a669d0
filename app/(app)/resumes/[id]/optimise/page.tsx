import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { OptimiseForm } from '@/components/optimisation/optimise-form'
import { RunList } from '@/components/optimisation/run-list'
import { Alert } from '@/components/ui/alert'
import { BackLink } from '@/components/ui/back-link'
import { PageHeader } from '@/components/ui/page-header'
import { localeSchema } from '@/lib/core/locale'
import { listOptimisations } from '@/lib/features/optimisation/data'
import { listPositions } from '@/lib/features/positions/data'
import { getResume } from '@/lib/features/resumes/data'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ position?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('optimisation')
  return { title: t('title') }
}

export default async function OptimisePage({ params, searchParams }: Props) {
  const { id } = await params
  const wanted = [(await searchParams).position].flat()[0]
  const viewer = await pageViewer(`/resumes/${id}/optimise`)
  const resume = await orNotFound(getResume(viewer, id))
  const locale = localeSchema.parse(await getLocale())
  const [t, tErrors, positions, runs] = await Promise.all([
    getTranslations('optimisation'),
    getTranslations('errors'),
    listPositions(viewer, locale),
    listOptimisations(viewer, id),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={<BackLink href={`/resumes/${id}`} label={resume.name} />}
      />
      {resume.status === 'completed' ? (
        <OptimiseForm resumeId={id} positions={positions} positionId={wanted} />
      ) : (
        <Alert tone="warning">{tErrors('resume_not_ready')}</Alert>
      )}
      <RunList resumeId={id} runs={runs} />
    </>
  )
}
