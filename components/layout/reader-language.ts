import type { Locale } from '@/lib/core/locale'

/** In the browser, where a page failed: the language of the document, else of the browser. */
export function readerLanguage(): Locale {
  if (typeof document === 'undefined') return 'en'
  return (document.documentElement.lang || navigator.language).startsWith('zh') ? 'zh-CN' : 'en'
}
