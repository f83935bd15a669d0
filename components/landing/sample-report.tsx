import { getFormatter, getTranslations } from 'next-intl/server'
import { AnnotatedAnswer } from '@/components/landing/annotated-answer'
import { ExpectedPoints } from '@/components/landing/expected-points'
import { Badge } from '@/components/ui/badge'
import { Meter } from '@/components/ui/meter'
import type { Report } from '@/lib/features/reports/model'

/** The first question of a report as its page shows it, under the figures of the whole. */
export async function SampleReport({ report }: { report: Report }) {
  const [t, tReport, format] = await Promise.all([
    getTranslations('landing.sample'),
    getTranslations('reports'),
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
      ? [{ quote, score: score.score, note: score.note, title: tReport(`dimension.${dimension}`) }]
      : []
  })
  return (
    <article
      aria-labelledby="sample"
      className="rounded-2xl border border-line bg-surface shadow-raised"
      lang={report.language}
    >
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-line border-b px-5 py-5 sm:px-8">
        <h2 id="sample" className="font-semibold text-xl tracking-tight">
          {t('title', { name: report.candidateName, position: report.positionTitle })}
        </h2>
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-muted text-sm">
          <span>{tReport(`mode.${report.mode}`)}</span>
          <span>{format.dateTime(report.startedAt, { dateStyle: 'medium' })}</span>
          <span>{tReport('minutes', { minutes: Math.round(report.durationSeconds / 60) })}</span>
          <Badge tone="accent">{t('badge')}</Badge>
        </p>
      </header>
      <div className="grid lg:grid-cols-[17rem_1fr]">
        <section
          aria-labelledby="sample-scores"
          className="border-line border-b px-5 py-6 sm:px-8 lg:border-r lg:border-b-0"
        >
          <h3 id="sample-scores" className="text-muted text-sm">
            {tReport('overall')}
          </h3>
          <p className="font-semibold text-7xl tabular-nums leading-none tracking-tighter">
            {report.overall}
          </p>
          <ul className="mt-8 space-y-4">
            {report.dimensions.map(({ dimension, score }) => (
              <li key={dimension}>
                <div className="mb-1.5 flex justify-between gap-3 text-sm">
                  <span>{tReport(`dimension.${dimension}`)}</span>
                  <span className="font-medium tabular-nums">{score ?? tReport('notEnough')}</span>
                </div>
                {score !== null && <Meter value={score} />}
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="sample-question" className="min-w-0 px-5 py-6 sm:px-8">
          <p className="mb-1 text-muted text-sm">
            {tReport('question', { number: turn.number })} ·{' '}
            {tReport('attemptScore', { score: evaluation.score })}
          </p>
          <h3 id="sample-question" className="mb-6 max-w-3xl font-semibold text-lg leading-snug">
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
          <div className="mt-8 grid gap-x-10 gap-y-6 border-line border-t pt-6 md:grid-cols-2">
            <ExpectedPoints points={evaluation.points} title={tReport('points')} />
            <section aria-labelledby="sample-advice">
              <h4 id="sample-advice" className="mb-2 font-semibold">
                {tReport('advice')}
              </h4>
              <p>{evaluation.advice}</p>
            </section>
          </div>
        </section>
      </div>
    </article>
  )
}
