import { Text, View } from '@react-pdf/renderer'
import type { Weight } from '@/components/reports/pdf/fonts'
import { type Pen, setLines } from '@/components/reports/pdf/pen'
import { colors, contentWidth } from '@/components/reports/pdf/theme'
import { quoted } from '@/components/reports/texts'

type ProseProps = {
  pen: Pen
  text: string
  /** Points. */
  size?: number
  weight?: Weight
  color?: string
  /** The column, in points; it must be known, because lines are broken before the library lays them out. */
  width?: number
  above?: number
  /**
   * Stays on the page of what follows. It holds between siblings only, which is why the parts of the report are
   * fragments and not boxes; and a box must not begin with a margin, which would stay behind alone.
   */
  keep?: boolean
}

/** Points of what follows that must fit: less than its shortest line, or one short thing would hold the next. */
export const keepAhead = 12

/** A paragraph. */
export function Prose({
  pen,
  text,
  size = 10,
  weight = 400,
  color = colors.ink,
  width = contentWidth,
  above = 0,
  keep = false,
}: ProseProps) {
  return (
    <Text
      orphans={2}
      widows={2}
      minPresenceAhead={keep ? keepAhead : undefined}
      style={{
        fontFamily: pen.families,
        fontSize: size,
        fontWeight: weight,
        lineHeight: 1.55,
        color,
        width,
        marginTop: above,
      }}
    >
      {setLines(pen, text, width, size, weight)}
    </Text>
  )
}

/** The title of a part of the report. */
export function Heading({ pen, text }: { pen: Pen; text: string }) {
  return <Prose pen={pen} text={text} size={15} weight={700} above={24} keep />
}

/** The title of a part of a question. */
export function Label({ pen, text }: { pen: Pen; text: string }) {
  return <Prose pen={pen} text={text} size={9} weight={700} color={colors.accent} above={12} keep />
}

const quoteIndent = 10

/** The candidate's own words. */
export function Quote({ pen, text, indent = 0 }: { pen: Pen; text: string; indent?: number }) {
  return (
    <View
      style={{
        marginLeft: indent,
        paddingLeft: quoteIndent - 2,
        borderLeftWidth: 2,
        borderLeftColor: colors.accent,
      }}
    >
      <Prose
        pen={pen}
        text={quoted(text)}
        size={9.5}
        color={colors.muted}
        width={contentWidth - indent - quoteIndent}
      />
    </View>
  )
}
