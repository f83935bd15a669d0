/**
 * A date of a resume as months since the year 0; a year alone counts from its beginning, or to its end. Null when it
 * is no date.
 */
export function monthOf(date: string, which: 'start' | 'end'): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date) ?? []
  if (!year) return null
  return Number(year) * 12 + (month ? Number(month) - 1 : which === 'start' ? 0 : 11)
}

/** A month counted that way, as YYYY-MM. */
export function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
