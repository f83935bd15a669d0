import type { Pen } from '@/components/resumes/pdf/pen'

/** A date of a resume (YYYY or YYYY-MM) as a resume in its language writes it; anything else as it stands. */
export function dateText(date: string, language: Pen['language']): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(date) ?? []
  if (!year || !month) return year ?? date
  if (language === 'zh-CN') return `${year}.${month}`
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1))
  return new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(moment)
}

/** From when to when; a start without an end goes on. */
export function periodText(
  { startDate, endDate }: { startDate: string; endDate: string },
  { t, language }: Pen,
): string {
  if (!startDate || startDate === endDate) return dateText(endDate, language)
  return `${dateText(startDate, language)} – ${endDate ? dateText(endDate, language) : t('present')}`
}
