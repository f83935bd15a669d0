import { getTranslations } from 'next-intl/server'
import { RenameDialog } from '@/components/ui/rename-dialog'
import { renameReview } from '@/lib/features/reviews/actions'
import { nameLength } from '@/lib/features/reviews/model'

/** A button whose dialog gives a review another name. */
export async function RenameReview({ id, name }: { id: string; name: string }) {
  const t = await getTranslations('reviews.list')
  return (
    <RenameDialog
      id={id}
      name={name}
      maxLength={nameLength}
      action={renameReview}
      labels={{
        button: t('rename.button'),
        of: t('rename.of', { name }),
        title: t('rename.title'),
        field: t('rename.label'),
        save: t('rename.save'),
        close: t('close'),
      }}
    />
  )
}
