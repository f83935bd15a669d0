import { Text, View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import { Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { Heading, Quote } from '@/components/reports/pdf/prose'
import { RadarDrawing } from '@/components/reports/pdf/radar-drawing'
import { fallbackCount, reportFacts } from '@/components/reports/texts'
import type { Report } from '@/lib/features/reports/model'

type PartProps = { pen: Pen; report: Report }

/** What was interviewed for, when, and by whom it was judged. */
export function Head({ pen, report, product }: PartProps & { product: string }) {
  const { t } = pen
  const column = contentWidth / 3
  const replaced = fallbackCount(report)
  return (
    <View>
      <Prose pen={pen} text={product} size={9} weight={700} color={colors.accent} />
      <Prose
        pen={pen}
        text={t('title', { position: report.positionTitle })}
        size={21}
        weight={700}
        above={2}
      />
      <View style={{ flexDirection: 'row', flexWrap: 'wrap', marginTop: 8 }}>
        {reportFacts(report, t, report.language).map(({ label, value }) => (
          <View key={label} style={{ width: column, marginTop: 6 }}>
            <Prose pen={pen} text={label} size={8.5} color={colors.muted} width={column - 8} />
            <Prose pen={pen} text={value} width={column - 8} />
          </View>
        ))}
      </View>
      {replaced > 0 && (
        <Prose pen={pen} text={t('fallback', { count: replaced })} size={9} color={colors.muted} above={8} />
      )}
      <Prose pen={pen} text={t('disclaimer')} size={9} color={colors.muted} above={8} />
    </View>
  )
}

/** The overall score and the six dimensions. */
export function Scores({ pen, report }: PartProps) {
  const { t, tRubric } = pen
  const dimensions = report.dimensions.map((entry) => ({
    ...entry,
    label: tRubric(`rubric.${entry.dimension}.name`),
  }))
  const column = contentWidth - 260
  return (
    <View
      wrap={false}
      style={{ marginTop: 22, flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' }}
    >
      {report.overall !== null && <RadarDrawing pen={pen} dimensions={dimensions} />}
      <View style={{ width: column }}>
        <Prose pen={pen} text={t('overall')} size={9} weight={700} color={colors.accent} width={column} />
        {report.overall === null ? (
          <Prose pen={pen} text={t('nothingScored')} width={column} />
        ) : (
          <View style={{ flexDirection: 'row', alignItems: 'flex-end', marginBottom: 6 }}>
            <Text
              style={{
                fontFamily: pen.families,
                fontSize: 38,
                fontWeight: 700,
                lineHeight: 1.1,
                color: colors.ink,
              }}
            >
              {report.overall}
            </Text>
            <Text
              style={{
                fontFamily: pen.families,
                fontSize: 9,
                color: colors.muted,
                marginLeft: 6,
                marginBottom: 7,
              }}
            >
              {t('outOf')}
            </Text>
          </View>
        )}
        {dimensions.map(({ label, score, turns }) => (
          <View key={label} style={{ marginTop: 5 }}>
            <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
              <Prose pen={pen} text={label} size={9} width={column - 90} />
              <Text
                style={{
                  fontFamily: pen.families,
                  fontSize: 9,
                  color: score === null ? colors.muted : colors.ink,
                }}
              >
                {score === null ? t('notEnough') : `${score} · ${t('evidenceFrom', { count: turns })}`}
              </Text>
            </View>
            <View style={{ height: 3, marginTop: 1, backgroundColor: colors.line }}>
              <View
                style={{ height: 3, width: ((score ?? 0) / 100) * column, backgroundColor: colors.accent }}
              />
            </View>
          </View>
        ))}
      </View>
    </View>
  )
}

type FindingsProps = { pen: Pen; title: string; none: string; findings: Report['strengths'] }

/** Findings of one kind, each with the words it rests on. */
export function Findings({ pen, title, none, findings }: FindingsProps) {
  return (
    <>
      <Heading pen={pen} text={title} />
      {findings.length === 0 && <Prose pen={pen} text={none} color={colors.muted} above={6} />}
      {findings.map(({ text, quote, turn }) => (
        <Fragment key={`${turn}${text}`}>
          <Prose
            pen={pen}
            text={pen.t('withQuestion', { text, number: turn })}
            above={6}
            keep={quote !== null}
          />
          {quote !== null && <Quote pen={pen} text={quote} />}
        </Fragment>
      ))}
    </>
  )
}

const numberWidth = 18

/** What to do next, the most urgent first. */
export function Suggestions({ pen, report }: PartProps) {
  if (report.suggestions.length === 0) return null
  return (
    <>
      <Heading pen={pen} text={pen.t('suggestions')} />
      {report.suggestions.map(({ title, action, turn }, i) => (
        <View key={title} style={{ flexDirection: 'row' }}>
          <Prose
            pen={pen}
            text={`${i + 1}.`}
            weight={700}
            color={colors.accent}
            width={numberWidth}
            above={6}
          />
          <View>
            <Prose
              pen={pen}
              text={turn === null ? title : pen.t('withQuestion', { text: title, number: turn })}
              weight={700}
              width={contentWidth - numberWidth}
              above={6}
              keep
            />
            <Prose pen={pen} text={action} width={contentWidth - numberWidth} />
          </View>
        </View>
      ))}
    </>
  )
}
