import { getTranslations } from 'next-intl/server'
import { UploadArea } from '@/components/resumes/upload-area'
import { acceptedFiles, maxFileBytes, maxFileMegabytes } from '@/lib/features/resumes/model'

/** The place where a resume is handed in. */
export async function UploadResume() {
  const t = await getTranslations('resumes.upload')
  const limit = { megabytes: maxFileMegabytes }
  // The browser puts the name in.
  const name = '{name}'
  return (
    <UploadArea
      accept={acceptedFiles}
      maxBytes={maxFileBytes}
      labels={{
        title: t('title'),
        drop: t('drop'),
        hint: t('hint', limit),
        choose: t('choose'),
        sending: t('sending', { name }),
        checking: t('checking', { name }),
        cancel: t('cancel'),
        done: t('done', { name }),
        tooLarge: t('tooLarge', { name, ...limit }),
        failed: t('failed'),
      }}
    />
  )
}
