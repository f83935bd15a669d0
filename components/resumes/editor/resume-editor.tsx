'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { EditorLabels } from '@/components/resumes/editor/editor-labels'
import { EntryFields } from '@/components/resumes/editor/entry-fields'
import { EntryList } from '@/components/resumes/editor/entry-list'
import { fromTyped, type TypedContent, toTyped } from '@/components/resumes/editor/form-values'
import { basicsFields, listFields, listNames, profileFields } from '@/components/resumes/fields'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { saveResumeContent } from '@/lib/features/resumes/actions'
import type { ResumeContent } from '@/lib/features/resumes/model'

export type ResumeEditorProps = {
  id: string
  content: ResumeContent
  labels: EditorLabels
  /** The lines that fields were read from ("4-6"), by the path of the field. */
  lines: Record<string, string>
}

/** Edits every field of a resume's sections, and keeps what was typed until it is saved. */
export function ResumeEditor({ id, content, labels, lines }: ResumeEditorProps) {
  const router = useRouter()
  const form = useForm<TypedContent>({ defaultValues: toTyped(content) })
  const { isDirty, isSubmitting, isSubmitSuccessful } = form.formState
  const [problem, setProblem] = useState<string | null>(null)
  const page = `/resumes/${id}`

  useEffect(() => {
    if (!isDirty || isSubmitSuccessful) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isDirty, isSubmitSuccessful])

  // A link to one field opens the editor at it.
  useEffect(() => {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.focus()
  }, [])

  const save = form.handleSubmit(async (values) => {
    const answer = await saveResumeContent({ id, content: fromTyped(values) }).catch(() => null)
    if (answer?.ok) router.push(page)
    else setProblem(answer?.error.message ?? labels.failed)
  })

  return (
    <FormProvider {...form}>
      <form onSubmit={save} noValidate>
        <fieldset>
          <legend className="mb-3">
            <h2 className="font-semibold text-xl tracking-tight">{labels.sections.basics}</h2>
          </legend>
          <EntryFields
            path="basics"
            fields={basicsFields}
            labels={labels.fields.basics}
            hints={labels.hints}
            badDate={labels.badDate}
            lines={linesOf(lines, 'basics')}
          />
        </fieldset>
        <EntryList
          name="profiles"
          fields={profileFields}
          labels={labels}
          lines={content.basics.profiles.map((_, index) => linesOf(lines, `basics.profiles.${index}`))}
        />
        {listNames.map((name) => (
          <EntryList
            key={name}
            name={name}
            fields={listFields[name]}
            labels={labels}
            lines={content[name].map((_, index) => linesOf(lines, `${name}.${index}`))}
          />
        ))}
        <div className="sticky bottom-0 mt-10 border-line border-t bg-canvas py-4">
          {problem && (
            <Alert tone="danger" live className="mb-4">
              {problem}
            </Alert>
          )}
          <div className="flex flex-wrap gap-3">
            <Button type="submit" disabled={isSubmitting} aria-busy={isSubmitting}>
              {labels.save}
            </Button>
            <ButtonLink href={page} variant="secondary">
              {labels.cancel}
            </ButtonLink>
          </div>
        </div>
      </form>
    </FormProvider>
  )
}

/** The lines of the fields of one entry, by the names of the fields. */
function linesOf(lines: Record<string, string>, entry: string): Record<string, string> {
  const own = Object.entries(lines).filter(([path]) => path.startsWith(`${entry}.`))
  return Object.fromEntries(own.map(([path, at]) => [path.slice(entry.length + 1), at]))
}
