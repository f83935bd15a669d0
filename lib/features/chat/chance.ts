import type { Locale } from '@/lib/core/locale'
import { translator } from '@/lib/core/translate'
import type { Report } from '@/lib/features/reports/model'

/** What a report says of the chance to pass, with what that is worth; one sentence where it says nothing. */
export function sayChance({ review }: Report, language: Locale): string[] {
  if (!review) return [translator(language, 'chat.reply')('noChance')]
  const t = translator(language, 'reports.review.likelihood')
  const { likelihood } = review
  if (!likelihood) return [t('none'), t('note')]
  const { band, from, to } = likelihood
  const colon = language === 'en' ? ': ' : '：'
  return [`${t('title')}${colon}${t('band', { word: t(`bands.${band}`), from, to })}`, t('note')]
}
