import { Text, View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import { keepAhead, Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import { Attempts } from '@/components/reports/pdf/attempts'
import { Judgement } from '@/components/reports/pdf/judgement'
import { Notes } from '@/components/reports/pdf/notes'
import type { Pen } from '@/components/reports/pdf/pen'
import { Label, Passage, Quote } from '@/components/reports/pdf/prose'
import { dialogueAfterQuestion } from '@/components/reports/texts'
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
      {turn.notes && <Notes pen={pen} notes={turn.notes} />}
      <Mistakes pen={pen} mistakes={turn.mistakes} />
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

type MistakesProps = { pen: Pen; mistakes: ReportTurn['mistakes'] }

/** Typical mistakes: those the answer comes close to with its words, then what others stumble over. */
function Mistakes({ pen, mistakes }: MistakesProps) {
  const { t } = pen
  if (mistakes.length === 0) return null
  const others = mistakes.filter(({ quote }) => quote === null)
  return (
    <>
      <Label pen={pen} text={t('mistakes')} />
      {mistakes.map(({ text, quote }) =>
        quote === null ? null : (
          <Fragment key={text}>
            <Prose pen={pen} text={text} above={3} keep />
            <Prose pen={pen} text={t('mistakeShown')} size={9} color={colors.warning} keep />
            <Quote pen={pen} text={quote} />
          </Fragment>
        ),
      )}
      {others.length > 0 && (
        <Prose pen={pen} text={t('mistakeOthers')} size={9} color={colors.muted} above={3} keep />
      )}
      {others.map(({ text }) => (
        <Prose key={text} pen={pen} text={`· ${text}`} above={2} />
      ))}
    </>
  )
}
