'use client'

import { useState } from 'react'
import { PositionFields, type PositionLabels } from '@/components/positions/position-fields'
import { ActionForm } from '@/components/ui/action-form'
import { Alert } from '@/components/ui/alert'
import { Field } from '@/components/ui/field'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'
import { createPosition, readJobDescription } from '@/lib/features/positions/actions'
import type { jobDescriptionLength, PositionContent, positionLimits } from '@/lib/features/positions/model'

type Reading = { position: PositionContent; engine: string; fallback: string | null }

type NewPositionProps = {
  /** Characters that a job description may have. */
  length: typeof jobDescriptionLength
  limits: typeof positionLimits
  labels: {
    paste: string
    pasteHint: string
    read: string
    check: string
    /** `{engine}` stands for who read it. */
    readBy: string
    builtIn: string
    fallback: string
    save: string
    fields: PositionLabels
  }
}

/** Reads a pasted job description and shows what it says, to be corrected and saved. */
export function NewPosition({ length, limits, labels }: NewPositionProps) {
  const [reading, setReading] = useState<Reading & { number: number }>()
  return (
    <div className="max-w-3xl space-y-10">
      <ActionForm
        action={async (fields) => {
          const answer = await readJobDescription(fields)
          if (answer.ok) {
            const { output, engine, fallback } = answer.value
            setReading((last) => ({ position: output, engine, fallback, number: (last?.number ?? 0) + 1 }))
          }
          return answer
        }}
        className="space-y-4"
      >
        <Field id="jobDescription" label={labels.paste} hint={labels.pasteHint}>
          {(wiring) => (
            <Textarea
              name="text"
              required
              minLength={length.min}
              maxLength={length.max}
              rows={8}
              className="max-h-96"
              {...wiring}
            />
          )}
        </Field>
        <SubmitButton variant={reading ? 'secondary' : 'primary'}>{labels.read}</SubmitButton>
      </ActionForm>
      {reading && (
        <section aria-labelledby="check" className="border-line border-t pt-8">
          <h2 id="check" className="font-semibold text-xl tracking-tight">
            {labels.check}
          </h2>
          <p role="status" className="mt-1 mb-6 text-muted">
            {reading.engine === 'offline'
              ? labels.builtIn
              : labels.readBy.replace('{engine}', reading.engine)}
          </p>
          {reading.fallback && (
            <Alert tone="warning" className="mb-6">
              {labels.fallback}
            </Alert>
          )}
          <ActionForm key={reading.number} action={createPosition} className="space-y-7">
            <PositionFields position={reading.position} limits={limits} labels={labels.fields} />
            <SubmitButton size="large">{labels.save}</SubmitButton>
          </ActionForm>
        </section>
      )}
    </div>
  )
}
