import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Borrowed } from '@/components/positions/borrowed'
import { QuestionBrowser } from '@/components/positions/question-browser'
import { BackLink } from '@/components/ui/back-link'
import { Badge } from '@/components/ui/badge'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { questionFilterSchema } from '@/lib/features/positions/model'
import { searchQuestions } from '@/lib/features/positions/search-questions'
import { bankForPosition } from '@/lib/features/questions/bank/bank-for-position'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

/** Questions of one page: those of a built-in position are seen at once. */
const pageSize = 20

/** Questions from which on a search helps; fewer are seen at a glance. */
const searchFrom = 6

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const load = cache(async (id: string) => {
  const viewer = await pageViewer(`/positions/${id}`)
  return orNotFound(bankForPosition(viewer, await getLocale(), id))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: (await load(id)).position.title }
}

export default async function PositionPage({ params, searchParams }: Props) {
  const [{ id }, asked] = await Promise.all([params, searchParams])
  const path = `/positions/${id}`
  const viewer = await pageViewer(path)
  const [t, locale, { position, bank }] = await Promise.all([
    getTranslations('positions'),
    getLocale(),
    load(id),
  ])
  const filter = { ...questionFilterSchema.parse(asked), position: id }
  const found = await orNotFound(searchQuestions(viewer, locale, filter, pageSize))
  const hasQuestions = !position.own || position.questionCount > 0
  const { own, title, description, language, requirements, skills } = position
  return (
    <>
      <PageHeader
        title={<span lang={language ?? undefined}>{title}</span>}
        lead={
          <p lang={language ?? undefined} className="whitespace-pre-line break-words">
            {description}
          </p>
        }
        back={<BackLink href="/positions" label={t('title')} />}
        actions={
          <>
            {own && (
              <ButtonLink href={`${path}/edit`} variant="secondary">
                {t('edit')}
              </ButtonLink>
            )}
            <ButtonLink href={`/interviews/new?position=${id}`}>{t('practise')}</ButtonLink>
          </>
        }
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_19rem]">
        <aside className="space-y-8 lg:order-last">
          {own && <Badge tone="accent">{t('private')}</Badge>}
          <section aria-labelledby="requirements">
            <h2 id="requirements" className="mb-3 font-semibold text-lg">
              {t('requirements')}
            </h2>
            <ul lang={language ?? undefined} className="space-y-2">
              {requirements.map((requirement) => (
                <li key={requirement} className="break-words border-accent border-l-2 pl-3">
                  {requirement}
                </li>
              ))}
            </ul>
          </section>
          <section aria-labelledby="skills">
            <h2 id="skills" className="mb-3 font-semibold text-lg">
              {t('skills')}
            </h2>
            <ul className="space-y-1">
              {skills.map((skill) => (
                <li key={skill.id} className="break-words">
                  {skill.name}
                </li>
              ))}
            </ul>
          </section>
        </aside>
        <div className="min-w-0">
          <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <h2 className="font-semibold text-2xl tracking-tight">
              {own ? t('ownBank') : t('bank', { count: position.questions.length })}
            </h2>
            <ButtonLink href={`${path}/questions/new`} variant="quiet" size="small">
              {t('addQuestion')}
            </ButtonLink>
          </div>
          <p className="mb-6 max-w-prose text-muted">{own ? t('ownBankLead') : t('bankLead')}</p>
          {own && <Borrowed from={bank.flatMap(({ borrowedFrom }) => borrowedFrom ?? [])} />}
          {hasQuestions && (
            <QuestionBrowser
              path={path}
              filter={{ ...filter, position: '' }}
              positions={[position]}
              searchable={position.questionCount >= searchFrom}
              found={found}
            />
          )}
        </div>
      </div>
    </>
  )
}
