import type { Locale } from '@/lib/core/locale'

/** Words without which nobody speaks English for long. */
const grammar = new Set(
  'the a an and or but so to of in on at for with that this it is was were be been are have had has do did i you we they he she my your our me not what how when if as from about there just like can could would'.split(
    ' ',
  ),
)

/** Share of its words that are grammar in English speech, at the least; other languages in Latin letters stay below. */
const spokenGrammar = 0.2

/** Words from which their share says something. */
const enough = 30

/** Characters of Chinese and Japanese that say about as much as a word. */
const charactersOfWord = 1.6

/** The shares of a text that are in each language, and in neither; together they are 1, or 0 when nothing is said. */
export function languageShares(text: string): Record<Locale | 'neither', number> {
  const kana = countOf(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu) / charactersOfWord
  const han = countOf(text, /\p{Script=Han}/gu) / charactersOfWord
  const latin = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  const isEnglish =
    latin.length < enough || latin.filter((word) => grammar.has(word)).length >= spokenGrammar * latin.length
  // Japanese is written with Chinese characters too; where there is much kana, they are its own.
  const isJapanese = kana > 0.2 * han
  const others = countOf(
    text,
    /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}])\p{L})+/gu,
  )
  const chinese = isJapanese ? 0 : han
  const english = isEnglish ? latin.length : 0
  const all = kana + han + latin.length + others
  const shareOf = (size: number) => (all === 0 ? 0 : Math.round((size / all) * 100) / 100)
  return { 'zh-CN': shareOf(chinese), en: shareOf(english), neither: shareOf(all - chinese - english) }
}

function countOf(text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}
