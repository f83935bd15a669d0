import clsx from 'clsx'
import { getTranslations } from 'next-intl/server'
import type { CoverageRow } from '@/lib/features/questions/model'

type CoverageTableProps = {
  rows: CoverageRow[]
  /** Numbers of the questions, in their order. */
  numbers: number[]
  /** What a question that is about a skill shows instead of a mark, in their order: its score. */
  scores?: (number | null)[]
  /** The language of the skills' names. */
  language: string
}

/** Skills by questions: which question is about a skill, and which touches it. Twelve questions fit on a phone. */
export async function CoverageTable({ rows, numbers, scores, language }: CoverageTableProps) {
  const t = await getTranslations('questions.coverage')
  const touched = rows.some(({ cover }) => cover.includes('touched'))
  return (
    <>
      <table className="w-full table-fixed text-sm tabular-nums">
        <caption className="sr-only">{t('caption')}</caption>
        <thead>
          <tr className="border-line border-b text-muted">
            <th scope="col" className="w-2/5 py-1.5 pr-3 text-left font-medium">
              {t('skill')}
            </th>
            {numbers.map((number) => (
              <th key={number} scope="col" className="py-1.5 text-center font-medium">
                <span className="sr-only">{t('question', { number })}</span>
                <span aria-hidden>{number}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ skill, cover }) => (
            <tr key={skill} className="border-line border-b last:border-b-0">
              <th
                scope="row"
                lang={language}
                className={clsx('py-1.5 pr-3 text-left font-normal', !cover.includes('main') && 'text-muted')}
              >
                {skill}
              </th>
              {cover.map((how, at) => (
                <td key={numbers[at]} className="py-1.5 text-center">
                  {how === 'main' && <Main score={scores?.[at]} label={t('main')} />}
                  {how === 'touched' && (
                    <>
                      <span aria-hidden className="text-muted">
                        ○
                      </span>
                      <span className="sr-only">{t('touched')}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p aria-hidden className="mt-2 text-muted text-sm">
        {touched ? t('legendBoth') : t(scores ? 'legendScores' : 'legend')}
      </p>
    </>
  )
}

function Main({ score, label }: { score: number | null | undefined; label: string }) {
  if (typeof score === 'number') return <span className="font-semibold text-xs sm:text-sm">{score}</span>
  return (
    <>
      <span aria-hidden className="text-accent">
        ●
      </span>
      <span className="sr-only">{label}</span>
    </>
  )
}
