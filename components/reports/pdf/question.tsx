import { Text, View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import { keepAhead, Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { Label, Quote } from '@/components/reports/pdf/prose'
import { dialogueAfterQuestion, levelMet } from '@/components/reports/texts'
import { dimensions, type TurnEvaluation } from '@/lib/features/evaluation/model'
import type { ReportTurn } from '@/lib/features/reports/model'

type TurnProps = { pen: Pen; turn: ReportTurn }

/** One question: what was said and its judgement. */
export function Question({ pen, turn }: TurnProps) {
  const { t } = pen
  const { evaluation, question } = turn
  return (
    <>
      <QuestionHead pen={pen} turn={turn} />
      <Dialogue pen={pen} turn={turn} />
      {evaluation.status === 'scored' ? (
        <Judgement pen={pen} evaluation={evaluation.evaluation} />
      ) : (
        <Passage pen={pen} label={t('notScored')} text={t(`notScoredReason.${evaluation.reason}`)} />
      )}
      {question.modelAnswer && <Passage pen={pen} label={t('modelAnswer')} text={question.modelAnswer} />}
      <Attempts pen={pen} turn={turn} />
    </>
  )
}

const scoreWidth = 120

function QuestionHead({ pen, turn }: TurnProps) {
  const { t } = pen
  const { number, question, evaluation } = turn
  const about = [t(`type.${question.type}`), question.skill, t('difficulty', { level: question.difficulty })]
  const scored = evaluation.status === 'scored'
  return (
    <>
      <View minPresenceAhead={keepAhead} style={{ height: 18 }} />
      <View minPresenceAhead={keepAhead} style={{ height: 1, backgroundColor: colors.line }} />
      <View minPresenceAhead={keepAhead} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Prose
          pen={pen}
          text={t('question', { number })}
          size={12}
          weight={700}
          width={contentWidth - scoreWidth}
          above={10}
        />
        <Text
          style={{
            fontFamily: pen.families,
            fontSize: 12,
            fontWeight: 700,
            color: scored ? colors.accent : colors.muted,
            marginTop: 10,
          }}
        >
          {scored ? t('attemptScore', { score: evaluation.evaluation.score }) : t('notScored')}
        </Text>
      </View>
      <Prose pen={pen} text={about.join(' · ')} size={8.5} color={colors.muted} keep />
      <Prose pen={pen} text={question.text} size={11} weight={700} above={4} keep />
    </>
  )
}

/** A titled text; nothing when there is none. */
function Passage({ pen, label, text }: { pen: Pen; label: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <Label pen={pen} text={label} />
      <Prose pen={pen} text={text} />
    </>
  )
}

function Dialogue({ pen, turn }: TurnProps) {
  const { t } = pen
  const lines = dialogueAfterQuestion(turn).map((line, place) => ({ ...line, place }))
  if (lines.length === 0) return null
  return (
    <>
      <Label pen={pen} text={t('dialogue')} />
      {lines.map(({ author, text, place }) => (
        <Fragment key={place}>
          <Prose pen={pen} text={t(author)} size={8.5} color={colors.muted} above={3} keep />
          <Prose pen={pen} text={text} />
        </Fragment>
      ))}
    </>
  )
}

function Judgement({ pen, evaluation }: { pen: Pen; evaluation: TurnEvaluation }) {
  const { t } = pen
  return (
    <>
      <Passage pen={pen} label={t('feedback')} text={evaluation.feedback} />
      <Points pen={pen} points={evaluation.points} />
      <Evidence pen={pen} judged={evaluation.dimensions} />
      <Passage pen={pen} label={t('improvedAnswer')} text={evaluation.improvedAnswer} />
      <Passage pen={pen} label={t('advice')} text={evaluation.advice} />
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

function Attempts({ pen, turn }: TurnProps) {
  const { t } = pen
  if (turn.earlierAttempts.length === 0) return null
  return (
    <>
      <Label pen={pen} text={t('attempts')} />
      {turn.earlierAttempts.map(({ attempt, score, answer }) => (
        <Fragment key={attempt}>
          <Prose
            pen={pen}
            text={[
              t('attempt', { number: attempt }),
              score === null ? t('notScored') : t('attemptScore', { score }),
            ].join(' · ')}
            weight={700}
            above={4}
            keep
          />
          {answer !== '' && <Prose pen={pen} text={answer} />}
        </Fragment>
      ))}
    </>
  )
}
