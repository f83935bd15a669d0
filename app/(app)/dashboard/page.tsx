import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { nextStep } from '@/components/dashboard/next-step'
import { NextStepCard } from '@/components/dashboard/next-step-card'
import { InterviewList } from '@/components/interviews/interview-list'
import { EmptyState } from '@/components/ui/empty-state'
import { LoadingRows } from '@/components/ui/loading-rows'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { listInterviews } from '@/lib/features/interviews/data'
import { listResumes } from '@/lib/features/resumes/data'
import { pageViewer, type Viewer } from '@/lib/platform/auth/viewer'

/** Interviews shown; the history has them all. */
const shown = 5

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('dashboard')
  return { title: t('title') }
}

export default async function DashboardPage() {
  const viewer = await pageViewer('/dashboard')
  const [t, tCommon] = await Promise.all([getTranslations('dashboard'), getTranslations('common')])
  return (
    <>
      <PageHeader title={t('greeting', { name: viewer.name })} />
      <Suspense fallback={<LoadingRows label={tCommon('loading')} />}>
        <Overview viewer={viewer} />
      </Suspense>
    </>
  )
}

async function Overview({ viewer }: { viewer: Viewer }) {
  const [t, locale] = await Promise.all([getTranslations('dashboard'), getLocale()])
  const [resumes, { items, next }] = await Promise.all([
    listResumes(viewer),
    listInterviews(viewer, { locale, limit: shown }),
  ])
  return (
    <>
      <NextStepCard step={nextStep(resumes, items)} />
      <div className="mt-12">
        <Section
          title={t('recent.title')}
          aside={
            next && (
              <Link href="/interviews" className="font-medium text-accent hover:underline">
                {t('recent.all')}
              </Link>
            )
          }
        >
          {items.length > 0 ? (
            <InterviewList interviews={items} />
          ) : (
            <EmptyState title={t('recent.empty')}>{t('recent.emptyText')}</EmptyState>
          )}
        </Section>
      </div>
    </>
  )
}
