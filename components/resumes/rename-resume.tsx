import { getTranslations } from 'next-intl/server'
import { RenameDialog } from '@/components/ui/rename-dialog'
import { renameResume } from '@/lib/features/resumes/actions'
import { maxNameLength } from '@/lib/features/resumes/model'

/** A button whose dialog gives a resume another name. */
export async function RenameResume({ id, name }: { id: string; name: string }) {
  const [t, tResumes] = await Promise.all([getTranslations('resumes.rename'), getTranslations('resumes')])
  return (
    <RenameDialog
      id={id}
      name={name}
      maxLength={maxNameLength}
      action={renameResume}
      labels={{
        button: t('button'),
        of: t('of', { name }),
        title: t('title'),
        field: t('label'),
        save: t('save'),
        close: tResumes('close'),
      }}
    />
  )
}
