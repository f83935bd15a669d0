import { Text, View } from '@react-pdf/renderer'
import { Fragment } from 'react'
import type { Fonts } from '@/components/pdf/fonts'
import { keepAhead, Prose } from '@/components/pdf/prose'
import { colors, contentWidth } from '@/components/pdf/theme'
import type { Block, Tone } from '@/components/reports/document/model'
import { Scores } from '@/components/reports/pdf/scores'
import { quoted, saidAt } from '@/components/reports/texts'

type Of<Kind extends Block['kind']> = { pen: Fonts; block: Extract<Block, { kind: Kind }> }
type Kept = {
  /** Whether it stays on the page of what follows. */
  keep: boolean
}

const toneColors: Record<Tone, string> = {
  muted: colors.muted,
  good: colors.success,
  warning: colors.warning,
}

/** What a piece must not stand alone before. */
const keptWith = new Set<Block['kind']>(['quote', 'list', 'facts', 'table'])

/** A piece of a report; what leads to a quote stays on its page. */
export function BlockView({ pen, block, next }: { pen: Fonts; block: Block; next: Block | undefined }) {
  const keep = next !== undefined && keptWith.has(next.kind)
  switch (block.kind) {
    case 'heading':
      return <Heading pen={pen} block={block} />
    case 'paragraph':
      return <Paragraph pen={pen} block={block} keep={keep || block.strong === true} />
    case 'quote':
      return <Quote pen={pen} block={block} />
    case 'said':
      return <Said pen={pen} block={block} />
    case 'facts':
      return <Facts pen={pen} block={block} />
    case 'scores':
      return <Scores pen={pen} block={block} />
    case 'mark':
      return <Mark pen={pen} block={block} keep={keep} />
    case 'steps':
      return <Steps pen={pen} block={block} />
    case 'list':
      return block.items.map((item) => <Prose key={item} pen={pen} text={`· ${item}`} above={2} />)
    case 'table':
      return <Table pen={pen} block={block} />
  }
}

function Heading({ pen, block: { level, text, value } }: Of<'heading'>) {
  if (level === 1) return <Prose pen={pen} text={text} size={15} weight={700} above={24} keep />
  if (level === 3) {
    return <Prose pen={pen} text={text} size={9} weight={700} color={colors.accent} above={12} keep />
  }
  return (
    <>
      <View minPresenceAhead={keepAhead} style={{ height: 18 }} />
      <View minPresenceAhead={keepAhead} style={{ height: 1, backgroundColor: colors.line }} />
      <View minPresenceAhead={keepAhead} style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
        <Prose pen={pen} text={text} size={12} weight={700} width={contentWidth - valueWidth} above={10} />
        <Text
          style={{
            fontFamily: pen.families,
            fontSize: 12,
            fontWeight: 700,
            color: colors.accent,
            marginTop: 10,
          }}
        >
          {value}
        </Text>
      </View>
    </>
  )
}

const valueWidth = 120

function Paragraph({ pen, block: { text, tone, strong }, keep }: Of<'paragraph'> & Kept) {
  return (
    <Prose
      pen={pen}
      text={text}
      size={tone ? 9 : 10}
      weight={strong ? 700 : 400}
      color={tone ? toneColors[tone] : colors.ink}
      above={strong ? 6 : 3}
      keep={keep}
    />
  )
}

const quoteIndent = 10

function Quote({ pen, block: { text, at } }: Of<'quote'>) {
  return (
    <View style={{ paddingLeft: quoteIndent - 2, borderLeftWidth: 2, borderLeftColor: colors.accent }}>
      <Prose
        pen={pen}
        text={saidAt(quoted(text), at)}
        size={9.5}
        color={colors.muted}
        width={contentWidth - quoteIndent}
      />
    </View>
  )
}

function Said({ pen, block: { who, at, text } }: Of<'said'>) {
  return (
    <>
      <Prose pen={pen} text={saidAt(who, at)} size={8.5} color={colors.muted} above={3} keep />
      <Prose pen={pen} text={text} />
    </>
  )
}

function Facts({ pen, block: { facts } }: Of<'facts'>) {
  const column = contentWidth / (facts.length === 4 ? 4 : 3)
  return (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', marginTop: 8 }} wrap={false}>
      {facts.map(({ label, value }) => (
        <View key={label} style={{ width: column, marginTop: 6 }}>
          <Prose pen={pen} text={label} size={8.5} color={colors.muted} width={column - 8} />
          <Prose pen={pen} text={value} width={column - 8} />
        </View>
      ))}
    </View>
  )
}

/** Points from the left edge to the text beside a mark. */
const markWidth = 52

function Mark({ pen, block: { mark, tone, text }, keep }: Of<'mark'> & Kept) {
  return (
    <View style={{ flexDirection: 'row' }} minPresenceAhead={keep ? keepAhead : undefined}>
      <Prose
        pen={pen}
        text={mark}
        size={9}
        weight={700}
        color={toneColors[tone]}
        width={markWidth}
        above={4}
      />
      <Prose pen={pen} text={text} width={contentWidth - markWidth} above={3} />
    </View>
  )
}

const numberWidth = 18

function Steps({ pen, block: { steps } }: Of<'steps'>) {
  const width = contentWidth - numberWidth
  return steps.map(({ title, text }, place) => (
    <View key={`${title}${text}`} style={{ flexDirection: 'row' }}>
      <Prose
        pen={pen}
        text={`${place + 1}.`}
        weight={700}
        color={colors.accent}
        width={numberWidth}
        above={6}
      />
      <View>
        <Prose pen={pen} text={title} weight={700} width={width} above={6} keep />
        <Prose pen={pen} text={text} width={width} />
      </View>
    </View>
  ))
}

const narrow = 70

/** The last column takes what the others leave. */
function Table({ pen, block: { head, rows } }: Of<'table'>) {
  const widthOf = (place: number) =>
    place === head.length - 1 ? contentWidth - narrow * (head.length - 1) : narrow
  const line = (cells: string[], isHead: boolean) => (
    <View
      wrap={false}
      style={{
        flexDirection: 'row',
        borderBottomWidth: 1,
        borderBottomColor: colors.line,
        paddingVertical: 2,
      }}
    >
      {cells.map((cell, place) => (
        <Prose
          key={head[place]}
          pen={pen}
          text={cell}
          size={9}
          weight={isHead ? 700 : 400}
          color={isHead ? colors.muted : colors.ink}
          width={widthOf(place)}
        />
      ))}
    </View>
  )
  return (
    <>
      {line(head, true)}
      {rows.map((cells) => (
        <Fragment key={cells.join(' ')}>{line(cells, false)}</Fragment>
      ))}
    </>
  )
}
