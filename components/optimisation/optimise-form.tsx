import { getTranslations } from 'next-intl/server'
import { PositionField } from '@/components/positions/position-field'
import { ActionForm } from '@/components/ui/action-form'
import { Field } from '@/components/ui/field'
import { Segmented } from '@/components/ui/segmented'
import { SubmitButton } from '@/components/ui/submit-button'
import { Textarea } from '@/components/ui/textarea'
import { optimiseResume } from '@/lib/features/optimisation/actions'
import { jobDescriptionLength, type PositionSummary } from '@/lib/features/positions/model'

type Props = {
  resumeId: string
  positions: Pick<PositionSummary, 'id' | 'own' | 'category' | 'title'>[]
  /** Chosen at first. */
  positionId: string | undefined
}

/** Asks what a resume is to be read against, and leads to what comes of it. */
export async function OptimiseForm({ resumeId, positions, positionId }: Props) {
  const t = await getTranslations('optimisation.form')
  return (
    <ActionForm action={optimiseResume} className="group/form max-w-2xl space-y-7">
      <input type="hidden" name="resumeId" value={resumeId} />
      <Segmented
        name="against"
        legend={t('against')}
        defaultValue="position"
        options={[
          { value: 'position', label: t('position'), hint: t('positionHint') },
          { value: 'description', label: t('description'), hint: t('descriptionHint') },
        ]}
      />
      <PositionField
        label={t('choose')}
        positions={positions}
        defaultValue={positionId}
        className="group-has-[input[value=description]:checked]/form:hidden"
      />
      <Field
        id="description"
        label={t('paste')}
        hint={t('pasteHint')}
        className="hidden group-has-[input[value=description]:checked]/form:block"
      >
        {(wiring) => (
          <Textarea
            name="description"
            rows={10}
            minLength={jobDescriptionLength.min}
            maxLength={jobDescriptionLength.max}
            className="max-h-96"
            {...wiring}
          />
        )}
      </Field>
      <SubmitButton size="large">{t('submit')}</SubmitButton>
    </ActionForm>
  )
}
