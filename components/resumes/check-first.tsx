import { getTranslations } from 'next-intl/server'
import { editorLabels } from '@/components/resumes/editor/editor-labels'
import { Said } from '@/components/resumes/said'
import { SettleForm } from '@/components/resumes/settle-form'
import { buttonClass } from '@/components/ui/button-class'
import { SubmitButton } from '@/components/ui/submit-button'
import type { FieldSource } from '@/lib/features/resumes/model'

/** Fields shown at once; the others are marked among the sections, and move up as these are settled. */
const shownAtOnce = 8

type Field = {
  path: string
  list: string | null
  field: string
  entry: string
  shown: string
  other: string | null
  lines: FieldSource['lines']
}

/** The fields a person should look at first, each with what can be done about it in one click. */
export async function CheckFirst({ id, fields }: { id: string; fields: Field[] }) {
  const [t, labels] = await Promise.all([getTranslations('resumes.check'), editorLabels()])
  if (fields.length === 0) return null
  const nameOf = ({ list, field, entry }: Field) => {
    const section = (
      list === 'basics.profiles' ? 'profiles' : (list ?? 'basics')
    ) as keyof typeof labels.fields
    return [labels.sections[section], entry, labels.fields[section][field]].filter(Boolean)
  }
  return (
    <details open className="rounded-2xl border border-warning/40 bg-warning-soft">
      <summary className="px-5 py-3 font-medium">{t('title', { count: fields.length })}</summary>
      <p className="px-5 text-sm">{t('lead')}</p>
      <ul className="mt-2 px-5 pb-2">
        {fields.slice(0, shownAtOnce).map((field) => (
          <li key={field.path} className="border-warning/30 border-t py-4 first:border-t-0">
            <p className="break-words text-muted text-sm">{nameOf(field).join(' · ')}</p>
            <p className="mt-0.5 line-clamp-4 whitespace-pre-line break-words">
              <Said sources={[plain(field)]}>{readable(field, field.shown)}</Said>
            </p>
            {field.other !== null && (
              <p className="mt-1 line-clamp-4 whitespace-pre-line break-words text-sm">
                <span className="text-muted">{t('other')} </span>
                {readable(field, field.other)}
              </p>
            )}
            <div className="mt-2 flex flex-wrap items-start gap-x-3 gap-y-2">
              <Choice
                id={id}
                field={field}
                choice="shown"
                label={t(field.other === null ? 'right' : 'keep')}
              />
              {field.other !== null && <Choice id={id} field={field} choice="other" label={t('useOther')} />}
              <a
                href={`/resumes/${id}?edit=1#${field.path.replace(/^basics[.]profiles/, 'profiles')}`}
                className={buttonClass({ variant: 'quiet', size: 'small' })}
              >
                {t('correct')}
              </a>
            </div>
          </li>
        ))}
      </ul>
      {fields.length > shownAtOnce && (
        <p className="border-warning/30 border-t px-5 py-3 text-sm">
          {t('more', { count: fields.length - shownAtOnce })}
        </p>
      )}
    </details>
  )
}

/** A value as it is shown: single words in a row, all else a line each. */
function readable({ field }: Field, value: string): string {
  return field === 'keywords' || field === 'courses' ? value.replaceAll('\n', ' · ') : value
}

/** Where a field stands, without the mark that it has in the sections. */
function plain({ path, lines }: Field): FieldSource {
  return { path, origin: 'person', confidence: 1, lines, other: null }
}

function Choice(props: { id: string; field: Field; choice: 'shown' | 'other'; label: string }) {
  const { id, field, choice, label } = props
  return (
    <SettleForm>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="path" value={field.path} />
      <input type="hidden" name="seen" value={field.shown} />
      <input type="hidden" name="choice" value={choice} />
      <SubmitButton variant="secondary" size="small">
        {label}
      </SubmitButton>
    </SettleForm>
  )
}
