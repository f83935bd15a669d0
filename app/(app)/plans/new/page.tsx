import type { Metadata } from 'next'
import Form from 'next/form'
import { getLocale, getTranslations } from 'next-intl/server'
import { PlanForm } from '@/components/plans/plan-form'
import { BackLink } from '@/components/ui/back-link'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { PageHeader } from '@/components/ui/page-header'
import { Select } from '@/components/ui/select'
import { listPositions } from '@/lib/features/positions/data'
import { bankForRules } from '@/lib/features/questions/bank/bank-for-rules'
import { defaultPlan } from '@/lib/features/questions/model'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { searchParams: Promise<{ position?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.plans')
  return { title: t('newTitle') }
}

export default async function NewPlanPage({ searchParams }: Props) {
  const [positionId = ''] = [(await searchParams).position].flat()
  const path = positionId ? `/plans/new?position=${encodeURIComponent(positionId)}` : '/plans/new'
  const viewer = await pageViewer(path)
  const [t, locale] = await Promise.all([getTranslations('positions.plans'), getLocale()])
  const positions = await listPositions(viewer, locale)
  const rules = positionId ? await orNotFound(bankForRules(viewer, locale, positionId)) : null
  return (
    <>
      <PageHeader title={t('newTitle')} back={<BackLink href="/plans" label={t('title')} />} />
      {/* Navigates without loading anew, so that what is typed below stays. */}
      <Form action="/plans/new" prefetch={false} className="mb-8 flex max-w-3xl flex-wrap items-start gap-3">
        <Field id="position" label={t('for')} hint={t('forHint')} className="min-w-0 flex-1 basis-60">
          {(wiring) => (
            <Select name="position" defaultValue={positionId} {...wiring}>
              <option value="">{t('any')}</option>
              {positions.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Button type="submit" variant="secondary" className="sm:mt-6.5">
          {t('choose')}
        </Button>
      </Form>
      <PlanForm
        plan={defaultPlan}
        position={rules && { id: positionId, skills: rules.position.skills, questions: rules.bank }}
      />
    </>
  )
}
