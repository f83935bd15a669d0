import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Select } from '@/components/ui/select'
import { maxSearchLength, type PositionSummary, type QuestionFilter } from '@/lib/features/positions/model'
import { questionTypes } from '@/lib/features/questions/model'

const levels = [1, 2, 3, 4, 5]

type QuestionFilterFormProps = {
  /** The page that shows what is found. */
  action: string
  filter: QuestionFilter
  /** Whose skills can be chosen: one position's, or all of them, which can then be chosen too. */
  positions: Pick<PositionSummary, 'id' | 'title' | 'skills'>[]
  across: boolean
}

/** What to show of a bank: a plain form, whose state is the address of the page. */
export async function QuestionFilterForm({ action, filter, positions, across }: QuestionFilterFormProps) {
  const [t, tPositions] = await Promise.all([
    getTranslations('positions.search'),
    getTranslations('positions'),
  ])
  const { words, type, difficulty, skill, position, own } = filter
  const any = <option value="">{t('any')}</option>
  const skillsOf = ({ id, skills }: (typeof positions)[number]) =>
    skills.map((each) => (
      <option key={each.id} value={`${id}.${each.id}`}>
        {each.name}
      </option>
    ))
  const choosable = position ? positions.filter(({ id }) => id === position) : positions
  return (
    <search>
      <form
        action={action}
        className="mb-6 grid grid-cols-2 gap-4 rounded-2xl border border-line bg-surface p-4 sm:grid-cols-4 sm:p-5"
      >
        <Field id="words" label={t('words')} hint={t('wordsHint')} className="col-span-2 sm:col-span-4">
          {(wiring) => (
            <Input type="search" name="words" defaultValue={words} maxLength={maxSearchLength} {...wiring} />
          )}
        </Field>
        {across && (
          <Field id="position" label={t('position')} className="col-span-2">
            {(wiring) => (
              <Select name="position" defaultValue={position} {...wiring}>
                {any}
                {positions.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field id="skill" label={t('skill')} className="col-span-2">
          {(wiring) => (
            <Select name="skill" defaultValue={skill} {...wiring}>
              {any}
              {across && !position
                ? choosable.map((each) => (
                    <optgroup key={each.id} label={each.title}>
                      {skillsOf(each)}
                    </optgroup>
                  ))
                : choosable.flatMap(skillsOf)}
            </Select>
          )}
        </Field>
        <Field id="type" label={t('type')}>
          {(wiring) => (
            <Select name="type" defaultValue={type ?? ''} {...wiring}>
              {any}
              {questionTypes.map((each) => (
                <option key={each} value={each}>
                  {tPositions(`types.${each}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="difficulty" label={t('difficulty')}>
          {(wiring) => (
            <Select name="difficulty" defaultValue={difficulty ?? ''} {...wiring}>
              {any}
              {levels.map((level) => (
                <option key={level}>{level}</option>
              ))}
            </Select>
          )}
        </Field>
        <div className="col-span-2 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
          <Checkbox name="own" value="1" defaultChecked={own === '1'} label={t('own')} />
          <div className="flex items-center gap-3">
            <Link
              href={action}
              className="inline-flex min-h-11 items-center rounded-lg px-2 text-accent hover:underline"
            >
              {t('clear')}
            </Link>
            <Button type="submit" variant="secondary">
              {t('submit')}
            </Button>
          </div>
        </div>
      </form>
    </search>
  )
}
