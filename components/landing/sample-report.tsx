import { getFormatter, getTranslations } from 'next-intl/server'
import { AnnotatedAnswer } from '@/components/landing/annotated-answer'
import { Passage } from '@/components/reports/passage'
import { Points } from '@/components/reports/points'
import { Radar } from '@/components/reports/radar'
import { Badge } from '@/components/ui/badge'
import type { Report } from '@/lib/features/reports/model'

/** The heart of a report as its page shows it: one answer with what its words earned, and the figures of the whole. */
export async function SampleReport({ report }: { report: Report }) {
  const [t, tReport, tRubric, format] = await Promise.all([
    getTranslations('landing.sample'),
    getTranslations('reports'),
    getTranslations('evaluation.rubric'),
    getFormatter(),
  ])
  const [turn] = report.turns
  if (turn?.evaluation.status !== 'scored') return null
  const { evaluation } = turn.evaluation
  const answers = turn.dialogue.filter((line) => line.kind === 'answer')
  const followUp = turn.dialogue.find((line) => line.kind === 'follow_up')
  const judged = report.dimensions.flatMap(({ dimension }) => {
    const score = evaluation.dimensions[dimension]
    const quote = score?.quotes[0]
    return score && quote
      ? [{ quote, score: score.score, note: score.note, title: tRubric(`${dimension}.name`) }]
      : []
  })
  return (
    <article
      aria-labelledby="sample"
      className="scroll-mt-6 rounded-2xl border border-line bg-surface shadow-raised"
      lang={report.language}
    >
      <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 border-line border-b px-5 py-5 sm:px-8">
        <div>
          <h2 id="sample" className="font-semibold text-xl tracking-tight">
            {t('title', { name: report.candidateName, position: report.positionTitle })}
          </h2>
          <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-2 text-muted text-sm">
            <span>{tReport(`mode.${report.mode}`)}</span>
            <span>{format.dateTime(report.startedAt, { dateStyle: 'medium' })}</span>
            <span>{tReport('minutes', { minutes: Math.round(report.durationSeconds / 60) })}</span>
            <Badge tone="accent">{t('badge')}</Badge>
          </p>
        </div>
        <p className="flex items-baseline gap-3">
          <span className="text-muted text-sm">{tReport('overall')}</span>
          <span className="font-semibold text-6xl tabular-nums leading-none tracking-tighter">
            {report.overall}
          </span>
        </p>
      </header>
      <section aria-labelledby="sample-question" className="px-5 py-6 sm:px-8 sm:py-8">
        <p className="mb-1 text-muted text-sm">
          {tReport('question', { number: turn.number })} ·{' '}
          {tReport('attemptScore', { score: evaluation.score })}
        </p>
        <h3 id="sample-question" className="mb-6 max-w-4xl font-semibold text-lg leading-snug">
          {turn.question.text}
        </h3>
        <AnnotatedAnswer answer={answers[0]?.text ?? ''} annotations={judged} />
        {followUp && (
          <dl className="mt-6 max-w-2xl space-y-3">
            <div>
              <dt className="text-muted text-sm">{tReport('interviewer')}</dt>
              <dd>{followUp.text}</dd>
            </div>
            <div>
              <dt className="text-muted text-sm">{report.candidateName}</dt>
              <dd>{answers[1]?.text}</dd>
            </div>
          </dl>
        )}
      </section>
      <div className="grid items-center gap-x-12 gap-y-8 border-line border-t px-5 py-6 sm:px-8 sm:py-8 lg:grid-cols-[24rem_1fr]">
        <Radar
          dimensions={report.dimensions.map(({ dimension, score }) => ({
            label: tRubric(`${dimension}.name`),
            score,
          }))}
        />
        <div className="min-w-0 space-y-6">
          <Points points={evaluation.points} language={report.language} />
          <Passage title={tReport('advice')} text={evaluation.advice} language={report.language} />
        </div>
      </div>
    </article>
  )
}
