import { getTranslations } from 'next-intl/server'
import { Line } from '@/components/optimisation/coverage-list'
import { DecisionForm } from '@/components/optimisation/decision-form'
import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import type { Decision, NamedSkill } from '@/lib/features/optimisation/model'

/** Characters of a skill's name. */
const nameLength = 60

type Props = { id: string; suggestion: NamedSkill; decision: Decision | undefined }

/** A skill that the resume shows without naming it, with the lines that show it. */
export async function SkillCard({ id, suggestion, decision }: Props) {
  const t = await getTranslations('optimisation.skill')
  return (
    <Card>
      <h3 className="break-words font-medium">{decision?.text ?? suggestion.name}</h3>
      <div className="mt-2 space-y-2 text-sm">
        {suggestion.evidence.map((evidence) => (
          <Line key={evidence.path} evidence={evidence} skill={suggestion.skill} />
        ))}
      </div>
      <DecisionForm
        id={id}
        suggestion={suggestion}
        decision={decision}
        accept={t('accept')}
        reject={t('reject')}
      >
        <Field id={`text-${suggestion.id}`} label={t('label')} className="max-w-sm">
          {(wiring) => (
            <Input name="text" required maxLength={nameLength} defaultValue={suggestion.name} {...wiring} />
          )}
        </Field>
      </DecisionForm>
    </Card>
  )
}
