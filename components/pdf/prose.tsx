import { Text } from '@react-pdf/renderer'
import type { Fonts, Weight } from '@/components/pdf/fonts'
import { setLines } from '@/components/pdf/set-lines'
import { colors, contentWidth } from '@/components/pdf/theme'

type ProseProps = {
  pen: Fonts
  text: string
  /** Points. */
  size?: number
  weight?: Weight
  color?: string
  /** The column, in points; it must be known, because lines are broken before the library lays them out. */
  width?: number
  align?: 'left' | 'right'
  above?: number
  /** The height of a line, in sizes of its letters. */
  leading?: number
  /**
   * Stays on the page of what follows. It holds between siblings only, which is why the parts of a document are
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
  align = 'left',
  above = 0,
  leading = 1.55,
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
        lineHeight: leading,
        color,
        width,
        textAlign: align,
        marginTop: above,
      }}
    >
      {setLines(pen, text, width, size, weight)}
    </Text>
  )
}
