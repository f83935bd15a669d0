import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { QuestionForm } from '@/components/positions/question-form'
import { BackLink } from '@/components/ui/back-link'
import { PageHeader } from '@/components/ui/page-header'
import { getPosition } from '@/lib/features/positions/data'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.questionForm')
  return { title: t('newTitle') }
}

export default async function NewQuestionPage({ params }: Props) {
  const { id } = await params
  const viewer = await pageViewer(`/positions/${id}/questions/new`)
  const [t, locale] = await Promise.all([getTranslations('positions.questionForm'), getLocale()])
  const position = await orNotFound(getPosition(viewer, locale, id))
  return (
    <>
      <PageHeader
        title={t('newTitle')}
        lead={t('lead')}
        back={<BackLink href={`/positions/${id}`} label={position.title} />}
      />
      <QuestionForm position={position} />
    </>
  )
}
