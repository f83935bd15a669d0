import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PositionFields } from '@/components/positions/position-fields'
import { positionLabels } from '@/components/positions/position-labels'
import { ActionForm } from '@/components/ui/action-form'
import { BackLink } from '@/components/ui/back-link'
import { DeleteDialog } from '@/components/ui/delete-dialog'
import { PageHeader } from '@/components/ui/page-header'
import { SubmitButton } from '@/components/ui/submit-button'
import { changePosition, deletePosition } from '@/lib/features/positions/actions'
import { getPosition } from '@/lib/features/positions/data'
import { positionLimits } from '@/lib/features/positions/model'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.own')
  return { title: t('editTitle') }
}

export default async function EditPositionPage({ params }: Props) {
  const { id } = await params
  const viewer = await pageViewer(`/positions/${id}/edit`)
  const [t, locale, fields] = await Promise.all([
    getTranslations('positions.own'),
    getLocale(),
    positionLabels(),
  ])
  const { language, title } = await orNotFound(getPosition(viewer, locale, id))
  if (!language) notFound()
  const position = await orNotFound(getPosition(viewer, language, id))
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        back={<BackLink href={`/positions/${id}`} label={title} />}
        actions={
          <DeleteDialog
            action={deletePosition}
            id={id}
            labels={{
              button: t('delete'),
              title: t('deleteTitle'),
              text: t('deleteText', { title }),
              confirm: t('delete'),
              close: t('close'),
            }}
          />
        }
      />
      <ActionForm action={changePosition} className="max-w-3xl space-y-7">
        <input type="hidden" name="id" value={id} />
        <PositionFields
          position={{ ...position, language, skills: position.skills.map(({ name }) => name) }}
          limits={positionLimits}
          labels={fields}
        />
        <SubmitButton size="large">{t('save')}</SubmitButton>
      </ActionForm>
    </>
  )
}
