import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../layout/geometry.ts'
import { isBoldFont, letterHeight, type PdfFont } from './fonts.ts'
import { type GlyphKind, kindOf } from './glyph-kind.ts'
import { apply, compose, identity, type Matrix } from './matrix.ts'
import { boxesOf, everywhere, holds, isDot, sides, unitSquare } from './shapes.ts'

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
  kind: GlyphKind
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
  const stack: { state: State; drawn: number }[] = []
  let drawn = 0
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
  const save = () => stack.push({ state: { ...state }, drawn })
  const restore = () => {
    const saved = stack.pop()
    if (!saved) return
    // Pictures are left out when a page is only read; what remains of one is a place made for it and nothing drawn there.
    if (drawn === saved.drawn && state.ctm !== saved.state.ctm) painted.push(unitSquare(state.ctm))
    state = saved.state
  }
  const transform = (matrix: unknown) => {
    if (matrix) state.ctm = compose(state.ctm, matrix as ArrayLike<number>)
  }

  const show = (items: (PdfGlyph | number)[]) => {
    drawn += 1
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
        drawn += 1
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

const isFill = (order: number) =>
  order === OPS.fill || order === OPS.eoFill || order === OPS.fillStroke || order === OPS.eoFillStroke
const isStroke = (order: number) => order === OPS.stroke || order === OPS.closeStroke

function isWhite(color: unknown): boolean {
  const [, r = '0', g = '0', b = '0'] = /^#(..)(..)(..)$/.exec(String(color)) ?? []
  return Math.min(...[r, g, b].map((part) => Number.parseInt(part, 16))) >= 0xf8
}
