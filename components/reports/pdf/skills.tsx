import { View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import { Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { Heading, Quote } from '@/components/reports/pdf/prose'
import { skillBasis } from '@/components/reports/texts'
import type { Report } from '@/lib/features/reports/model'

/** Four views of the dimensions, and what the interview shows of each skill. */
export function Skills({ pen, report }: { pen: Pen; report: Report }) {
  const { t } = pen
  if (report.skills.length === 0) return null
  const column = contentWidth / 4
  return (
    <>
      <Heading pen={pen} text={t('skills.title')} />
      <View style={{ flexDirection: 'row' }} wrap={false}>
        {report.aspects.map(({ aspect, score }) => (
          <View key={aspect} style={{ width: column, marginTop: 6 }}>
            <Prose
              pen={pen}
              text={t(`aspects.${aspect}`)}
              size={8.5}
              color={colors.muted}
              width={column - 8}
            />
            <Prose
              pen={pen}
              text={score === null ? t('notEnough') : String(score)}
              weight={700}
              width={column - 8}
            />
          </View>
        ))}
      </View>
      {report.skills.map(({ skill, level, reach, confidence, turns, evidence }) => (
        <Fragment key={skill}>
          <Prose pen={pen} text={`${skill} · ${t(`skills.level.${level}`)}`} weight={700} above={8} keep />
          <Prose
            pen={pen}
            text={skillBasis({ reach, confidence, turns }, t, report.language)}
            size={9}
            color={colors.muted}
            keep={evidence.length > 0}
          />
          {evidence.map(({ quote, turn }) => (
            <Quote key={`${turn}${quote}`} pen={pen} text={quote} />
          ))}
        </Fragment>
      ))}
      <Prose pen={pen} text={t('aspects.formula')} size={8.5} color={colors.muted} above={8} />
      <Prose pen={pen} text={t('skills.formula')} size={8.5} color={colors.muted} above={3} />
    </>
  )
}
