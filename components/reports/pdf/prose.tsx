import { View } from '@react-pdf/renderer'
import { Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { Pen } from '@/components/reports/pdf/pen'
import { quoted } from '@/components/reports/texts'

/** The title of a part of the report. */
export function Heading({ pen, text }: { pen: Pen; text: string }) {
  return <Prose pen={pen} text={text} size={15} weight={700} above={24} keep />
}

/** The title of a part of a question. */
export function Label({ pen, text }: { pen: Pen; text: string }) {
  return <Prose pen={pen} text={text} size={9} weight={700} color={colors.accent} above={12} keep />
}

/** A titled text; nothing when there is none. */
export function Passage({ pen, label, text }: { pen: Pen; label: string; text: string }) {
  if (text === '') return null
  return (
    <>
      <Label pen={pen} text={label} />
      <Prose pen={pen} text={text} />
    </>
  )
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
