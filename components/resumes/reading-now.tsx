import { getTranslations } from 'next-intl/server'
import { ReadAgain } from '@/components/resumes/read-again'
import { Alert } from '@/components/ui/alert'
import type { ParseStep, StepOutcome } from '@/lib/features/resumes/model'

type Props = {
  id: string
  steps: { step: ParseStep; outcome: StepOutcome; attempt: number }[]
  /** Whether nobody is reading it any more. */
  stuck: boolean
}

/** What is being done with a file at this moment. */
export async function ReadingNow({ id, steps, stuck }: Props) {
  const t = await getTranslations('resumes')
  if (stuck) {
    return (
      <Alert tone="warning" title={t('reading.stuck')} className="mb-8">
        <div className="mt-3">
          <ReadAgain id={id} variant="primary" />
        </div>
      </Alert>
    )
  }
  const now = steps.findLast(({ outcome }) => outcome === 'running')
  const attempt = steps.at(-1)?.attempt ?? 1
  return (
    <Alert title={t('reading.title')} live className="mb-8">
      <p>{now ? t(`reading.steps.${now.step}`) : t('reading.waiting')}</p>
      {steps.some((step) => step.attempt === attempt && step.outcome === 'failed') && (
        <p>{t('reading.again')}</p>
      )}
    </Alert>
  )
}
