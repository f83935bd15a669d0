import clsx from 'clsx'
import { getFormatter, getTranslations } from 'next-intl/server'
import { readAiFailure } from '@/lib/core/ai-failure'
import { type ParseStep, resumeFailureSchema, type StepOutcome } from '@/lib/features/resumes/model'

/** Tries shown: the last ones are those that explain what is there. */
const shownTries = 5

type Props = {
  steps: {
    id: string
    attempt: number
    step: ParseStep
    outcome: StepOutcome
    failure: string | null
    startedAt: Date
    ms: number | null
  }[]
}

/** How a resume was parsed: each step with when it began, how long it took and how it ended; the last try first. */
export async function ParseLog({ steps }: Props) {
  const [t, format] = await Promise.all([getTranslations('resumes.log'), getFormatter()])
  if (steps.length === 0) return null
  const attempts = [...new Set(steps.map(({ attempt }) => attempt))].reverse().slice(0, shownTries)
  return (
    <details className="mt-12 border-line border-t pt-5">
      <summary className="w-fit rounded font-medium hover:text-accent">{t('title')}</summary>
      {attempts.map((attempt) => (
        <section key={attempt} className="mt-4">
          <h3 className="text-muted text-sm">{t('attempt', { number: attempt })}</h3>
          <ol className="mt-1">
            {steps
              .filter((step) => step.attempt === attempt)
              .map((step) => (
                <li
                  key={step.id}
                  className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] gap-x-4 border-line border-t py-2 text-sm first:border-t-0"
                >
                  <time
                    dateTime={step.startedAt.toISOString()}
                    className="text-muted tabular-nums"
                    title={format.dateTime(step.startedAt, { dateStyle: 'medium', timeStyle: 'medium' })}
                  >
                    {format.dateTime(step.startedAt, { timeStyle: 'medium' })}
                  </time>
                  <span>
                    {t(`steps.${step.step}`)}
                    {' · '}
                    <span className={clsx(step.outcome === 'failed' ? 'text-danger' : 'text-muted')}>
                      {t(`outcomes.${step.outcome}`)}
                    </span>
                    {step.failure && (
                      <span className="block text-muted">
                        <Failure code={step.failure} />
                      </span>
                    )}
                  </span>
                  <span className="text-right text-muted tabular-nums">
                    {step.ms !== null && t('ms', { ms: step.ms })}
                  </span>
                </li>
              ))}
          </ol>
        </section>
      ))}
    </details>
  )
}

/** Why a step failed: in the file, or at the AI service. */
async function Failure({ code }: { code: string }) {
  const [t, tErrors] = await Promise.all([getTranslations('interviews.failure'), getTranslations('errors')])
  const kind = readAiFailure(code)
  if (kind) return t(kind)
  return code === 'busy' ? tErrors('file_timed_out') : tErrors(resumeFailureSchema.parse(code))
}
