import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { InterviewList } from '@/components/interviews/interview-list'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { MoreLink } from '@/components/ui/more-link'
import { PageHeader } from '@/components/ui/page-header'
import { listInterviews } from '@/lib/features/interviews/data'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

/** Interviews of one page: about two screens of a laptop. */
const pageSize = 20

type Props = { searchParams: Promise<{ before?: string | string[] }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('interviews')
  return { title: t('title') }
}

export default async function InterviewsPage({ searchParams }: Props) {
  const viewer = await pageViewer('/interviews')
  const [t, locale, { before }] = await Promise.all([
    getTranslations('interviews'),
    getLocale(),
    searchParams,
  ])
  const cursor = [before].flat()[0]
  const { items, next } = await orNotFound(
    listInterviews(viewer, { locale, limit: pageSize, before: cursor }),
  )
  const start = <ButtonLink href="/interviews/new">{t('start')}</ButtonLink>
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={cursor && <BackLink href="/interviews" label={t('newest')} />}
        actions={items.length > 0 && start}
      />
      {items.length > 0 ? (
        <InterviewList interviews={items} />
      ) : (
        <EmptyState title={t('empty.title')} action={start}>
          {t('empty.text')}
        </EmptyState>
      )}
      {next && <MoreLink href={`/interviews?before=${next}`} label={t('older')} />}
    </>
  )
}
