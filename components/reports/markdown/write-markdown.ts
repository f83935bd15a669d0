import type { Block, ReportDocument } from '@/components/reports/document/model'
import { escaped } from '@/components/reports/markdown/escape'
import { quoted, saidAt } from '@/components/reports/texts'

/** A report in CommonMark with tables. What people said stands in it as they said it, and marks nothing up. */
export function writeMarkdown({ title, product, blocks }: ReportDocument): string {
  return `${[`# ${escaped(title)}`, escaped(product), ...blocks.map(written)].join('\n\n')}\n`
}

function written(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${oneLine([block.text, block.value].filter(Boolean).join(' · '))}`
    case 'paragraph':
      return block.strong ? `**${oneLine(block.text)}**` : escaped(block.text)
    case 'quote':
      return within('> ', saidAt(quoted(block.text), block.at))
    case 'said':
      return `*${oneLine(saidAt(block.who, block.at))}*\n\n${escaped(block.text)}`
    case 'facts':
      return block.facts.map(({ label, value }) => `- **${oneLine(label)}**: ${oneLine(value)}`).join('\n')
    case 'scores':
      return [
        `**${oneLine(block.label)}**: ${oneLine([block.overall, block.outOf].filter((one) => one !== null).join(' '))}`,
        table(
          block.head,
          block.rows.map(({ label, value }) => [label, value]),
        ),
      ].join('\n\n')
    case 'mark':
      return `- **${oneLine(block.mark)}**: ${oneLine(block.text)}`
    case 'steps':
      return block.steps
        .map(({ title, text }, place) => `${place + 1}. **${oneLine(title)}**  \n   ${oneLine(text)}`)
        .join('\n')
    case 'list':
      return block.items.map((item) => `- ${oneLine(item)}`).join('\n')
    case 'table':
      return table(block.head, block.rows)
  }
}

function table(head: string[], rows: string[][]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells, place) => `| ${cells.map((cell) => (place === 1 ? cell : oneLine(cell))).join(' | ')} |`)
    .join('\n')
}

function oneLine(text: string): string {
  return escaped(text.replace(/\s*\n\s*/g, ' '))
}

function within(mark: string, text: string): string {
  return escaped(text)
    .split('\n')
    .map((line) => `${mark}${line}`.trimEnd())
    .join('\n')
}
