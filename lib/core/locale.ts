import { z } from 'zod'

/** The languages of the interface, the interviews, the reports and the downloads. */
export const locales = ['en', 'zh-CN'] as const
export const localeSchema = z.enum(locales)
export type Locale = z.infer<typeof localeSchema>

/** The cookie that remembers a reader's choice of language. */
export const localeCookie = 'locale'

/** A text written once for each language. */
export const localizedSchema = z.object({ en: z.string().min(1), 'zh-CN': z.string().min(1) })

/**
 * The language to show: the remembered one, else the first of an Accept-Language header that we speak
 * (RFC 9110 §12.5.4; any Chinese is read as zh-CN), else English.
 */
export function chooseLocale(remembered: string | undefined, acceptLanguage: string | null): Locale {
  const known = localeSchema.safeParse(remembered)
  if (known.success) return known.data
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((entry) => {
      const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))?.trim()
      return { tag, quality: quality ? Number(quality.slice(2)) || 0 : 1 }
    })
    .filter((entry) => entry.quality > 0)
    .sort((a, b) => b.quality - a.quality)
  for (const { tag } of wanted) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN'
    if (tag === 'en' || tag.startsWith('en-')) return 'en'
  }
  return 'en'
}
