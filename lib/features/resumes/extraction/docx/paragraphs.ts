import { formOf, type Look, lookOf, type ParagraphStyle, type Styles } from './styles.ts'
import { type TextBox, textBoxesOf } from './text-boxes.ts'
import { attributeOf, child, type Element, elementsOf } from './xml.ts'

/** A stretch of text that looks alike. */
export type Run = { text: string; bold: boolean; size: number; url?: string }

export type Paragraph = {
  /** The runs of each of its lines. */
  lines: Run[][]
  form: ParagraphStyle
  /** What stands in boxes that hang on it. */
  boxes: TextBox[]
}

export type Context = {
  styles: Styles
  /** Addresses by the ids of the part that is read. */
  links: Map<string, string>
  /** Whether what is white may stand on a colour: in boxes and tables. */
  mayBeShaded: boolean
}

/** What a paragraph says, without what is deleted or hidden. */
export function readParagraph(paragraph: Element, context: Context): Paragraph {
  const properties = child(paragraph, 'w:pPr')
  const styleId = attributeOf(properties, 'w:pStyle')
  const style = context.styles.of(styleId)
  const form = { ...style, ...formOf(properties) }
  const base: Look = { ...context.styles.defaults, ...style }
  const lines: Run[][] = [[]]
  const boxes: TextBox[] = []
  const field = { url: '', depth: 0 }

  const add = (text: string, look: Look, url: string | undefined) => {
    const isUnseen = look.color === 'FFFFFF' && !look.shaded && !form.shaded && !context.mayBeShaded
    if (look.hidden || isUnseen || text === '') return
    const run: Run = { text, bold: look.bold === true, size: look.size ?? 10 }
    const address = url ?? (field.depth > 0 ? field.url : '')
    lines.at(-1)?.push(address ? { ...run, url: address } : run)
  }
  const walk = (parent: Element, url?: string) => {
    for (const element of elementsOf(parent)) {
      switch (element.name) {
        case 'w:r':
          readRun(element, url)
          break
        case 'w:hyperlink':
          walk(element, context.links.get(element.attributes['r:id'] ?? '') ?? url)
          break
        case 'w:del':
        case 'w:moveFrom':
        case 'w:pPr':
        case 'w:rPr':
        case 'mc:Fallback':
          break
        default:
          walk(element, url)
      }
    }
  }
  const readRun = (run: Element, url: string | undefined) => {
    const own = child(run, 'w:rPr')
    const look = { ...base, ...context.styles.of(attributeOf(own, 'w:rStyle') ?? ' '), ...lookOf(own) }
    for (const element of elementsOf(run)) {
      switch (element.name) {
        case 'w:t':
          add(element.children.filter((text) => typeof text === 'string').join(''), look, url)
          break
        case 'w:tab':
        case 'w:ptab':
          add('\t', look, url)
          break
        case 'w:noBreakHyphen':
          add('-', look, url)
          break
        case 'w:sym':
          add(signOf(element), look, url)
          break
        case 'w:br':
        case 'w:cr':
          lines.push([])
          break
        case 'w:fldChar': {
          const type = element.attributes['w:fldCharType']
          if (type === 'begin') field.depth += 1
          if (type === 'end') {
            field.depth = Math.max(0, field.depth - 1)
            field.url = ''
          }
          break
        }
        case 'w:instrText':
          field.url = /HYPERLINK\s+"([^"]+)"/.exec(element.children.join(''))?.[1] ?? field.url
          break
        case 'w:drawing':
        case 'w:pict':
        case 'mc:AlternateContent':
          boxes.push(...textBoxesOf(element))
          break
      }
    }
  }
  walk(paragraph)
  return { lines, form, boxes }
}

/** A letter of a font of signs: the round and square ones begin list items, the others are pictures. */
function signOf({ attributes }: Element): string {
  const isMark = /^f0?(?:6c|6e|75|76|a7|b7|d8|fc)$/i.test(attributes['w:char'] ?? '')
  return isMark ? '• ' : ' '
}
