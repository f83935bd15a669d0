import { getLocale, getTranslations } from 'next-intl/server'
import { languageNames } from '@/components/layout/preferences'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Segmented } from '@/components/ui/segmented'
import { Select } from '@/components/ui/select'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'
import { type Locale, locales } from '@/lib/core/locale'
import type { PositionSkill } from '@/lib/features/positions/model'
import { addQuestion, changeQuestion } from '@/lib/features/questions/actions'
import {
  type PlannedQuestion,
  pointFields,
  questionLimits,
  questionTypes,
} from '@/lib/features/questions/model'

const levels = [1, 2, 3, 4, 5]

/** Points that have a place in the form before anything is unfolded. */
const pointsInSight = 3

type QuestionFormProps = {
  position: { id: string; language: Locale | null; skills: PositionSkill[] }
  /** The question to change; a new one without it. */
  question?: Omit<PlannedQuestion, 'bankId' | 'basis'> & { id: string; language: Locale }
}

/** Asks for a question of one's own: what it asks, and by what a good answer is known. */
export async function QuestionForm({ position, question }: QuestionFormProps) {
  const [t, tPositions, locale] = await Promise.all([
    getTranslations('positions.questionForm'),
    getTranslations('positions'),
    getLocale(),
  ])
  const filled = question?.points.length ?? 0
  const pointRow = ({ number, point, terms }: (typeof pointFields)[number]) => (
    <div key={number} className="grid gap-3 sm:grid-cols-2">
      <Field id={point} label={t('point', { number })}>
        {(wiring) => (
          <Input
            name={point}
            defaultValue={question?.points[number - 1]?.text}
            maxLength={questionLimits.point}
            required={number === 1}
            {...wiring}
          />
        )}
      </Field>
      <Field id={terms} label={t('terms', { number })}>
        {(wiring) => (
          <Input
            name={terms}
            defaultValue={question?.points[number - 1]?.terms.join(', ')}
            maxLength={questionLimits.terms}
            {...wiring}
          />
        )}
      </Field>
    </div>
  )
  return (
    <ActionForm action={question ? changeQuestion : addQuestion} className="max-w-3xl space-y-7">
      {question ? (
        <input type="hidden" name="id" value={question.id} />
      ) : (
        <input type="hidden" name="positionId" value={position.id} />
      )}
      <Field id="text" label={t('text')}>
        {(wiring) => (
          <Textarea
            name="text"
            defaultValue={question?.text}
            required
            rows={3}
            maxLength={questionLimits.text}
            {...wiring}
          />
        )}
      </Field>
      <Segmented
        name="language"
        legend={t('language')}
        defaultValue={question?.language ?? position.language ?? locale}
        options={locales.map((each) => ({
          value: each,
          label: <span lang={each}>{languageNames[each]}</span>,
        }))}
      />
      <p className="-mt-5 text-muted text-sm">{t('languageHint')}</p>
      <div className="grid gap-4 sm:grid-cols-[1fr_1fr_2fr]">
        <Field id="type" label={tPositions('search.type')}>
          {(wiring) => (
            <Select name="type" defaultValue={question?.type ?? 'technical'} {...wiring}>
              {questionTypes.map((type) => (
                <option key={type} value={type}>
                  {tPositions(`types.${type}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="difficulty" label={t('difficulty')}>
          {(wiring) => (
            <Select name="difficulty" defaultValue={question?.difficulty ?? 3} {...wiring}>
              {levels.map((level) => (
                <option key={level}>{level}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="skill" label={tPositions('search.skill')}>
          {(wiring) => (
            <Select name="skill" defaultValue={question?.skill} {...wiring}>
              {position.skills.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <fieldset className="space-y-3">
        <legend className="font-medium">{t('points')}</legend>
        <p className="text-muted text-sm">{t('pointsHint')}</p>
        {pointFields.slice(0, pointsInSight).map(pointRow)}
        <details open={filled > pointsInSight}>
          <summary className="inline-flex min-h-11 items-center font-medium text-accent">{t('more')}</summary>
          <div className="mt-2 space-y-3">{pointFields.slice(pointsInSight).map(pointRow)}</div>
        </details>
      </fieldset>
      <Field id="modelAnswer" label={t('modelAnswer')}>
        {(wiring) => (
          <Textarea
            name="modelAnswer"
            defaultValue={question?.modelAnswer}
            rows={4}
            maxLength={questionLimits.modelAnswer}
            {...wiring}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        {[1, 2].map((number) => (
          <Field key={number} id={`followUp${number}`} label={t('followUp', { number })}>
            {(wiring) => (
              <Input
                name={`followUp${number}`}
                defaultValue={question?.followUps[number - 1]}
                maxLength={questionLimits.followUp}
                {...wiring}
              />
            )}
          </Field>
        ))}
      </div>
      <SubmitButton size="large">{question ? t('save') : t('add')}</SubmitButton>
    </ActionForm>
  )
}
