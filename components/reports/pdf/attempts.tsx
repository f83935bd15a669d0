import { Fragment } from 'react'
import { Prose } from '@/components/pdf/prose'
import { colors } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { Label, Quote } from '@/components/reports/pdf/prose'
import { attemptsOf, changeOf, changeText, type EarlierAttempt } from '@/components/reports/texts'
import type { AttemptChange, ReportTurn } from '@/lib/features/reports/model'

/** The attempts at a question one after the other; the answer of the latest stands above. */
export function Attempts({ pen, turn }: { pen: Pen; turn: ReportTurn }) {
  const { t } = pen
  if (turn.earlierAttempts.length === 0) return null
  return (
    <>
      <Label pen={pen} text={t('attempts')} />
      {attemptsOf(turn).map(({ attempt, score, answer, before }) => (
        <Fragment key={attempt}>
          <Prose
            pen={pen}
            text={[
              t('attempt', { number: attempt }),
              score === null ? t('notScored') : t('attemptScore', { score }),
              ...(attempt === turn.attempt ? [t('latest')] : []),
            ].join(' · ')}
            weight={700}
            above={6}
            keep
          />
          {answer !== '' && attempt !== turn.attempt && <Prose pen={pen} text={answer} />}
          {before && <Changes pen={pen} before={before} />}
        </Fragment>
      ))}
    </>
  )
}

/** What an attempt made of the one before it. */
function Changes({ pen, before: { attempt, next } }: { pen: Pen; before: EarlierAttempt }) {
  const { t, tRubric } = pen
  const remark = (text: string) => <Prose pen={pen} text={text} size={9} color={colors.muted} />
  if (next.status === 'not_scored') return remark(t('change.notScored'))
  if (next.status === 'other_rubric') {
    return remark(t('change.otherRubric', { number: attempt, before: next.before, after: next.after }))
  }
  const scores = next.dimensions.map(({ dimension, before, after }) => {
    const none = t('change.none')
    return `${tRubric(`rubric.${dimension}.name`)} ${t('change.from', { before: before ?? none, after: after ?? none })}`
  })
  return (
    <>
      {remark([t('change.compared', { number: attempt }), changeOf(next.change, t), ...scores].join(' · '))}
      {next.won.length + next.lost.length === 0 && remark(t('change.nothing'))}
      <List pen={pen} sign="more" changes={next.won} />
      <List pen={pen} sign="less" changes={next.lost} />
    </>
  )
}

function List({ pen, sign, changes }: { pen: Pen; sign: 'more' | 'less'; changes: AttemptChange[] }) {
  return changes.map((change) => (
    <Fragment key={`${change.kind}${change.text}`}>
      <Prose
        pen={pen}
        text={pen.t(`change.${sign}`, { text: changeText(change, pen.t) })}
        color={sign === 'more' ? colors.success : colors.warning}
        above={3}
        keep={change.quote !== null}
      />
      {change.quote !== null && <Quote pen={pen} text={change.quote} />}
    </Fragment>
  ))
}
