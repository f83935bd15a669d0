import { getTranslations } from 'next-intl/server'
import { DeleteDialog } from '@/components/ui/delete-dialog'
import { deleteResume } from '@/lib/features/resumes/actions'

/** A button whose dialog asks before a resume is deleted. */
export async function DeleteResume({ id, name }: { id: string; name: string }) {
  const [t, tResumes] = await Promise.all([getTranslations('resumes.delete'), getTranslations('resumes')])
  return (
    <DeleteDialog
      id={id}
      action={deleteResume}
      labels={{
        button: t('button'),
        of: t('of', { name }),
        title: t('title'),
        text: t('text', { name }),
        confirm: t('confirm'),
        close: tResumes('close'),
      }}
    />
  )
}
