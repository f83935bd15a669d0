'use client'

import { useState } from 'react'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { QuestionPlan, QuestionType } from '@/lib/features/questions/model'

const levels = [1, 2, 3, 4, 5]

type PlanFieldsProps = {
  plan: QuestionPlan
  /** The types in their order, with their names. */
  types: { type: QuestionType; name: string }[]
  /** Questions of one type at most, and how many all types together may have. */
  maxOfType: number
  size: { min: number; max: number }
  labels: {
    legend: string
    change: string
    easiest: string
    hardest: string
    /** `{min}` and `{max}` stand for the numbers, `{count}` for the sum. */
    difficulty: string
    total: string
    wrongSize: string
  }
}

/** The question plan of a new interview: in one line, to be changed when it is opened. */
export function PlanFields({ plan, types, maxOfType, size, labels }: PlanFieldsProps) {
  const [counts, setCounts] = useState(plan.counts)
  const [{ min, max }, setDifficulty] = useState(plan.difficulty)
  const total = types.reduce((sum, { type }) => sum + counts[type], 0)
  const fits = total >= size.min && total <= size.max
  const numbers = Array.from({ length: maxOfType + 1 }, (_, number) => number)
  const summary = [
    fill(labels.total, { count: total }),
    ...types.filter(({ type }) => counts[type] > 0).map(({ type, name }) => `${name} ${counts[type]}`),
    fill(labels.difficulty, { min, max }),
  ]
  return (
    <fieldset>
      <legend className="mb-1.5 font-medium text-sm">{labels.legend}</legend>
      <details className="rounded-xl border border-edge bg-surface">
        <summary className="flex min-h-11 list-none flex-wrap items-center justify-between gap-x-4 rounded-xl px-4 py-3 [&::-webkit-details-marker]:hidden">
          <span>{summary.join(' · ')}</span>
          <span className="font-medium text-accent">{labels.change}</span>
        </summary>
        <div className="grid grid-cols-2 gap-4 border-line border-t p-4 sm:grid-cols-4">
          {types.map(({ type, name }) => (
            <Field key={type} id={type} label={name}>
              {(wiring) => (
                <Numbers
                  {...wiring}
                  name={type}
                  options={numbers}
                  value={counts[type]}
                  onPick={(count) => setCounts({ ...counts, [type]: count })}
                />
              )}
            </Field>
          ))}
          <Field id="easiest" label={labels.easiest} className="sm:col-span-2">
            {(wiring) => (
              <Numbers
                {...wiring}
                name="easiest"
                options={levels}
                value={min}
                onPick={(level) => setDifficulty({ min: level, max: Math.max(level, max) })}
              />
            )}
          </Field>
          <Field id="hardest" label={labels.hardest} className="sm:col-span-2">
            {(wiring) => (
              <Numbers
                {...wiring}
                name="hardest"
                options={levels}
                value={max}
                onPick={(level) => setDifficulty({ min: Math.min(level, min), max: level })}
              />
            )}
          </Field>
        </div>
      </details>
      <p role="status" className="mt-1.5 text-danger text-sm">
        {!fits && labels.wrongSize}
      </p>
    </fieldset>
  )
}

type NumbersProps = {
  id: string
  name: string
  options: number[]
  value: number
  onPick: (value: number) => void
}

function Numbers({ options, onPick, ...rest }: NumbersProps) {
  return (
    <Select {...rest} onChange={(event) => onPick(Number(event.target.value))}>
      {options.map((option) => (
        <option key={option}>{option}</option>
      ))}
    </Select>
  )
}

function fill(text: string, values: Record<string, number>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
}
