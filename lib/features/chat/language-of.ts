import type { Locale } from '@/lib/core/locale'

/**
 * The language a question is asked in: Chinese where it holds any Chinese, English where it has words of a sentence.
 * @param otherwise for a bare term, which tells nothing
 */
export function languageOf(question: string, otherwise: Locale): Locale {
  if (/\p{Script=Han}/u.test(question)) return 'zh-CN'
  const words = question.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0
  return words >= 3 ? 'en' : otherwise
}
