import {
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import type { Block, Tone } from '@/components/reports/document/model'
import { colors } from '@/components/reports/docx/styles'
import { xmlText } from '@/components/reports/docx/xml-text'
import { quoted, saidAt } from '@/components/reports/texts'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

const toneColors: Record<Tone, string> = { muted: colors.muted, good: colors.good, warning: colors.warning }

/** A piece of a report in Word. */
export function inWord(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          children: runs([block.text, block.value].filter(Boolean).join(' · ')),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          style: block.tone === 'muted' ? 'Muted' : undefined,
          keepNext: block.strong,
          children: runs(block.text, look(block)),
        }),
      ]
    case 'quote':
      return [new Paragraph({ style: 'Quote', children: runs(saidAt(quoted(block.text), block.at)) })]
    case 'said':
      return [
        new Paragraph({ style: 'Muted', keepNext: true, children: runs(saidAt(block.who, block.at)) }),
        new Paragraph({ children: runs(block.text) }),
      ]
    case 'facts':
      return [table(block.facts.map(({ label, value }) => [label, value]))]
    case 'scores':
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 200 },
          children: [
            ...runs(`${block.label}: `, { bold: true }),
            ...(block.overall === null ? [] : runs(`${block.overall} `, { bold: true, size: 40 })),
            ...runs(block.outOf),
          ],
        }),
        table(
          block.rows.map(({ label, value }) => [label, value]),
          block.head,
        ),
      ]
    case 'mark':
      return [
        new Paragraph({
          children: [
            ...runs(`${block.mark}: `, { bold: true, color: toneColors[block.tone] }),
            ...runs(block.text),
          ],
        }),
      ]
    case 'steps':
      return block.steps.map(
        ({ title, text }) =>
          new Paragraph({
            numbering: { reference: 'steps', level: 0 },
            children: [...runs(title, { bold: true }), ...runs(`\n${text}`)],
          }),
      )
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: runs(item) }))
    case 'table':
      return [table(block.rows, block.head)]
  }
}

type Look = { bold?: boolean; color?: string; size?: number }

function look({ strong, tone }: Extract<Block, { kind: 'paragraph' }>): Look {
  return { bold: strong, ...(tone && tone !== 'muted' && { color: toneColors[tone] }) }
}

/** A text with its lines kept. */
function runs(text: string, shown: Look = {}): TextRun[] {
  return xmlText(text)
    .split('\n')
    .map((line, place) => new TextRun({ ...shown, text: line, ...(place > 0 && { break: 1 }) }))
}

const rule = { style: BorderStyle.SINGLE, size: 4, color: colors.line }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

/** Rows with a line under each, over the whole width; the first column is that of the names. */
function table(rows: string[][], head?: string[]): Table {
  const row = (cells: string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (cell, place) =>
          new TableCell({
            children: [
              new Paragraph({
                style: isHead || place === 0 ? 'Muted' : undefined,
                children: runs(cell, { bold: isHead }),
              }),
            ],
          }),
      ),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    borders: {
      top: none,
      left: none,
      right: none,
      insideVertical: none,
      bottom: rule,
      insideHorizontal: rule,
    },
    rows: [...(head ? [row(head, true)] : []), ...rows.map((cells) => row(cells, false))],
  })
}
