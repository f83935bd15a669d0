import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { CheckFirst } from '@/components/resumes/check-first'
import { DeleteResume } from '@/components/resumes/delete-resume'
import { editorLabels } from '@/components/resumes/editor/editor-labels'
import { LazyEditor } from '@/components/resumes/editor/lazy-editor'
import { FileText } from '@/components/resumes/file-text'
import { ParseLog } from '@/components/resumes/parse-log'
import { ReadAgain } from '@/components/resumes/read-again'
import { ReadingNote } from '@/components/resumes/reading-note'
import { ReadingNow } from '@/components/resumes/reading-now'
import { RenameResume } from '@/components/resumes/rename-resume'
import { ResumeSections } from '@/components/resumes/resume-sections'
import { SkillMatches } from '@/components/resumes/skill-matches'
import { SourceReader } from '@/components/resumes/source-reader'
import { StatusBadge } from '@/components/resumes/status-badge'
import { Thumbnail } from '@/components/resumes/thumbnail'
import { Unread } from '@/components/resumes/unread'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { buttonClass } from '@/components/ui/button-class'
import { ButtonLink } from '@/components/ui/button-link'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHeader } from '@/components/ui/page-header'
import { getResume, getResumeDocument, listParseSteps } from '@/lib/features/resumes/data'
import { fieldLines } from '@/lib/features/resumes/field-lines'
import { fieldsToCheck } from '@/lib/features/resumes/fields-to-check'
import { canBeViewed, emptyContent, isBeingRead, isStuck } from '@/lib/features/resumes/model'
import { plainLines } from '@/lib/features/resumes/plain-lines'
import { matchSkills } from '@/lib/features/resumes/skills/match-skills'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ edit?: string }> }

const load = cache(async (id: string) => {
  const viewer = await pageViewer(`/resumes/${id}`)
  const [resume, document, steps] = await orNotFound(
    Promise.all([getResume(viewer, id), getResumeDocument(viewer, id), listParseSteps(viewer, id)]),
  )
  return { resume, document, steps }
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await load((await params).id)).resume.name }
}

export default async function ResumePage({ params, searchParams }: Props) {
  const { id } = await params
  const [{ resume, document, steps }, t] = await Promise.all([load(id), getTranslations('resumes')])
  const { content, fields, mediaType } = resume
  const reading = isBeingRead(resume)
  const edits = !reading && (await searchParams).edit !== undefined
  const lines = document?.lines ?? plainLines(resume.text ?? '')
  const link = buttonClass({ variant: 'quiet', size: 'small' })
  return (
    <>
      <LiveRefresh active={reading && !isStuck(resume)} />
      <PageHeader
        title={<span className="break-words">{resume.name}</span>}
        back={<BackLink href="/resumes" label={t('title')} />}
        lead={
          <span className="flex flex-wrap gap-2">
            <StatusBadge status={resume.status} />
            {resume.isDefault && <Badge tone="accent">{t('default')}</Badge>}
          </span>
        }
        actions={
          !edits && resume.status === 'completed' ? (
            <>
              <ReadAgain id={id} />
              <ButtonLink href={`/resumes/${id}/optimise`} variant="secondary">
                {t('optimise')}
              </ButtonLink>
              <ButtonLink href={`/resumes/${id}?edit=1`}>{t('edit')}</ButtonLink>
            </>
          ) : undefined
        }
      />
      <div className="-mt-4 mb-8 flex items-end gap-4">
        <Thumbnail id={id} mediaType={mediaType} has={resume.thumbnailKey !== null} />
        <div className="-mx-3 flex flex-wrap">
          {canBeViewed(mediaType) && (
            <a href={`/api/resumes/${id}/file?view`} target="_blank" rel="noreferrer" className={link}>
              {t('view')}
            </a>
          )}
          <a href={`/api/resumes/${id}/file`} download className={link}>
            {t('download')}
          </a>
          {content && !reading && (
            <>
              <a href={`/api/resumes/${id}/pdf`} download className={link}>
                {t('pdf')}
              </a>
              <a href={`/api/resumes/${id}/json-resume`} download className={link}>
                {t('export')}
              </a>
            </>
          )}
          <RenameResume id={id} name={resume.name} />
          <DeleteResume id={id} name={resume.name} />
        </div>
      </div>
      {reading && <ReadingNow id={id} steps={steps} stuck={isStuck(resume)} />}
      {!edits && resume.failure && <Unread id={id} failure={resume.failure} />}
      <SourceReader
        key={edits ? 'edit' : 'read'}
        className="grid gap-x-12 gap-y-10 max-lg:has-data-open:pb-[45dvh] lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]"
      >
        <div className="min-w-0">
          {edits ? (
            <LazyEditor
              id={id}
              content={content ?? emptyContent}
              labels={await editorLabels()}
              lines={fieldLines(fields)}
            />
          ) : (
            content && (
              <div className="space-y-8">
                {!reading && (
                  <>
                    <ReadingNote
                      {...resume}
                      recognised={document?.recognised ?? false}
                      pagesLeftOut={document?.pagesLeftOut ?? 0}
                    />
                    <CheckFirst id={id} fields={fieldsToCheck({ content, fields })} />
                  </>
                )}
                <div>
                  <ResumeSections content={content} fields={fields} />
                  <SkillMatches matches={matchSkills(content)} />
                </div>
              </div>
            )
          )}
          {!edits && <ParseLog steps={steps} />}
        </div>
        <aside className="min-w-0">{lines.length > 0 && <FileText lines={lines} edits={edits} />}</aside>
      </SourceReader>
    </>
  )
}
