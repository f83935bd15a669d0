import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import { DeleteResume } from '@/components/resumes/delete-resume'
import { RenameResume } from '@/components/resumes/rename-resume'
import { StatusBadge } from '@/components/resumes/status-badge'
import { Thumbnail } from '@/components/resumes/thumbnail'
import { ActionForm } from '@/components/ui/action-form'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button-class'
import { Card } from '@/components/ui/card'
import { setDefaultResume } from '@/lib/features/resumes/actions'
import { fileLabel, type ResumeFailure, type ResumeStatus } from '@/lib/features/resumes/model'

type Props = {
  resume: {
    id: string
    name: string
    mediaType: string
    byteSize: number
    status: ResumeStatus
    isDefault: boolean
    createdAt: Date
    failure: ResumeFailure | null
    thumbnailKey: string | null
  }
}

/** One resume in the list, and what can be done with it. */
export async function ResumeCard({ resume }: Props) {
  const [t, tErrors, format] = await Promise.all([
    getTranslations('resumes'),
    getTranslations('errors'),
    getFormatter(),
  ])
  const { id, name } = resume
  const size = format.number(Math.max(1, Math.round(resume.byteSize / 1024)), {
    style: 'unit',
    unit: 'kilobyte',
  })
  const date = format.dateTime(resume.createdAt, { dateStyle: 'medium' })
  return (
    <Card className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
      <Thumbnail id={id} mediaType={resume.mediaType} has={resume.thumbnailKey !== null} />
      <div className="min-w-0 flex-1 basis-40">
        <h2 className="break-words font-medium text-lg leading-snug">
          <Link href={`/resumes/${id}`} className="hover:text-accent hover:underline">
            {name}
          </Link>
        </h2>
        <p className="mt-1 text-muted text-sm">
          {fileLabel(resume.mediaType)} · {size} · {t('uploaded', { date })}
        </p>
        <p className="mt-3 flex flex-wrap gap-2">
          <StatusBadge status={resume.status} />
          {resume.isDefault && <Badge tone="accent">{t('default')}</Badge>}
        </p>
        {resume.failure && <p className="mt-2 text-danger text-sm">{tErrors(resume.failure)}</p>}
      </div>
      <div className="-mx-3 flex flex-wrap items-center">
        {!resume.isDefault && (
          <ActionForm action={setDefaultResume}>
            <input type="hidden" name="id" value={id} />
            <button
              type="submit"
              aria-label={t('makeDefaultOf', { name })}
              className={buttonClass({ variant: 'quiet', size: 'small' })}
            >
              {t('makeDefault')}
            </button>
          </ActionForm>
        )}
        <RenameResume id={id} name={name} />
        <DeleteResume id={id} name={name} />
      </div>
    </Card>
  )
}
