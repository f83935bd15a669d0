import { View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import { figuresOf } from '@/components/evaluation/figures'
import { judgingTexts } from '@/components/evaluation/judging-texts'
import { keepAhead, Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { Label, Passage, Quote } from '@/components/reports/pdf/prose'
import { levelMet } from '@/components/reports/texts'
import { dimensions, type TurnEvaluation } from '@/lib/features/evaluation/model'

/** The judgement of one answer. */
export function Judgement({ pen, evaluation }: { pen: Pen; evaluation: TurnEvaluation }) {
  const { t } = pen
  return (
    <>
      <Passage pen={pen} label={t('feedback')} text={evaluation.feedback} />
      <TurnFindings pen={pen} label={t('turnStrengths')} findings={evaluation.strengths} />
      <TurnFindings pen={pen} label={t('turnGaps')} findings={evaluation.gaps} />
      <Arithmetic pen={pen} evaluation={evaluation} />
      <Points pen={pen} points={evaluation.points} />
      <Evidence pen={pen} judged={evaluation.dimensions} />
      <Passage pen={pen} label={t('improvedAnswer')} text={evaluation.improvedAnswer} />
      <Passage pen={pen} label={t('advice')} text={evaluation.advice} />
    </>
  )
}

/** How the score came about, in a line, and how it was judged. */
function Arithmetic({ pen, evaluation }: { pen: Pen; evaluation: TurnEvaluation }) {
  const { tRubric } = pen
  const { arithmetic, judging, score } = evaluation
  if (!arithmetic) return null
  const rules = judging?.rulesScore ?? null
  const lines = [
    tRubric('arithmetic.brief', figuresOf(arithmetic, evaluation)),
    ...(rules !== null && Math.round(arithmetic.exact) !== score
      ? [tRubric('arithmetic.held', { rules, score })]
      : []),
    ...judgingTexts(judging, tRubric),
  ]
  return (
    <>
      <Label pen={pen} text={tRubric('arithmetic.title')} />
      {lines.map((text) => (
        <Prose key={text} pen={pen} text={text} size={9} color={colors.muted} above={2} />
      ))}
    </>
  )
}

type TurnFindingsProps = { pen: Pen; label: string; findings: TurnEvaluation['strengths'] }

function TurnFindings({ pen, label, findings }: TurnFindingsProps) {
  if (findings.length === 0) return null
  return (
    <>
      <Label pen={pen} text={label} />
      {findings.map(({ text, quote }) => (
        <Fragment key={text}>
          <Prose pen={pen} text={text} above={3} keep={quote !== null} />
          {quote !== null && <Quote pen={pen} text={quote} />}
        </Fragment>
      ))}
    </>
  )
}

/** Points from the left edge to an expected point's text, past its mark. */
const markWidth = 52

function Points({ pen, points }: { pen: Pen; points: TurnEvaluation['points'] }) {
  const { t } = pen
  if (points.length === 0) return null
  return (
    <>
      <Label pen={pen} text={t('points')} />
      {points.map(({ text, covered, quote }) => (
        <Fragment key={text}>
          <View style={{ flexDirection: 'row' }} minPresenceAhead={quote === null ? undefined : keepAhead}>
            <Prose
              pen={pen}
              text={covered ? t('covered') : t('missed')}
              size={9}
              weight={700}
              color={covered ? colors.success : colors.warning}
              width={markWidth}
              above={4}
            />
            <Prose pen={pen} text={text} width={contentWidth - markWidth} above={3} />
          </View>
          {quote !== null && <Quote pen={pen} text={quote} indent={markWidth} />}
        </Fragment>
      ))}
    </>
  )
}

function Evidence({ pen, judged }: { pen: Pen; judged: TurnEvaluation['dimensions'] }) {
  const { t, tRubric } = pen
  return (
    <>
      <Label pen={pen} text={t('evidence')} />
      {dimensions.map((dimension) => {
        const one = judged[dimension]
        const name = tRubric(`rubric.${dimension}.name`)
        if (!one) {
          const nothing = `${name} · ${t('notEnough')}`
          return <Prose key={dimension} pen={pen} text={nothing} color={colors.muted} above={4} />
        }
        return (
          <Fragment key={dimension}>
            <Prose pen={pen} text={`${name} · ${one.score}`} weight={700} above={4} keep />
            <Prose
              pen={pen}
              text={levelMet(t, tRubric, dimension, one.level)}
              size={9}
              color={colors.muted}
              keep
            />
            {one.note !== '' && <Prose pen={pen} text={one.note} keep />}
            {one.quotes.map((quote) => (
              <Quote key={quote} pen={pen} text={quote} />
            ))}
          </Fragment>
        )
      })}
    </>
  )
}
