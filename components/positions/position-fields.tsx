import type { ReactNode } from 'react'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Segmented } from '@/components/ui/segmented'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { Locale } from '@/lib/core/locale'
import type { Category, PositionContent, positionLimits } from '@/lib/features/positions/model'

export type PositionLabels = {
  title: string
  category: string
  categories: { value: Category; name: string }[]
  language: string
  languages: { value: Locale; name: string }[]
  description: string
  requirements: string
  requirementsHint: string
  skills: string
  skillsHint: ReactNode
}

type PositionFieldsProps = {
  position: PositionContent
  /** Characters and lines it may have. */
  limits: typeof positionLimits
  labels: PositionLabels
}

/** The parts of a person's own position, to be corrected: requirements and skills one a line. */
export function PositionFields({ position, limits, labels }: PositionFieldsProps) {
  const { title, category, language, description, requirements, skills } = position
  return (
    <>
      <Field id="title" label={labels.title}>
        {(wiring) => (
          <Input name="title" defaultValue={title} required maxLength={limits.title} {...wiring} />
        )}
      </Field>
      <Field id="category" label={labels.category}>
        {(wiring) => (
          <Select name="category" defaultValue={category} {...wiring}>
            {labels.categories.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Segmented
        name="language"
        legend={labels.language}
        defaultValue={language}
        options={labels.languages.map(({ value, name }) => ({
          value,
          label: <span lang={value}>{name}</span>,
        }))}
      />
      <Field id="requirements" label={labels.requirements} hint={labels.requirementsHint}>
        {(wiring) => (
          <Textarea
            name="requirements"
            defaultValue={requirements.join('\n')}
            required
            rows={6}
            maxLength={limits.requirements * (limits.requirement + 1)}
            {...wiring}
          />
        )}
      </Field>
      <Field id="skills" label={labels.skills} hint={labels.skillsHint}>
        {(wiring) => (
          <Textarea
            name="skills"
            defaultValue={skills.join('\n')}
            required
            rows={5}
            maxLength={limits.skills * (limits.skill + 1)}
            {...wiring}
          />
        )}
      </Field>
      <Field id="description" label={labels.description}>
        {(wiring) => (
          <Textarea
            name="description"
            defaultValue={description}
            rows={4}
            maxLength={limits.description}
            {...wiring}
          />
        )}
      </Field>
    </>
  )
}
