import { getTranslations } from 'next-intl/server'
import { wholeAnswer } from '@/components/reports/texts'
import type { ReportTurn } from '@/lib/features/reports/model'

/** The answers given to the same question one after the other, side by side. */
export async function Attempts({ turn, language }: { turn: ReportTurn; language: string }) {
  const t = await getTranslations('reports')
  if (turn.earlierAttempts.length === 0) return null
  const { evaluation } = turn
  const latest = {
    attempt: turn.attempt,
    score: evaluation.status === 'scored' ? evaluation.evaluation.score : null,
    answer: wholeAnswer(turn),
  }
  return (
    <div>
      <h4 className="font-semibold print:break-after-avoid">{t('attempts')}</h4>
      <ol className="mt-2 grid gap-4 md:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
        {[...turn.earlierAttempts, latest].map(({ attempt, score, answer }) => (
          <li key={attempt} className="rounded-xl bg-sunken p-4">
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
          </li>
        ))}
      </ol>
    </div>
  )
}
