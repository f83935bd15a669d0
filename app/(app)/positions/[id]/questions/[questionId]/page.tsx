import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { QuestionForm } from '@/components/positions/question-form'
import { BackLink } from '@/components/ui/back-link'
import { DeleteDialog } from '@/components/ui/delete-dialog'
import { PageHeader } from '@/components/ui/page-header'
import { getOwnQuestion, getPosition } from '@/lib/features/positions/data'
import { deleteQuestion } from '@/lib/features/questions/actions'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string; questionId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.questionForm')
  return { title: t('editTitle') }
}

export default async function EditQuestionPage({ params }: Props) {
  const { id, questionId } = await params
  const viewer = await pageViewer(`/positions/${id}/questions/${questionId}`)
  const [t, locale] = await Promise.all([getTranslations('positions.questionForm'), getLocale()])
  const [position, question] = await Promise.all([
    orNotFound(getPosition(viewer, locale, id)),
    orNotFound(getOwnQuestion(viewer, questionId)),
  ])
  if (question.positionId !== id) notFound()
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        back={<BackLink href={`/positions/${id}`} label={position.title} />}
        actions={
          <DeleteDialog
            action={deleteQuestion}
            id={questionId}
            labels={{
              button: t('delete'),
              title: t('deleteTitle'),
              text: t('deleteText'),
              confirm: t('delete'),
              close: t('close'),
            }}
          />
        }
      />
      <QuestionForm position={position} question={question} />
    </>
  )
}
