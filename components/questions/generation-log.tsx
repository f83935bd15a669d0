import { getFormatter, getTranslations } from 'next-intl/server'
import { readAiFailure } from '@/lib/core/ai-failure'
import type { Generation } from '@/lib/features/questions/model'

/** How the questions came about: each try with its time, who was asked for what, and what came. */
export async function GenerationLog({ log }: { log: Generation[] }) {
  const [t, tTypes, tFailure, format] = await Promise.all([
    getTranslations('questions.log'),
    getTranslations('positions.types'),
    getTranslations('interviews.failure'),
    getFormatter(),
  ])
  return (
    <ol className="text-sm">
      {log.map(({ id, createdAt, outcome, engine, ms, planned, counts, types }) => (
        <li
          key={id}
          className="grid grid-cols-[5.5rem_minmax(0,1fr)_auto] gap-x-4 border-line border-t py-2 first:border-t-0"
        >
          <time
            dateTime={createdAt.toISOString()}
            className="text-muted tabular-nums"
            title={format.dateTime(createdAt, { dateStyle: 'medium', timeStyle: 'medium' })}
          >
            {format.dateTime(createdAt, { timeStyle: 'medium' })}
          </time>
          <div className="min-w-0">
            <p>{t(`outcomes.${outcome}`, { engine })}</p>
            <p className="text-muted">{t('counts', { planned, ...counts })}</p>
            {counts.repeated > 0 && <p className="text-muted">{t('repeated', { count: counts.repeated })}</p>}
            {types.map(({ type, engine: asked, fallback, questions }) => {
              const failure = readAiFailure(fallback)
              return (
                <p key={type} className="text-muted">
                  {t('type', { type: tTypes(type), count: questions })}
                  {failure && ` ${tFailure(failure)}`}
                  {!failure && asked !== engine && ` ${asked}`}
                </p>
              )
            })}
          </div>
          <span className="text-right text-muted tabular-nums">{t('ms', { ms })}</span>
        </li>
      ))}
    </ol>
  )
}
