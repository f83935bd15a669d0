import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { DeleteResume } from '@/components/resumes/delete-resume'
import { editorLabels } from '@/components/resumes/editor/editor-labels'
import { LazyEditor } from '@/components/resumes/editor/lazy-editor'
import { FileText } from '@/components/resumes/file-text'
import { ReadAgain } from '@/components/resumes/read-again'
import { ReadingNote } from '@/components/resumes/reading-note'
import { RenameResume } from '@/components/resumes/rename-resume'
import { ResumeSections } from '@/components/resumes/resume-sections'
import { StatusBadge } from '@/components/resumes/status-badge'
import { Unread } from '@/components/resumes/unread'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button-class'
import { ButtonLink } from '@/components/ui/button-link'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHeader } from '@/components/ui/page-header'
import { getResume } from '@/lib/features/resumes/data'
import { emptyContent, isBeingRead } from '@/lib/features/resumes/model'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ edit?: string }> }

const load = cache(async (id: string) => {
  const viewer = await pageViewer(`/resumes/${id}`)
  return orNotFound(getResume(viewer, id))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id)).name }
}

export default async function ResumePage({ params, searchParams }: Props) {
  const { id } = await params
  const [resume, t] = await Promise.all([load(id), getTranslations('resumes')])
  const reading = isBeingRead(resume)
  const edits = !reading && (await searchParams).edit !== undefined
  const link = buttonClass({ variant: 'quiet', size: 'small' })
  return (
    <>
      <LiveRefresh active={reading} />
      <PageHeader
        title={<span className="break-words">{resume.name}</span>}
        back={{ href: '/resumes', label: t('title') }}
        lead={
          <span className="flex flex-wrap gap-2">
            <StatusBadge status={resume.status} />
            {resume.isDefault && <Badge tone="accent">{t('default')}</Badge>}
          </span>
        }
        actions={
          !edits && resume.status === 'completed' ? (
            <>
              <ReadAgain id={id} replaces />
              <ButtonLink href={`/resumes/${id}?edit=1`}>{t('edit')}</ButtonLink>
            </>
          ) : undefined
        }
      />
      <div className="-mx-3 -mt-4 mb-8 flex flex-wrap">
        <a href={`/api/resumes/${id}/file`} download className={link}>
          {t('download')}
        </a>
        {resume.content && (
          <a href={`/api/resumes/${id}/json-resume`} download className={link}>
            {t('export')}
          </a>
        )}
        <RenameResume id={id} name={resume.name} />
        <DeleteResume id={id} name={resume.name} />
      </div>
      {reading && (
        <Alert title={t('reading.title')} className="mb-8">
          {t('reading.text')}
        </Alert>
      )}
      {!edits && resume.failure && <Unread id={id} failure={resume.failure} />}
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <div className="min-w-0">
          {edits ? (
            <LazyEditor id={id} content={resume.content ?? emptyContent} labels={await editorLabels()} />
          ) : (
            resume.content && (
              <>
                <ReadingNote {...resume} />
                <div className="mt-8">
                  <ResumeSections content={resume.content} />
                </div>
              </>
            )
          )}
        </div>
        <aside className="min-w-0">{resume.text && <FileText text={resume.text} />}</aside>
      </div>
    </>
  )
}
