'use client'

import { useRef } from 'react'
import { useFieldArray } from 'react-hook-form'
import type { EditorLabels } from '@/components/resumes/editor/editor-labels'
import { EntryFields } from '@/components/resumes/editor/entry-fields'
import { blank, placeAtFirst, type TypedContent } from '@/components/resumes/editor/form-values'
import type { FieldKind } from '@/components/resumes/fields'
import { Button } from '@/components/ui/button'

type Props = {
  name: Exclude<keyof TypedContent, 'basics'>
  fields: Record<string, FieldKind>
  labels: EditorLabels
  /** The lines that the fields of each entry were read from, in the order the entries had at first. */
  lines: Record<string, string>[]
}

/** One list of a resume: its entries, a button to add one and a button to remove each. */
export function EntryList({ name, fields, labels, lines }: Props) {
  const { fields: entries, append, remove } = useFieldArray<TypedContent>({ name })
  const section = labels.sections[name]
  const add = useRef<HTMLButtonElement>(null)
  return (
    <fieldset className="mt-10">
      <legend className="mb-3">
        <h2 className="font-semibold text-xl tracking-tight">{section}</h2>
      </legend>
      {entries.map((entry, index) => {
        const item = labels.item.replace('{section}', section).replace('{number}', String(index + 1))
        return (
          <fieldset key={entry.id} className="mb-4 rounded-2xl border border-line bg-surface p-5">
            <legend className="sr-only">{item}</legend>
            <EntryFields
              path={`${name}.${index}`}
              fields={fields}
              labels={labels.fields[name]}
              hints={labels.hints}
              badDate={labels.badDate}
              lines={lines[Number(entry[placeAtFirst])] ?? {}}
            />
            <Button
              variant="quiet"
              size="small"
              className="-ml-3 mt-3"
              aria-label={labels.remove.replace('{item}', item)}
              onClick={() => {
                remove(index)
                // The button that was pressed is gone; the keyboard must be somewhere.
                add.current?.focus()
              }}
            >
              {labels.remove.replace('{item}', '')}
            </Button>
          </fieldset>
        )
      })}
      <Button ref={add} variant="secondary" size="small" onClick={() => append(blank(fields))}>
        {labels.add.replace('{section}', section)}
      </Button>
    </fieldset>
  )
}
