'use client'

import { useFormContext } from 'react-hook-form'
import type { TypedContent } from '@/components/resumes/editor/form-values'
import type { FieldKind } from '@/components/resumes/fields'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Textarea } from '@/components/ui/textarea'

type Props = {
  /** Where the entry stands in the form: `basics` or `work.0`. */
  path: 'basics' | `${Exclude<keyof TypedContent, 'basics'>}.${number}`
  fields: Record<string, FieldKind>
  labels: Record<string, string>
  hints: Partial<Record<FieldKind, string>>
  badDate: string
  /** The lines each field was read from ("4-6"), by its name. */
  lines: Record<string, string>
}

/** The controls of one entry of a resume. */
export function EntryFields({ path, fields, labels, hints, badDate, lines }: Props) {
  const { register, getFieldState, formState } = useFormContext<TypedContent>()
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {Object.entries(fields).map(([name, kind]) => {
        const place = `${path}.${name}` as const
        const isDate = kind === 'date' || kind === 'endDate'
        const control = register(
          place,
          isDate
            ? { validate: (value) => /^\s*(\d{4}(-\d{2}){0,2})?\s*$/.test(String(value)) || badDate }
            : {},
        )
        const isLong = kind === 'text' || kind === 'lines'
        return (
          <Field
            key={name}
            id={place}
            label={labels[name]}
            hint={hints[kind]}
            error={getFieldState(place, formState).error?.message}
            className={isLong || kind === 'list' ? 'sm:col-span-2' : undefined}
          >
            {(wiring) =>
              isLong ? (
                <Textarea {...control} {...wiring} data-lines={lines[name]} />
              ) : (
                <Input type="text" {...control} {...wiring} data-lines={lines[name]} />
              )
            }
          </Field>
        )
      })}
    </div>
  )
}
