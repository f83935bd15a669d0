import type { Matrix } from './matrix.ts'

/** What we use of a font as pdfjs hands it over. */
export type PdfFont = {
  name?: string
  black?: boolean
  bold?: boolean
  isType3Font?: boolean
  vertical?: boolean
  fontMatrix?: Matrix
  bbox?: number[]
}

const icons =
  /awesome|fa-?(?:solid|regular|brands)|icon|material|fontello|typicons|academicons|entypo|octicon|feather|glyphicon|linea|devicon|remix|bootstrap/i
const dingbats = /wingding|webding|dingbat/i
const symbols = /^symbol/i
const heavy =
  /bold|black|heavy|demi|semibd|(?:^|[-_,])(?:b|bd|sb|w[6-9])(?:$|[-_,])|cm(?:r)?bx|cmssbx|sfbx|[-]bx|lmroman\d*-bold|(?:^|[-])[56789]00(?:$|[-])/i

/** The name a font was made under, without the mark of a subset. */
const plainName = (font: PdfFont) => (font.name ?? '').replace(/^[A-Z]{6}\+/, '')

/** Whether a font draws pictures instead of letters. */
export const isIconFont = (font: PdfFont) => icons.test(plainName(font))

/** Whether a font's letters are drawn as signs of its own, of which the round and square ones mark list items. */
export const isDingbatFont = (font: PdfFont) => dingbats.test(plainName(font))
export const isSymbolFont = (font: PdfFont) => symbols.test(plainName(font))

/** Whether a font is bold, by its name; the flags of embedded fonts are too often wrong or missing. */
export const isBoldFont = (font: PdfFont) =>
  heavy.test(plainName(font)) || font.black === true || font.bold === true

/** How tall a font's letters are when it is set at a size; fonts that are made of drawings have units of their own. */
export function letterHeight({ isType3Font, fontMatrix, bbox }: PdfFont, fontSize: number): number {
  if (!isType3Font || !fontMatrix) return fontSize
  const unit = Math.abs(fontMatrix[3])
  const height = Math.abs((bbox?.[3] ?? 0) - (bbox?.[1] ?? 0))
  // Letters that are pictures count in dots of a printer, all others in parts of their height.
  return (unit > 0.003 && height > 0 ? unit * height : 1) * fontSize
}
