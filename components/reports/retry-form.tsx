import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { SubmitButton } from '@/components/ui/submit-button'
import { retryEvaluation } from '@/lib/features/evaluation/actions'

/** Asks for a judgement that failed; the page then says that it is waited for. */
export async function RetryForm({ turnId }: { turnId: string }) {
  const t = await getTranslations('reports')
  return (
    <ActionForm action={retryEvaluation} className="mt-3 print:hidden">
      <input type="hidden" name="turnId" value={turnId} />
      <SubmitButton variant="secondary" size="small">
        {t('retry')}
      </SubmitButton>
    </ActionForm>
  )
}
