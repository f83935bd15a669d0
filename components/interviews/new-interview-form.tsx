import { getLocale, getTranslations } from 'next-intl/server'
import { PlanFields } from '@/components/interviews/plan-fields'
import { planInWords } from '@/components/interviews/plan-in-words'
import { languageNames } from '@/components/layout/preferences'
import { PositionField } from '@/components/positions/position-field'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Segmented } from '@/components/ui/segmented'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { locales } from '@/lib/core/locale'
import { createInterview } from '@/lib/features/interviews/actions'
import { liveModes } from '@/lib/features/interviews/model'
import type { PositionSummary } from '@/lib/features/positions/model'
import {
  defaultPlan,
  maxOfType,
  planSize,
  type QuestionPlan,
  questionTypes,
} from '@/lib/features/questions/model'

/** Minutes that a simulation may be given, and those it is given unless chosen otherwise. */
const times = [15, 30, 45, 60]
const defaultTime = 30

type NewInterviewFormProps = {
  positions: Pick<PositionSummary, 'id' | 'own' | 'category' | 'title'>[]
  /** Chosen at first. */
  positionId: string | undefined
  /** Those that have been read. */
  resumes: { id: string; name: string; isDefault: boolean }[]
  /** Saved by name; `positionId` is null for those that fit any position. */
  plans: { id: string; name: string; positionId: string | null; plan: QuestionPlan }[]
}

/** Asks what a new interview is made of, and leads to its room. */
export async function NewInterviewForm({ positions, positionId, resumes, plans }: NewInterviewFormProps) {
  const [t, tMode, tPositions, tErrors, locale] = await Promise.all([
    getTranslations('interviews.new'),
    getTranslations('interviews.mode'),
    getTranslations('positions'),
    getTranslations('errors'),
    getLocale(),
  ])
  const titles = new Map(positions.map(({ id, title }) => [id, title]))
  const inWords = await Promise.all(plans.map(({ plan }) => planInWords(plan)))
  const chosenResume = resumes.find(({ isDefault }) => isDefault) ?? resumes[0]
  return (
    <ActionForm action={createInterview} className="group/form max-w-2xl space-y-7">
      <PositionField
        label={t('position')}
        positions={positions}
        ownFirst
        defaultValue={positionId}
        required
      />
      <Field
        id="resumeId"
        label={t('resume')}
        hint={
          resumes.length > 0 ? (
            t('resumeHint')
          ) : (
            <>
              {t('noneHint')}{' '}
              <a href="/resumes" className="font-medium text-accent underline underline-offset-4">
                {t('upload')}
              </a>
            </>
          )
        }
      >
        {(wiring) => (
          <Select name="resumeId" defaultValue={chosenResume?.id ?? ''} {...wiring}>
            {resumes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="">{t('noResume')}</option>
          </Select>
        )}
      </Field>
      <Segmented
        name="mode"
        legend={t('mode')}
        defaultValue="practice"
        options={liveModes.map((mode) => ({ value: mode, label: tMode(mode), hint: t(mode) }))}
      />
      <Field
        id="minutes"
        label={t('time')}
        className="hidden group-has-[input[value=simulation]:checked]/form:block"
      >
        {(wiring) => (
          <Select name="minutes" defaultValue={defaultTime} {...wiring}>
            {times.map((minutes) => (
              <option key={minutes} value={minutes}>
                {t('minutes', { count: minutes })}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Segmented
        name="language"
        legend={t('language')}
        defaultValue={locale}
        options={locales.map((each) => ({
          value: each,
          label: <span lang={each}>{languageNames[each]}</span>,
        }))}
      />
      <div className="group/plan space-y-4">
        <Field
          id="planId"
          label={t('planId')}
          hint={
            <>
              {plans.length > 0 && `${t('planHint')} `}
              <a href="/plans" className="font-medium text-accent underline underline-offset-4">
                {plans.length > 0 ? t('planManage') : t('planSave')}
              </a>
            </>
          }
        >
          {(wiring) => (
            <Select name="planId" defaultValue="" {...wiring}>
              <option value="">{t('planOwn')}</option>
              {plans.map(({ id, name, positionId: madeFor }, at) => (
                <option key={id} value={id}>
                  {[name, madeFor && titles.get(madeFor), inWords[at]].filter(Boolean).join(' · ')}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <div className="hidden group-has-[select[name=planId]>option[value='']:checked]/plan:block">
          <PlanFields
            plan={defaultPlan}
            types={questionTypes.map((type) => ({ type, name: tPositions(`types.${type}`) }))}
            maxOfType={maxOfType}
            size={planSize}
            labels={{
              legend: t('plan'),
              change: t('change'),
              easiest: t('easiest'),
              hardest: t('hardest'),
              difficulty: t('difficulty', { min: '{min}', max: '{max}' }),
              total: t('total', { count: '{count}' }),
              wrongSize: tErrors('plan_size', planSize),
            }}
          />
        </div>
      </div>
      <SubmitButton size="large">{t('submit')}</SubmitButton>
    </ActionForm>
  )
}
