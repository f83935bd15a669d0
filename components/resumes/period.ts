import type { useFormatter } from 'next-intl'

type Formatter = Pick<ReturnType<typeof useFormatter>, 'dateTime'>

/** A date of a resume (YYYY, YYYY-MM, or longer) in the reader's way; anything else as it stands. */
export function dateText(date: string, format: Formatter): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(date) ?? []
  if (!year) return date
  const moment = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1))
  return format.dateTime(moment, month ? { year: 'numeric', month: 'short' } : { year: 'numeric' })
}

/** From when to when; a start without an end goes on until `present`. */
export function periodText(
  { startDate, endDate }: { startDate: string; endDate: string },
  format: Formatter,
  present: string,
): string {
  if (!startDate) return dateText(endDate, format)
  return `${dateText(startDate, format)} – ${endDate ? dateText(endDate, format) : present}`
}
