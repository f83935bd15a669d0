import { View } from '@react-pdf/renderer'
import { keepAhead, Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { Pen } from '@/components/resumes/pdf/pen'

/** Points of the columns: dates at the right, marks of a list at the left. */
const periodWidth = 110
const markWidth = 12
const leading = 1.42

/** The title of a section, over a line. */
export function Heading({ pen, text }: { pen: Pen; text: string }) {
  return (
    <>
      <Prose
        pen={pen}
        text={text}
        size={11}
        weight={700}
        color={colors.accent}
        above={14}
        leading={1.3}
        keep
      />
      <View
        minPresenceAhead={keepAhead}
        style={{ height: 0.75, marginTop: 2, backgroundColor: colors.line }}
      />
    </>
  )
}

type ItemProps = {
  pen: Pen
  title: string
  place: string
  period: string
  text?: string
  bullets?: string[]
  /** Single words. */
  tags?: string[]
}

/** A job, project or school. */
export function Item({ pen, title, place, period, text = '', bullets = [], tags = [] }: ItemProps) {
  const given = bullets.filter((bullet) => bullet.trim())
  const goesOn = [place, text, ...given].some(Boolean)
  const width = contentWidth - (period ? periodWidth : 0)
  return (
    <>
      <View
        minPresenceAhead={goesOn ? keepAhead : undefined}
        style={{ flexDirection: 'row', justifyContent: 'space-between', marginTop: 7 }}
      >
        <Prose pen={pen} text={title} weight={700} width={width} leading={leading} />
        {period && <Aside pen={pen} text={period} />}
      </View>
      {place && (
        <Prose
          pen={pen}
          text={place}
          color={colors.muted}
          leading={leading}
          keep={Boolean(text) || given.length > 0}
        />
      )}
      {text && <Prose pen={pen} text={text} above={1} leading={leading} />}
      {given.map((bullet, index) => {
        const at = `bullet.${index}`
        return (
          <View key={at} style={{ flexDirection: 'row', marginTop: 1.5 }}>
            <Prose pen={pen} text="•" width={markWidth} color={colors.muted} leading={leading} />
            <Prose pen={pen} text={bullet} width={contentWidth - markWidth} leading={leading} />
          </View>
        )
      })}
      {tags.length > 0 && (
        <Prose
          pen={pen}
          text={tags.join(pen.language === 'zh-CN' ? '、' : ', ')}
          size={9.5}
          color={colors.muted}
          above={1.5}
          leading={leading}
        />
      )}
    </>
  )
}

type RowProps = { pen: Pen; label?: string; text?: string; aside?: string }

/** One line of a list: a label, what belongs to it, and a date at the right. */
export function Row({ pen, label = '', text = '', aside = '' }: RowProps) {
  const colon = pen.language === 'zh-CN' ? '：' : ': '
  const width = contentWidth - (aside ? periodWidth : 0)
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between', marginTop: 3 }}>
      <Prose pen={pen} text={[label, text].filter(Boolean).join(colon)} width={width} leading={leading} />
      {aside && <Aside pen={pen} text={aside} />}
    </View>
  )
}

function Aside({ pen, text }: { pen: Pen; text: string }) {
  return (
    <Prose
      pen={pen}
      text={text}
      size={9.5}
      color={colors.muted}
      width={periodWidth}
      align="right"
      leading={leading}
    />
  )
}
