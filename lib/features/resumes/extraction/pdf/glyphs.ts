import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../layout/geometry.ts'
import { isBoldFont, isDingbatFont, isIconFont, isSymbolFont, type PdfFont } from './fonts.ts'
import { apply, compose, identity, type Matrix } from './matrix.ts'

/** One letter as it is drawn, in points from the top left corner of the page as it is seen. */
export type Glyph = {
  text: string
  /** Where it begins on its baseline, and where it ends. */
  x: number
  y: number
  endX: number
  endY: number
  size: number
  bold: boolean
  /** What a font of pictures draws: nothing to read. `sign` is one that may mark a list item. */
  kind: 'letter' | 'icon' | 'sign'
  /** Drawn without ink: the text beneath a scan, or words for machines only. */
  inkless: boolean
  /** White where nothing was painted before. */
  unseen: boolean
}

export type Drawing = {
  glyphs: Glyph[]
  rulings: Box[]
  /** Small filled shapes: browsers draw the marks of list items so. */
  dots: Box[]
}

type PdfGlyph = { unicode?: string; width?: number; isSpace?: boolean; vmetric?: number[] | null }
type OperatorList = { fnArray: ArrayLike<number>; argsArray: ArrayLike<unknown> }

type State = {
  ctm: Matrix
  font: PdfFont
  fontSize: number
  direction: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
  white: boolean
  clear: boolean
}

/** A line is a box this thin, in points. */
const thin = 2.5
const modes = { fillAndStroke: 2, invisible: 3, clip: 7 }

/**
 * Follows the drawing orders of a page and keeps what can be read: every letter with its place, straight lines, dots.
 * (pdfjs's own text content hides which letters are invisible, and guesses spaces.)
 * @param base the map from the page's space to points from its top left corner
 */
export function interpret(
  { fnArray, argsArray }: OperatorList,
  base: Matrix,
  fontOf: (name: string) => PdfFont,
): Drawing {
  const glyphs: Glyph[] = []
  const rulings: Box[] = []
  const dots: Box[] = []
  const painted: Box[] = []
  const stack: State[] = []
  let state: State = {
    ctm: base,
    font: {},
    fontSize: 0,
    direction: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
    white: false,
    clear: false,
  }
  let text: Matrix = identity
  let [x, y, lineX, lineY] = [0, 0, 0, 0]
  const move = (dx: number, dy: number) => {
    lineX += dx
    lineY += dy
    x = lineX
    y = lineY
  }
  const place = (matrix: Matrix) => {
    text = matrix
    x = y = lineX = lineY = 0
  }
  const save = () => stack.push({ ...state })
  const restore = () => {
    state = stack.pop() ?? state
  }
  const transform = (matrix: unknown) => {
    if (matrix) state.ctm = compose(state.ctm, matrix as ArrayLike<number>)
  }

  const show = (items: (PdfGlyph | number)[]) => {
    const { font, fontSize, direction, scale } = state
    const matrix = compose(state.ctm, text)
    const [, , c, d] = matrix
    const unit = font.fontMatrix?.[0] ?? 0.001
    const along = scale * direction
    const size = letterHeight(font, fontSize) * Math.hypot(c, d)
    const inkless = state.mode === modes.invisible || state.mode === modes.clip || state.clear
    const bold = isBoldFont(font) || state.mode === modes.fillAndStroke
    let advance = 0
    for (const item of items) {
      if (typeof item === 'number') {
        advance += ((font.vertical ? 1 : -1) * item * fontSize) / 1000
        continue
      }
      const spacing = (item.isSpace ? state.wordSpacing : 0) + state.charSpacing
      const width = (font.vertical ? -(item.vmetric?.[0] ?? -1000) : (item.width ?? 0)) * unit * fontSize
      const at = (offset: number): [number, number] =>
        font.vertical
          ? apply(matrix, x, y - offset + state.rise)
          : apply(matrix, x + offset * along, y + state.rise)
      const [startX, startY] = at(advance)
      const [endX, endY] = at(advance + width)
      const unseen = state.white && !painted.some((box) => holds(box, startX, startY))
      glyphs.push({
        text: item.unicode ?? '',
        ...{ x: startX, y: startY, endX, endY, size, bold, inkless, unseen },
        kind: kindOf(font, item.unicode ?? ''),
      })
      advance += font.vertical ? width - spacing * direction : width + spacing * direction
    }
    if (font.vertical) y -= advance
    else x += advance * along
  }

  for (let i = 0; i < fnArray.length; i++) {
    const args = (argsArray[i] ?? []) as unknown[]
    const [first, second] = args
    switch (fnArray[i]) {
      case OPS.save:
        save()
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
      case OPS.endGroup:
      case OPS.endAnnotation:
        restore()
        break
      case OPS.transform:
        transform(args)
        break
      case OPS.paintFormXObjectBegin:
        save()
        transform(first)
        break
      case OPS.beginGroup:
        save()
        transform((first as { matrix?: number[] | null }).matrix)
        break
      case OPS.beginAnnotation:
        save()
        state.ctm = base
        transform(args[2])
        transform(args[3])
        break
      case OPS.beginText:
        place(identity)
        break
      case OPS.setTextMatrix:
        place(Array.from((ArrayBuffer.isView(first) ? first : args) as ArrayLike<number>) as Matrix)
        break
      case OPS.moveText:
        move(first as number, second as number)
        break
      case OPS.setLeadingMoveText:
        state.leading = second as number
        move(first as number, second as number)
        break
      case OPS.nextLine:
        move(0, state.leading)
        break
      case OPS.setLeading:
        state.leading = -(first as number)
        break
      case OPS.setCharSpacing:
        state.charSpacing = first as number
        break
      case OPS.setWordSpacing:
        state.wordSpacing = first as number
        break
      case OPS.setHScale:
        state.scale = (first as number) / 100
        break
      case OPS.setTextRise:
        state.rise = first as number
        break
      case OPS.setTextRenderingMode:
        state.mode = first as number
        break
      case OPS.setFont:
        state.font = fontOf(first as string)
        state.fontSize = Math.abs(second as number)
        state.direction = (second as number) < 0 ? -1 : 1
        break
      case OPS.setGState:
        for (const [key, value] of first as [string, unknown][]) {
          if (key === 'ca') state.clear = value === 0
          if (key === 'Font') {
            const [name, size] = value as [string, number]
            state.font = fontOf(name)
            state.fontSize = Math.abs(size)
            state.direction = size < 0 ? -1 : 1
          }
        }
        break
      case OPS.setFillRGBColor:
        state.white = isWhite(first)
        break
      case OPS.setFillColorN:
      case OPS.setFillTransparent:
        state.white = false
        break
      case OPS.showText:
        show(first as (PdfGlyph | number)[])
        break
      case OPS.shadingFill:
        painted.push(everywhere)
        break
      case OPS.constructPath: {
        const fills = isFill(first as number)
        if (!fills && !isStroke(first as number)) break
        for (const box of boxesOf((second as ArrayLike<number>[])[0], state.ctm)) {
          if (isDot(box)) dots.push(box)
          else if (box.x1 - box.x0 <= thin || box.y1 - box.y0 <= thin) rulings.push(box)
          else if (!fills) rulings.push(...sides(box))
          else if (!state.white && !state.clear) painted.push(box)
        }
        break
      }
    }
  }
  return { glyphs, rulings, dots }
}

const everywhere: Box = { x0: -1e9, y0: -1e9, x1: 1e9, y1: 1e9 }

const isFill = (order: number) =>
  order === OPS.fill || order === OPS.eoFill || order === OPS.fillStroke || order === OPS.eoFillStroke
const isStroke = (order: number) => order === OPS.stroke || order === OPS.closeStroke

function isDot({ x0, y0, x1, y1 }: Box): boolean {
  const [width, height] = [x1 - x0, y1 - y0]
  return width > 0.8 && width < 9 && height > 0.7 * width && height < 1.4 * width
}

function holds(box: Box, x: number, y: number): boolean {
  return x >= box.x0 - 1 && x <= box.x1 + 1 && y >= box.y0 - 1 && y <= box.y1 + 1
}

function isWhite(color: unknown): boolean {
  const [, r = '0', g = '0', b = '0'] = /^#(..)(..)(..)$/.exec(String(color)) ?? []
  return Math.min(...[r, g, b].map((part) => Number.parseInt(part, 16))) >= 0xf8
}

/** How tall a font's letters are when it is set at a size; fonts that are made of drawings have units of their own. */
function letterHeight({ isType3Font, fontMatrix, bbox }: PdfFont, fontSize: number): number {
  if (!isType3Font || !fontMatrix) return fontSize
  const unit = Math.abs(fontMatrix[3])
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0))
  // Letters that are pictures count in dots of a printer, all others in parts of their height.
  return (unit > 0.003 && height > 0 ? unit * height : 1) * fontSize
}

/** Signs that mark list items when a font of pictures draws them: dots, squares, triangles, angles, arrows, ticks. */
const marks = new Set(
  [
    0xf105, 0xf101, 0xf054, 0xf0da, 0xf0a9, 0xf061, 0xf138, 0xf111, 0xf0c8, 0xf04d, 0xf00c, 0xf058, 0xf192,
  ].map((code) => String.fromCharCode(code)),
)

function kindOf(font: PdfFont, text: string): Glyph['kind'] {
  if (isDingbatFont(font)) return 'sign'
  if (isIconFont(font)) return marks.has(text) ? 'sign' : 'icon'
  // The private codes of Symbol's round dot and its like.
  if (isSymbolFont(font) && /^[\uf0a7\uf0b7\uf0d8\uf0fc\uf06e\uf06c·•]$/.test(text)) return 'sign'
  if (/^[\uf06c\uf06e\uf06f\uf071\uf075\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0d6\uf0fc]$/.test(text)) return 'sign'
  return /^[\ue000-\uf8ff]$/.test(text) ? 'icon' : 'letter'
}

/** The boxes around the closed or open strokes of a path, in points. */
function boxesOf(path: ArrayLike<number> | null | undefined, ctm: Matrix): Box[] {
  const boxes: Box[] = []
  let box: Box | null = null
  const include = (px: number, py: number) => {
    const [x, y] = apply(ctm, px, py)
    if (!box) box = { x0: x, y0: y, x1: x, y1: y }
    box.x0 = Math.min(box.x0, x)
    box.y0 = Math.min(box.y0, y)
    box.x1 = Math.max(box.x1, x)
    box.y1 = Math.max(box.y1, y)
  }
  const finish = () => {
    if (box) boxes.push(box)
    box = null
  }
  for (let i = 0; path && i < path.length; ) {
    const points = pointsOf[path[i] ?? 4] ?? 0
    if (path[i] === 0) finish()
    for (let point = 0; point < points; point++)
      include(path[i + 1 + 2 * point] ?? 0, path[i + 2 + 2 * point] ?? 0)
    i += 1 + 2 * points
  }
  finish()
  return boxes
}

/** Points that follow a path's orders: move, line, curve, quadratic curve, close. */
const pointsOf: Record<number, number> = { 0: 1, 1: 1, 2: 3, 3: 2, 4: 0 }

function sides({ x0, y0, x1, y1 }: Box): Box[] {
  return [
    { x0, y0, x1, y1: y0 },
    { x0, y0: y1, x1, y1 },
    { x0, y0, x1: x0, y1 },
    { x0: x1, y0, x1, y1 },
  ]
}
