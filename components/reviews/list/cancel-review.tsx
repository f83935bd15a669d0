import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import type { ButtonLook } from '@/components/ui/button-class'
import { SubmitButton } from '@/components/ui/submit-button'
import { cancelReview } from '@/lib/features/reviews/actions'

/** A button that stops what is being done for a review. */
export async function CancelReview({ id, name, ...look }: ButtonLook & { id: string; name: string }) {
  const t = await getTranslations('reviews.list.cancel')
  return (
    <ActionForm action={cancelReview}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton aria-label={t('of', { name })} {...look}>
        {t('button')}
      </SubmitButton>
    </ActionForm>
  )
}
