import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { BankQuestionItem } from '@/components/positions/bank-question-item'
import { BackLink } from '@/components/ui/back-link'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { getPosition } from '@/lib/features/positions/data'
import { questionTypes } from '@/lib/features/questions/model'
import { pageViewer } from '@/lib/platform/auth/viewer'
import { orNotFound } from '@/lib/platform/http/or-not-found'

type Props = { params: Promise<{ id: string }> }

const load = cache(async (id: string) => {
  const viewer = await pageViewer(`/positions/${id}`)
  return orNotFound(getPosition(viewer, await getLocale(), id))
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  return { title: (await load(id)).title }
}

export default async function PositionPage({ params }: Props) {
  const { id } = await params
  const [t, position] = await Promise.all([getTranslations('positions'), load(id)])
  const skillNames = new Map(position.skills.map((skill) => [skill.id, skill.name]))
  return (
    <>
      <PageHeader
        title={position.title}
        lead={position.description}
        back={<BackLink href="/positions" label={t('title')} />}
        actions={<ButtonLink href={`/interviews/new?position=${id}`}>{t('practise')}</ButtonLink>}
      />
      <div className="grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_19rem]">
        <aside className="space-y-8 lg:order-last">
          <section aria-labelledby="requirements">
            <h2 id="requirements" className="mb-3 font-semibold text-lg">
              {t('requirements')}
            </h2>
            <ul className="space-y-2">
              {position.requirements.map((requirement) => (
                <li key={requirement} className="border-accent border-l-2 pl-3">
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
              {position.skills.map((skill) => (
                <li key={skill.id}>{skill.name}</li>
              ))}
            </ul>
          </section>
        </aside>
        <div className="min-w-0">
          <h2 className="font-semibold text-2xl tracking-tight">
            {t('bank', { count: position.questions.length })}
          </h2>
          <p className="mt-1 mb-8 max-w-prose text-muted">{t('bankLead')}</p>
          {questionTypes.map((type) => {
            const questions = position.questions.filter((question) => question.type === type)
            if (questions.length === 0) return null
            return (
              <Section key={type} level={3} title={t(`types.${type}`)}>
                <ul className="border-line border-t">
                  {questions.map((question) => (
                    <BankQuestionItem
                      key={question.id}
                      question={question}
                      skill={skillNames.get(question.skill) ?? question.skill}
                      labels={{
                        difficulty: t('difficulty', { value: question.difficulty }),
                        answer: t('answer'),
                        points: t('points'),
                        modelAnswer: t('modelAnswer'),
                        followUps: t('followUps'),
                      }}
                    />
                  ))}
                </ul>
              </Section>
            )
          })}
        </div>
      </div>
    </>
  )
}
