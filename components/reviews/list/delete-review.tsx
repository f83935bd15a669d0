import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/ui/action-form'
import { Dialog } from '@/components/ui/dialog'
import { SubmitButton } from '@/components/ui/submit-button'
import { deleteReview } from '@/lib/features/reviews/actions'

/** A button whose dialog asks before a review is deleted. */
export async function DeleteReview({ id, name }: { id: string; name: string }) {
  const t = await getTranslations('reviews.list')
  return (
    <Dialog
      variant="quiet"
      size="small"
      trigger={t('delete.button')}
      triggerLabel={t('delete.of', { name })}
      title={t('delete.title')}
      close={t('close')}
    >
      <p className="mb-5 break-words">{t('delete.text', { name })}</p>
      <ActionForm action={deleteReview}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="danger">{t('delete.confirm')}</SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
