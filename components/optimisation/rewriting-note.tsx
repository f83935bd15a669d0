import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { Alert } from '@/components/ui/alert'
import { SubmitButton } from '@/components/ui/submit-button'
import { readAiFailure } from '@/lib/core/ai-failure'
import { rewriteLinesAgain } from '@/lib/features/optimisation/actions'
import type { OptimisationStatus } from '@/lib/features/optimisation/model'

type Props = {
  id: string
  status: OptimisationStatus
  stuck: boolean
  engine: string | null
  fallback: string | null
}

/** Who rewrites the weak lines, how far that is, and why it was not done. */
export async function RewritingNote({ id, status, stuck, engine, fallback }: Props) {
  const [t, tFailure] = await Promise.all([
    getTranslations('optimisation.rewriting'),
    getTranslations('interviews.failure'),
  ])
  const again = (
    <ActionForm action={rewriteLinesAgain} className="mt-3">
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="secondary" size="small">
        {t('retry')}
      </SubmitButton>
    </ActionForm>
  )
  if (stuck) {
    return (
      <Alert tone="warning" title={t('stuck')} className="mb-5">
        {again}
      </Alert>
    )
  }
  if (status === 'rewriting') {
    return (
      <Alert title={t('title')} live className="mb-5">
        {t('text')}
      </Alert>
    )
  }
  const kind = readAiFailure(fallback)
  if (kind) {
    return (
      <Alert tone="warning" className="mb-5">
        <p>{t('failed', { reason: tFailure(kind) })}</p>
        {again}
      </Alert>
    )
  }
  if (engine === 'offline') return <Alert className="mb-5">{t('offline')}</Alert>
  return engine && <p className="mb-5 text-muted text-sm">{t('engine', { engine })}</p>
}
