import { isDingbatFont, isIconFont, isSymbolFont, type PdfFont } from './fonts.ts'

/** What a letter is: one to read, a picture, or a sign that may mark a list item. */
export type GlyphKind = 'letter' | 'icon' | 'sign'

/** Signs that mark list items when a font of pictures draws them: dots, squares, triangles, angles, arrows, ticks. */
const marks = new Set(
  [
    0xf105, 0xf101, 0xf054, 0xf0da, 0xf0a9, 0xf061, 0xf138, 0xf111, 0xf0c8, 0xf04d, 0xf00c, 0xf058, 0xf192,
  ].map((code) => String.fromCharCode(code)),
)

/** What a font draws for a character. */
export function kindOf(font: PdfFont, text: string): GlyphKind {
  if (isDingbatFont(font)) return 'sign'
  if (isIconFont(font)) return marks.has(text) ? 'sign' : 'icon'
  // The private codes of Symbol's round dot and its like.
  if (isSymbolFont(font) && /^[\uf0a7\uf0b7\uf0d8\uf0fc\uf06e\uf06c·•]$/.test(text)) return 'sign'
  if (/^[\uf06c\uf06e\uf06f\uf071\uf075\uf076\uf0a7\uf0a8\uf0b7\uf0d8\uf0d6\uf0fc]$/.test(text)) return 'sign'
  return /^[\ue000-\uf8ff]$/.test(text) ? 'icon' : 'letter'
}
