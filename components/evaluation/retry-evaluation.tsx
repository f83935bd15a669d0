import { getTranslations } from 'next-intl/server'
import { RetryButton } from '@/components/evaluation/retry-button'

/** Lets the owner of a turn ask again for its judgement, where it failed. */
export async function RetryEvaluation({ turnId }: { turnId: string }) {
  const t = await getTranslations('evaluation.retry')
  return <RetryButton turnId={turnId} labels={{ again: t('again'), judging: t('judging') }} />
}
