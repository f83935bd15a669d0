import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { WeightLists } from '@/components/evaluation/weight-lists'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { dimensions } from '@/lib/features/evaluation/model'
import {
  appliesTo,
  fullRelevance,
  rubricFor,
  rubricVersion,
  scoreOfLevel,
  seniorityBounds,
  shifts,
} from '@/lib/features/evaluation/rubric'
import { furthestFromRules, secondOpinionGap } from '@/lib/features/evaluation/second-opinion'
import { questionTypes } from '@/lib/features/questions/model'

const levels = ['1', '2', '3', '4', '5'] as const
const steps = ['levels', 'mean', 'points', 'relevance', 'formula', 'overall'] as const
const checks = ['quotes', 'second', 'held', 'instructions', 'failed'] as const

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('evaluation.page')
  return { title: t('title'), description: t('description') }
}

export default async function RubricPage() {
  const [t, tEvaluation, tReports] = await Promise.all([
    getTranslations('evaluation.page'),
    getTranslations('evaluation'),
    getTranslations('reports'),
  ])
  const name = (dimension: (typeof dimensions)[number]) => tEvaluation(`rubric.${dimension}.name`)
  const shift = (who: keyof typeof shifts) => ({
    weight: Math.round(shifts[who].weight * 100),
    from: name(shifts[who].from),
    to: name(shifts[who].to),
  })
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { version: rubricVersion })} />
      <Section title={t('dimensions')}>
        <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
          {dimensions.map((dimension) => (
            <section key={dimension} aria-labelledby={dimension} className="print:break-inside-avoid">
              <h3 id={dimension} className="scroll-mt-20 font-semibold text-lg">
                {name(dimension)}
              </h3>
              <p className="mt-1 text-muted">
                {t('appliesTo', {
                  types: questionTypes
                    .filter((type) => appliesTo(dimension, type))
                    .map((type) => tReports(`type.${type}`))
                    .join(' · '),
                  looksAt: tEvaluation(`rubric.${dimension}.looksAt`),
                })}
              </p>
              <dl className="mt-3 divide-y divide-line border-line border-y">
                {levels.map((level) => (
                  <div key={level} className="py-2">
                    <dt className="font-medium text-sm">
                      {t('level', {
                        level,
                        word: tEvaluation(`levels.${level}`),
                        score: scoreOfLevel(Number(level)),
                      })}
                    </dt>
                    <dd>{tEvaluation(`rubric.${dimension}.levels.${level}`)}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </Section>
      <Section title={t('weights.title')} lead={t('weights.lead')}>
        <WeightLists
          types={questionTypes.map((type) => ({ label: tReports(`type.${type}`), ...rubricFor(type) }))}
        />
        <ul className="mt-4 max-w-prose list-disc space-y-1 pl-5">
          <li>{t('weights.position')}</li>
          <li>{t('weights.junior', { most: seniorityBounds.junior, ...shift('junior') })}</li>
          <li>{t('weights.senior', { least: seniorityBounds.senior, ...shift('senior') })}</li>
        </ul>
      </Section>
      <Section title={t('arithmetic.title')}>
        <ul className="max-w-prose list-disc space-y-2 pl-5">
          {steps.map((step) => (
            <li key={step} className={step === 'formula' ? 'font-medium' : undefined}>
              {t(`arithmetic.${step}`, { full: fullRelevance })}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('notes.title')}>
        <p className="max-w-prose">{t('notes.text')}</p>
      </Section>
      <Section title={t('judges.title')}>
        <ul className="max-w-prose list-disc space-y-2 pl-5">
          {checks.map((check) => (
            <li key={check}>
              {t(`judges.${check}`, { gap: secondOpinionGap, furthest: furthestFromRules })}
            </li>
          ))}
        </ul>
      </Section>
    </>
  )
}
