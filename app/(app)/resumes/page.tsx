import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ResumeCard } from '@/components/resumes/resume-card'
import { UploadResume } from '@/components/resumes/upload-resume'
import { EmptyState } from '@/components/ui/empty-state'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHeader } from '@/components/ui/page-header'
import { listResumes } from '@/lib/features/resumes/data'
import { isBeingRead } from '@/lib/features/resumes/model'
import { pageViewer } from '@/lib/platform/auth/viewer'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('resumes')
  return { title: t('title') }
}

export default async function ResumesPage() {
  const viewer = await pageViewer('/resumes')
  const [t, resumes] = await Promise.all([getTranslations('resumes'), listResumes(viewer)])
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <UploadResume />
      <LiveRefresh active={resumes.some(isBeingRead)} />
      <div className="mt-8">
        {resumes.length === 0 ? (
          <EmptyState title={t('empty')}>{t('emptyText')}</EmptyState>
        ) : (
          <ul className="space-y-4">
            {resumes.map((resume) => (
              <li key={resume.id}>
                <ResumeCard resume={resume} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  )
}
