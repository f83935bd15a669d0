import { getTranslations } from 'next-intl/server'
import { DeleteDialog } from '@/components/ui/delete-dialog'
import { deleteReview } from '@/lib/features/reviews/actions'

/** A button whose dialog asks before a review is deleted. */
export async function DeleteReview({ id, name }: { id: string; name: string }) {
  const t = await getTranslations('reviews.list')
  return (
    <DeleteDialog
      id={id}
      action={deleteReview}
      labels={{
        button: t('delete.button'),
        of: t('delete.of', { name }),
        title: t('delete.title'),
        text: t('delete.text', { name }),
        confirm: t('delete.confirm'),
        close: t('close'),
      }}
    />
  )
}
