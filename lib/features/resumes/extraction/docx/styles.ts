import { attributeOf, child, type Element, elementsOf, parseXml } from './xml.ts'

/** How a stretch of text looks; undefined where nothing is said. */
export type Look = { size?: number; bold?: boolean; hidden?: boolean; color?: string; shaded?: boolean }

export type ParagraphStyle = Look & {
  /** 0 is a title, 1 and more the level of a heading. */
  heading?: number
  list?: { id: string; level: number }
  before?: number
  after?: number
  indent?: number
}

/** Points of text that nothing gives a size. */
const ordinary = 10

export type Styles = {
  defaults: Look
  /** What a style says, with all that it is based on. */
  of: (id: string | undefined) => ParagraphStyle
}

export function readStyles(xml: string | undefined): Styles {
  if (!xml) return { defaults: { size: ordinary }, of: () => ({}) }
  const root = parseXml(xml)
  const styles = new Map(
    elementsOf(root)
      .filter((element) => element.name === 'w:style')
      .map((style) => [style.attributes['w:styleId'] ?? '', style]),
  )
  const normal = elementsOf(root).find(
    (style) => style.attributes['w:default'] === '1' && style.attributes['w:type'] === 'paragraph',
  )
  const known = new Map<string, ParagraphStyle>()
  const resolve = (id: string | undefined, seen: Set<string>): ParagraphStyle => {
    const style = styles.get(id ?? '')
    if (!id || !style || seen.has(id)) return {}
    const found = known.get(id)
    if (found) return found
    const base = resolve(attributeOf(style, 'w:basedOn'), new Set([...seen, id]))
    const own = {
      ...base,
      ...lookOf(child(style, 'w:rPr')),
      ...formOf(child(style, 'w:pPr')),
      ...headingOf(style),
    }
    known.set(id, own)
    return own
  }
  const defaults = lookOf(child(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'))
  const standard = normal?.attributes['w:styleId']
  return {
    defaults: { size: ordinary, ...defaults },
    of: (id) => resolve(id ?? standard, new Set()),
  }
}

function headingOf(style: Element): { heading?: number } {
  const name = attributeOf(style, 'w:name') ?? ''
  if (/^title$/i.test(name)) return { heading: 0 }
  const level = /^heading (\d)$/i.exec(name)?.[1] ?? attributeOf(child(style, 'w:pPr'), 'w:outlineLvl')
  if (level === undefined || Number(level) > 8) return {}
  return { heading: /^heading/i.test(name) ? Number(level) : Number(level) + 1 }
}

/** What run properties say. */
export function lookOf(properties: Element | undefined): Look {
  const look: Look = {}
  const size = attributeOf(properties, 'w:sz')
  if (size) look.size = Number(size) / 2
  const bold = isOn(child(properties, 'w:b'))
  if (bold !== undefined) look.bold = bold
  const hidden = isOn(child(properties, 'w:vanish'))
  if (hidden !== undefined) look.hidden = hidden
  const color = attributeOf(properties, 'w:color')
  if (color) look.color = color.toUpperCase()
  const shade = attributeOf(properties, 'w:shd', 'w:fill') ?? attributeOf(properties, 'w:highlight')
  if (shade && !/^(?:auto|FFFFFF|white|none)$/i.test(shade)) look.shaded = true
  return look
}

/** What paragraph properties say. */
export function formOf(properties: Element | undefined): ParagraphStyle {
  const form: ParagraphStyle = {}
  const list = child(properties, 'w:numPr')
  const id = attributeOf(list, 'w:numId')
  if (id !== undefined) form.list = { id, level: Number(attributeOf(list, 'w:ilvl') ?? 0) }
  const spacing = child(properties, 'w:spacing')?.attributes
  if (spacing?.['w:before']) form.before = Number(spacing['w:before']) / 20
  if (spacing?.['w:after']) form.after = Number(spacing['w:after']) / 20
  const indent = child(properties, 'w:ind')?.attributes
  const left = indent?.['w:left'] ?? indent?.['w:start']
  if (left) form.indent = Number(left) / 20
  const level = attributeOf(properties, 'w:outlineLvl')
  if (level !== undefined && Number(level) < 9) form.heading = Number(level) + 1
  if (lookOf(properties).shaded) form.shaded = true
  return form
}

function isOn(element: Element | undefined): boolean | undefined {
  return element && !/^(?:0|false|off|none)$/.test(element.attributes['w:val'] ?? '1')
}
