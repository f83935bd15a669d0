import { child, type Element, elementsOf } from './xml.ts'

/** A box of text, and where it hangs: points right and down from what it hangs on. */
export type TextBox = { content: Element; x: number; y: number; width: number }

/** A point has 12,700 of the units that drawings are measured in. */
const units = 12_700

/** The boxes of text in a drawing, each once: what is there again for older programs is left out. */
export function textBoxesOf(drawing: Element): TextBox[] {
  const boxes: TextBox[] = []
  const walk = (element: Element, place: Omit<TextBox, 'content'>) => {
    if (element.name === 'mc:Fallback') return
    if (element.name === 'w:txbxContent') {
      boxes.push({ content: element, ...place })
      return
    }
    for (const inner of elementsOf(element)) walk(inner, placeOf(element) ?? place)
  }
  walk(withoutAlternatives(drawing), { x: 0, y: 0, width: 0 })
  return boxes
}

function withoutAlternatives(element: Element): Element {
  if (element.name !== 'mc:AlternateContent') return element
  return child(element, 'mc:Choice') ?? child(element, 'mc:Fallback', 'w:pict') ?? element
}

function placeOf(element: Element): Omit<TextBox, 'content'> | null {
  if (element.name === 'wp:anchor') {
    return {
      x: offset(child(element, 'wp:positionH', 'wp:posOffset')),
      y: offset(child(element, 'wp:positionV', 'wp:posOffset')),
      width: Number(child(element, 'wp:extent')?.attributes.cx ?? 0) / units,
    }
  }
  if (element.name === 'wps:wsp') {
    const form = child(element, 'wps:spPr', 'a:xfrm')
    const at = child(form, 'a:off')?.attributes
    // Alone in its drawing, a shape says nothing of its place.
    if (!at || (at.x === '0' && at.y === '0')) return null
    return {
      x: Number(at.x) / units,
      y: Number(at.y) / units,
      width: Number(child(form, 'a:ext')?.attributes.cx ?? 0) / units,
    }
  }
  if (!element.name.startsWith('v:') || !element.attributes.style) return null
  const style = element.attributes.style
  const points = (name: string) =>
    Number(new RegExp(`(?:^|;)\\s*${name}:(-?[\\d.]+)pt`).exec(style)?.[1] ?? 0)
  return { x: points('margin-left'), y: points('margin-top'), width: points('width') }
}

function offset(element: Element | undefined): number {
  return Number(element?.children.join('') ?? 0) / units
}

/** Boxes in the order they are read: those side by side column after column, each from its top. */
export function inReadingOrder(boxes: TextBox[]): TextBox[] {
  const byTop = [...boxes].sort((a, b) => a.y - b.y || a.x - b.x)
  const [first] = [...boxes].sort((a, b) => a.x - b.x)
  if (!first || boxes.length < 3) return byTop
  // A column on the left is one whose right edge nothing crosses.
  const edge = Math.max(
    ...boxes.filter((box) => box.x < first.x + 0.5 * first.width).map((box) => box.x + box.width),
  )
  const left = byTop.filter((box) => box.x + box.width <= edge + 1)
  const right = byTop.filter((box) => box.x >= edge - 1)
  return left.length > 1 && right.length > 1 && left.length + right.length === boxes.length
    ? [...left, ...right]
    : byTop
}
