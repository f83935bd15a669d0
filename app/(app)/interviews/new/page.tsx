import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { NewInterviewForm } from '@/components/interviews/new-interview-form'
import { PageHeader } from '@/components/ui/page-header'
import { listPositions } from '@/lib/features/positions/data'
import { listPlans } from '@/lib/features/questions/data'
import { listResumes } from '@/lib/features/resumes/data'
import { pageViewer } from '@/lib/platform/auth/viewer'

type Props = { searchParams: Promise<{ position?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('interviews.new')
  return { title: t('title') }
}

export default async function NewInterviewPage({ searchParams }: Props) {
  const wanted = [(await searchParams).position].flat()[0]
  const viewer = await pageViewer(`/interviews/new${wanted ? `?position=${encodeURIComponent(wanted)}` : ''}`)
  const [t, locale] = await Promise.all([getTranslations('interviews.new'), getLocale()])
  const [positions, resumes, plans] = await Promise.all([
    listPositions(viewer, locale),
    listResumes(viewer),
    listPlans(viewer),
  ])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <NewInterviewForm
        positions={positions}
        positionId={wanted}
        resumes={resumes.filter(({ status }) => status === 'completed')}
        plans={plans}
      />
    </>
  )
}
