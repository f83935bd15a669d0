import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { QuestionBrowser } from '@/components/positions/question-browser'
import { BackLink } from '@/components/ui/back-link'
import { PageHeader } from '@/components/ui/page-header'
import { listPositions } from '@/lib/features/positions/data'
import { questionFilterSchema } from '@/lib/features/positions/model'
import { searchQuestions } from '@/lib/features/positions/search-questions'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

/** Questions of one page: about two screens of a laptop. */
const pageSize = 20

const path = '/positions/questions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('positions.search')
  return { title: t('title') }
}

export default async function QuestionsPage({ searchParams }: Props) {
  const viewer = await pageViewer(path)
  const [t, tPositions, locale, asked] = await Promise.all([
    getTranslations('positions.search'),
    getTranslations('positions'),
    getLocale(),
    searchParams,
  ])
  const filter = questionFilterSchema.parse(asked)
  const [positions, found] = await Promise.all([
    listPositions(viewer, locale),
    orNotFound(searchQuestions(viewer, locale, filter, pageSize)),
  ])
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        back={<BackLink href="/positions" label={tPositions('title')} />}
      />
      <QuestionBrowser path={path} filter={filter} positions={positions} across found={found} />
    </>
  )
}
