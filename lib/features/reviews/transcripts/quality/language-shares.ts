import type { Locale } from '@/lib/core/locale'
import { sizeOf } from '@/lib/features/reviews/transcripts/quality/size'

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

/** The shares of a text that are in each language, and in neither; together they are 1, or 0 when nothing is said. */
export function languageShares(text: string): Record<Locale | 'neither', number> {
  const total = sizeOf(text)
  const kana = sizeIn(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const han = sizeIn(text, /\p{Script=Han}/gu)
  const latin = text.toLowerCase().match(/\p{Script=Latin}+/gu) ?? []
  const others =
    text.match(/(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Latin}])\p{L}+/gu)
      ?.length ?? 0
  const isEnglish =
    latin.length < enough || latin.filter((word) => grammar.has(word)).length >= spokenGrammar * latin.length
  // Japanese is written with Chinese characters too; where there is much kana, they are its own.
  const isJapanese = kana > 0.2 * han
  const counted = { 'zh-CN': isJapanese ? 0 : han, en: isEnglish ? latin.length : 0 }
  const neither = kana + others + (isJapanese ? han : 0) + (isEnglish ? 0 : latin.length)
  const all = counted['zh-CN'] + counted.en + neither
  if (total === 0 || all === 0) return { 'zh-CN': 0, en: 0, neither: 0 }
  const rounded = (size: number) => Math.round((size / all) * 100) / 100
  return { 'zh-CN': rounded(counted['zh-CN']), en: rounded(counted.en), neither: rounded(neither) }
}

function sizeIn(text: string, script: RegExp): number {
  return sizeOf((text.match(script) ?? []).join(''))
}
