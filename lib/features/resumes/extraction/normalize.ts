/** Compatibility forms that stand for ordinary letters: radicals, compatibility ideographs, ligatures, full-width letters and digits. */
const compatibility = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
/**
 * Radicals that have no compatibility form, and the characters they stand for. PDFs printed by browsers are full of
 * them: the font draws both alike, and the way back from the glyph ends at the radical.
 */
const radicals =
  '⺁厂⺆冂⺈刀⺊卜⺋巳⺌小⺍小⺗心⺘手⺜日⺝月⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺦丬⺨犬⺪疋⺫目⺬示⺭示⺮竹⺯糸⺱网⺲网⺳网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱亀⻲龟'
const unified = new Map<string, string>(radicals.match(/../gu)?.map((pair) => [pair[0] ?? '', pair[1] ?? '']))
/** Characters that only simplified text has; beside them 戶 is the same accident for 户. */
const simplified = /[业务发经产东为们]/

/** Accents that old fonts draw as letters of their own, before the letter they belong to. */
const accents: Record<string, string> = {
  ...{ '\u00b4': '\u0301', '\u00a8': '\u0308', '\u02c6': '\u0302', '\u02dc': '\u0303', '\u02c7': '\u030c' },
  ...{ '\u02d8': '\u0306', '\u02d9': '\u0307', '\u02da': '\u030a', '\u02dd': '\u030b', '\u00b8': '\u0327' },
}
const accented = /([\u00b4\u00a8\u02c6\u02dc\u02c7\u02d8\u02d9\u02da\u02dd\u00b8])([A-Za-z\u0131\u0237])/g

function composed(both: string, accent: string, letter: string): string {
  const base = letter === '\u0131' ? 'i' : letter === '\u0237' ? 'j' : letter
  const one = `${base}${accents[accent] ?? ''}`.normalize('NFC')
  return one.length === 1 ? one : both
}

/** Controls, soft hyphens, zero-width and direction marks, halves of characters, and glyphs of icon fonts. */
const invisible = /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu

/** Pictures of telephones, letters, pens, flags and the like, which stand for the name of a field; not ticks and stars. */
const pictures =
  /[\u2302\u2328\u231a\u231b\u260e\u260f\u2615\u261b\u261e\u2690\u2691\u2692\u2699\u2706\u2708\u2709\u270d-\u2710\u{1f000}-\u{1faff}]\ufe0f?/gu

/**
 * Text as a person would type it: what only looks like a letter becomes that letter, what cannot be seen goes.
 * Full-width punctuation stays, since it is right in Chinese; so do ², ½ and ①, which NFKC would turn into other text.
 * @param context the whole text when `text` is a piece of it
 */
export function normalizeText(text: string, context = text): string {
  return text
    .replace(compatibility, (character) => unified.get(character) ?? character.normalize('NFKC'))
    .replace(/戶/g, simplified.test(context) ? '户' : '戶')
    .replace(accented, composed)
    .normalize('NFC')
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(invisible, '')
    .replace(pictures, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '')
}
