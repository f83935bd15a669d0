import { getTranslations } from 'next-intl/server'
import { Quote } from '@/components/reports/quote'
import { changeOf, changeText, type EarlierAttempt } from '@/components/reports/texts'
import type { AttemptChange } from '@/lib/features/reports/model'

type AttemptChangesProps = { before: EarlierAttempt; language: string }

/** What an attempt made of the one before it: scores, and what it won and lost. */
export async function AttemptChanges({ before: { attempt, next }, language }: AttemptChangesProps) {
  const [t, tRubric] = await Promise.all([getTranslations('reports'), getTranslations('evaluation.rubric')])
  if (next.status === 'not_scored') return <Remark text={t('change.notScored')} />
  if (next.status === 'other_rubric') {
    const { before, after } = next
    return <Remark text={t('change.otherRubric', { number: attempt, before, after })} />
  }
  const { change, dimensions, won, lost } = next
  return (
    <div className="mt-4 border-line border-t pt-3 text-sm">
      <table className="w-full">
        <caption className="pb-1 text-left font-medium">{t('change.compared', { number: attempt })}</caption>
        <tbody>
          <tr>
            <th scope="row" className="py-0.5 text-left font-normal">
              {t('change.score')}
            </th>
            <td className="text-right font-semibold tabular-nums">{changeOf(change, t)}</td>
          </tr>
          {dimensions.map(({ dimension, before, after }) => (
            <tr key={dimension}>
              <th scope="row" className="py-0.5 text-left font-normal text-muted">
                {tRubric(`${dimension}.name`)}
              </th>
              <td className="text-right tabular-nums">
                {t('change.from', {
                  before: before ?? t('change.none'),
                  after: after ?? t('change.none'),
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Changes title={t('change.won')} sign="more" changes={won} language={language} />
      <Changes title={t('change.lost')} sign="less" changes={lost} language={language} />
      {won.length + lost.length === 0 && <p className="mt-2 text-muted">{t('change.nothing')}</p>}
    </div>
  )
}

function Remark({ text }: { text: string }) {
  return <p className="mt-4 border-line border-t pt-3 text-muted text-sm">{text}</p>
}

type ChangesProps = { title: string; sign: 'more' | 'less'; changes: AttemptChange[]; language: string }

async function Changes({ title, sign, changes, language }: ChangesProps) {
  const t = await getTranslations('reports')
  if (changes.length === 0) return null
  return (
    <>
      <p className="mt-3 font-medium">{title}</p>
      <ul className="mt-1 space-y-2">
        {changes.map((change) => (
          <li key={`${change.kind}${change.text}`} className="print:break-inside-avoid">
            <p className={sign === 'more' ? 'text-success' : 'text-warning'}>
              {t(`change.${sign}`, { text: changeText(change, t) })}
            </p>
            {change.quote !== null && (
              <div lang={language} className="mt-1">
                <Quote text={change.quote} moment={null} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
