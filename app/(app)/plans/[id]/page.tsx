import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { PlanForm } from '@/components/plans/plan-form'
import { BackLink } from '@/components/ui/back-link'
import { DeleteDialog } from '@/components/ui/delete-dialog'
import { PageHeader } from '@/components/ui/page-header'
import { deletePlan } from '@/lib/features/questions/actions'
import { bankForRules } from '@/lib/features/questions/bank/bank-for-rules'
import { getPlan } from '@/lib/features/questions/data'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.plans')
  return { title: t('editTitle') }
}

export default async function EditPlanPage({ params }: Props) {
  const { id } = await params
  if (!z.uuid().safeParse(id).success) notFound()
  const viewer = await pageViewer(`/plans/${id}`)
  const [t, locale] = await Promise.all([getTranslations('positions.plans'), getLocale()])
  const { name, plan, positionId } = await orNotFound(getPlan(viewer, id))
  const rules = positionId ? await bankForRules(viewer, locale, positionId) : null
  return (
    <>
      <PageHeader
        title={t('editTitle')}
        lead={rules ? rules.position.title : t('any')}
        back={<BackLink href="/plans" label={t('title')} />}
        actions={
          <DeleteDialog
            action={deletePlan}
            id={id}
            labels={{
              button: t('delete'),
              title: t('deleteTitle'),
              text: t('deleteText', { name }),
              confirm: t('delete'),
              close: t('close'),
            }}
          />
        }
      />
      <PlanForm
        plan={plan}
        saved={{ id, name }}
        position={rules && { id: rules.position.id, skills: rules.position.skills, questions: rules.bank }}
      />
    </>
  )
}
