import { getTranslations } from 'next-intl/server'
import { AttemptChanges } from '@/components/reports/attempt-changes'
import { attemptsOf } from '@/components/reports/texts'
import type { ReportTurn } from '@/lib/features/reports/model'

/** The answers given to the same question one after the other, side by side, and what each made of the one before. */
export async function Attempts({ turn, language }: { turn: ReportTurn; language: string }) {
  const t = await getTranslations('reports')
  if (turn.earlierAttempts.length === 0) return null
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{t('attempts')}</h4>
      <ol className="mt-2 grid gap-4 md:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))] print:grid-cols-1">
        {attemptsOf(turn).map(({ attempt, score, answer, before }) => (
          <li key={attempt} className="min-w-0 rounded-xl bg-sunken p-4">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 font-medium">
              {t('attempt', { number: attempt })}
              <span className="tabular-nums">
                {score === null ? t('notScored') : t('attemptScore', { score })}
              </span>
            </p>
            {attempt === turn.attempt && <p className="text-muted text-sm">{t('latest')}</p>}
            {answer && (
              <p lang={language} className="mt-2 whitespace-pre-line text-sm">
                {answer}
              </p>
            )}
            {before && <AttemptChanges before={before} language={language} />}
          </li>
        ))}
      </ol>
    </div>
  )
}
