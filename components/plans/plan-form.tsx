import { getTranslations } from 'next-intl/server'
import { RuleRow } from '@/components/plans/rule-row'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import type { Locale } from '@/lib/core/locale'
import { changePlan, savePlan } from '@/lib/features/questions/actions'
import {
  maxOfType,
  maxPlanName,
  maxShare,
  type QuestionPlan,
  type QuestionType,
  questionTypes,
  ruleField,
  shareFields,
} from '@/lib/features/questions/model'

const levels = [1, 2, 3, 4, 5]
const upTo = (most: number) => Array.from({ length: most + 1 }, (_, number) => number)

type PlanFormProps = {
  plan: QuestionPlan
  /** The saved plan to change; a new one without it. */
  saved?: { id: string; name: string }
  /** Whose skills and questions the rules may name; none for a plan that fits any position. */
  position: {
    id: string
    skills: { id: string; name: string }[]
    questions: { id: string; type: QuestionType; text: string; language: Locale | null; difficulty: number }[]
  } | null
}

/** Asks what a question plan is made of. */
export async function PlanForm({ plan, saved, position }: PlanFormProps) {
  const [t, tPositions] = await Promise.all([
    getTranslations('positions.plans'),
    getTranslations('positions'),
  ])
  const numbers = (name: string, label: string, options: number[], value: number) => (
    <Field key={name} id={name} label={label}>
      {(wiring) => (
        <Select name={name} defaultValue={value} {...wiring}>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      )}
    </Field>
  )
  const skillRule = (id: string) =>
    plan.skills.includes(id) ? 'cover' : plan.mustNotAsk.skills.includes(id) ? 'avoid' : ''
  const questionRule = (id: string) =>
    plan.mustAsk.includes(id) ? 'ask' : plan.mustNotAsk.questions.includes(id) ? 'avoid' : ''
  const rules = { none: t('noRule'), avoid: t('avoid') }
  return (
    <ActionForm action={saved ? changePlan : savePlan} className="max-w-3xl space-y-8">
      {saved && <input type="hidden" name="id" value={saved.id} />}
      <input type="hidden" name="positionId" value={position?.id ?? ''} />
      <Field id="name" label={t('name')}>
        {(wiring) => (
          <Input name="name" defaultValue={saved?.name} required maxLength={maxPlanName} {...wiring} />
        )}
      </Field>
      <fieldset className="grid grid-cols-2 gap-4 sm:grid-cols-4">
        <legend className="mb-3 font-semibold text-lg">{t('counts')}</legend>
        {questionTypes.map((type) =>
          numbers(type, tPositions(`types.${type}`), upTo(maxOfType), plan.counts[type]),
        )}
      </fieldset>
      <fieldset className="grid grid-cols-2 gap-4">
        <legend className="mb-3 font-semibold text-lg">{t('range')}</legend>
        {numbers('easiest', t('easiest'), levels, plan.difficulty.min)}
        {numbers('hardest', t('hardest'), levels, plan.difficulty.max)}
      </fieldset>
      <fieldset>
        <legend className="font-semibold text-lg">{t('shares')}</legend>
        <p className="mb-3 text-muted text-sm">{t('sharesHint')}</p>
        <div className="grid grid-cols-2 gap-4 sm:grid-cols-5">
          {shareFields.map((field, at) =>
            numbers(field, t('level', { level: at + 1 }), upTo(maxShare), plan.shares?.[at] ?? 0),
          )}
        </div>
      </fieldset>
      {position && (
        <>
          <fieldset>
            <legend className="font-semibold text-lg">{t('skills')}</legend>
            <p className="mb-2 text-muted text-sm">{t('skillsHint')}</p>
            {position.skills.map(({ id, name }) => (
              <RuleRow
                key={id}
                name={ruleField('skill', id)}
                text={name}
                value={skillRule(id)}
                rules={{ cover: t('cover'), ...rules }}
              />
            ))}
          </fieldset>
          <fieldset>
            <legend className="font-semibold text-lg">{t('questions')}</legend>
            <p className="mb-2 text-muted text-sm">{t('questionsHint')}</p>
            {questionTypes.map((type) => {
              const questions = position.questions.filter((question) => question.type === type)
              if (questions.length === 0) return null
              const ruled = questions.filter(({ id }) => questionRule(id)).length
              return (
                <details
                  key={type}
                  open={ruled > 0}
                  className="border-line border-t [&[open]>summary>svg]:rotate-90"
                >
                  <summary className="flex min-h-12 cursor-pointer list-none items-center gap-2 font-medium [&::-webkit-details-marker]:hidden">
                    <svg viewBox="0 0 12 12" className="size-3 transition-transform" aria-hidden="true">
                      <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
                    </svg>
                    {tPositions(`types.${type}`)}
                    <span className="ml-auto font-normal text-muted text-sm">
                      {t('ruled', { count: ruled })}
                    </span>
                  </summary>
                  {questions.map(({ id, text, language, difficulty }) => (
                    <RuleRow
                      key={id}
                      name={ruleField('question', id)}
                      text={text}
                      note={tPositions('difficulty', { value: difficulty })}
                      language={language}
                      value={questionRule(id)}
                      rules={{ ask: t('ask'), ...rules }}
                    />
                  ))}
                </details>
              )
            })}
          </fieldset>
        </>
      )}
      <SubmitButton size="large">{t('save')}</SubmitButton>
    </ActionForm>
  )
}
