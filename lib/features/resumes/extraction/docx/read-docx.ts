import type { ResumeDocument } from '../../document.ts'
import { takeBullet } from '../layout/bullets.ts'
import { usualSize } from '../layout/lines.ts'
import { isPageNumber } from '../layout/running-lines.ts'
import { normalizeText } from '../normalize.ts'
import { Refusal } from '../protocol.ts'
import type { DocxLine } from './line.ts'
import { readNumbering } from './numbering.ts'
import { unpackDocx } from './package.ts'
import { type Context, type Paragraph, type Run, readParagraph } from './paragraphs.ts'
import { readStyles } from './styles.ts'
import { type CellLines, linesOfRow } from './tables.ts'
import { inReadingOrder } from './text-boxes.ts'
import { child, type Element, elementsOf, parseXml } from './xml.ts'

const a4Width = 595

/**
 * What a DOCX says: what stands in its heads, its paragraphs, tables and boxes of text, and what stands in its feet.
 * @throws Refusal
 */
export async function readDocx(bytes: Buffer): Promise<Pick<ResumeDocument, 'lines' | 'links'>> {
  const parts = await unpackDocx(bytes)
  const main = parts.get('word/document.xml')
  if (main === undefined) throw new Refusal('file_corrupt')
  const styles = readStyles(parts.get('word/styles.xml'))
  const isListItem = readNumbering(parts.get('word/numbering.xml'))
  let block = 0

  const linesOfPart = (name: string, xml: string): DocxLine[] => {
    const links = linksOf(parts.get(`word/_rels/${name}.rels`))
    const root = parseXml(xml)
    const content = child(root, 'w:body') ?? root
    const lines = linesOfContent(content, { styles, links, mayBeShaded: false })
    block += 1
    return lines
  }

  const linesOfContent = (content: Element, context: Context): DocxLine[] => {
    const lines: DocxLine[] = []
    let space = 0
    for (const element of elementsOf(content)) {
      if (element.name === 'w:p') {
        const paragraph = readParagraph(element, context)
        lines.push(...linesOfBoxes(paragraph, context))
        const own = linesOfParagraph(paragraph)
        const [first] = own
        if (first) first.gap = lines.length > 0 ? Math.max(space, paragraph.form.before ?? 0) : 0
        space = own.length > 0 ? (paragraph.form.after ?? 0) : space + 12
        lines.push(...own)
      } else if (element.name === 'w:tbl') {
        const rows = linesOfTable(element, context)
        const [first] = rows
        if (first && lines.length > 0) first.gap = Math.max(space, 4)
        space = 4
        lines.push(...rows)
      } else if (element.name !== 'w:sectPr' && element.name !== 'mc:Fallback') {
        lines.push(...linesOfContent(element, context))
      }
    }
    return lines
  }

  const linesOfBoxes = ({ boxes }: Paragraph, context: Context): DocxLine[] =>
    inReadingOrder(boxes).flatMap(({ content }) => {
      block += 1
      const lines = linesOfContent(content, { ...context, mayBeShaded: true })
      block += 1
      return lines
    })

  const linesOfTable = (table: Element, context: Context): DocxLine[] =>
    elementsOf(table)
      .filter((row) => row.name === 'w:tr')
      .flatMap((row) => {
        const cells = cellsOf(row).flatMap((cell): CellLines[] => {
          const merge = child(cell, 'w:tcPr', 'w:vMerge')
          if (merge && merge.attributes['w:val'] !== 'restart') return []
          return [
            { reaches: merge !== undefined, lines: linesOfContent(cell, { ...context, mayBeShaded: true }) },
          ]
        })
        return linesOfRow(cells, () => ++block)
      })

  const linesOfParagraph = ({ lines, form }: Paragraph): DocxLine[] =>
    lines.flatMap((runs, index) => {
      const isItem =
        index === 0 && form.heading === undefined && form.list !== undefined && isListItem(form.list)
      return lineOf(runs, { block, isItem, form })
    })

  const named = (kind: string) => [...parts].filter(([name]) => name.startsWith(`word/${kind}`))
  const around = (kind: string) =>
    withoutRepeats(named(kind).flatMap(([name, xml]) => linesOfPart(name.replace('word/', ''), xml)))
  const lines = [...around('header'), ...linesOfPart('document.xml', main), ...around('footer')]
  return finished(lines)
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).flatMap((element) =>
    element.name === 'w:tc'
      ? [element]
      : element.name === 'w:sdt'
        ? cellsOf(child(element, 'w:sdtContent') ?? element)
        : [],
  )
}

function lineOf(
  runs: Run[],
  { block, isItem, form }: { block: number; isItem: boolean; form: Paragraph['form'] },
): DocxLine[] {
  const { text, bullet } = takeBullet(
    normalizeText(joinSpacedLetters(runs.map((run) => run.text).join(''))).trim(),
  )
  const lettered = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text))
  if (lettered.length === 0) return []
  const isHeading = form.heading !== undefined
  return [
    {
      text: text.replace(/[ \t]*\t[ \t]*/g, '\t'),
      ...{ page: 1, x: (form.indent ?? 0) / a4Width, block, certainty: 1, gap: 0 },
      size: usualSize(lettered),
      bold: isHeading || lettered.every((run) => run.bold),
      bullet: bullet || isItem,
      urls: [...new Set(runs.flatMap((run) => run.url ?? []))],
    },
  ]
}

/** "教 育 背 景", "E D U C A T I O N" and "姓  名：": letters that spaces set apart. */
function joinSpacedLetters(text: string): string {
  const tight = (letters: string) => letters.replace(/(\S)[ \u3000](?=\S)/gu, '$1').replace(/ {2,}/g, ' ')
  if (/^\s*\p{Script=Han}(?:[ \u3000]+\p{Script=Han})+\s*$/u.test(text)) return text.replace(/\s+/g, '')
  if (/^\s*\p{Lu}(?:[ \u3000]{1,4}[\p{Lu}&]){3,}\s*$/u.test(text)) return tight(text.trim())
  return text.replace(label, (letters) => letters.replace(/\s/g, ''))
}

const label = /(?<!\p{Script=Han})\p{Script=Han}(?:[ \u3000\t]+\p{Script=Han}){1,3}(?=[ \t]*[：:])/gu

/** The addresses of a part by their ids. */
function linksOf(relations: string | undefined): Map<string, string> {
  if (!relations) return new Map()
  return new Map(
    elementsOf(parseXml(relations))
      .filter(
        ({ attributes }) => attributes.TargetMode === 'External' && /hyperlink$/.test(attributes.Type ?? ''),
      )
      .map(({ attributes }) => [attributes.Id ?? '', attributes.Target ?? '']),
  )
}

/** Heads and feet are there for first, odd and even pages: each line once, and no page numbers. */
function withoutRepeats(lines: DocxLine[]): DocxLine[] {
  const seen = new Set<string>()
  return lines.filter(({ text }) => {
    if (isPageNumber(text) || seen.has(text)) return false
    seen.add(text)
    return true
  })
}

/** Lines with sizes and gaps as parts of what is ordinary, and blocks counted without those that said nothing. */
function finished(lines: DocxLine[]): Pick<ResumeDocument, 'lines' | 'links'> {
  const ordinary = usualSize(lines)
  const blocks = [...new Set(lines.map((line) => line.block))]
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  return {
    lines: lines.map(({ urls: _, ...line }, index) => {
      const startsBlock = lines[index - 1]?.block !== line.block
      return {
        ...line,
        x: rounded(Math.max(0, Math.min(1, line.x))),
        size: rounded(line.size / ordinary),
        gap: startsBlock ? 0 : rounded(line.gap / line.size),
        block: blocks.indexOf(line.block),
      }
    }),
    links: lines.flatMap(({ urls }, line) => urls.map((url) => ({ line, url }))),
  }
}
