import type { Locale } from '@/lib/core/locale'

/** The language most of a text is in: technical terms and names in Latin letters leave a Chinese text Chinese. */
export function languageOf(text: string): Locale {
  const characters = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = text.match(/\p{Script=Latin}{2,}/gu)?.length ?? 0
  return characters > words ? 'zh-CN' : 'en'
}
