const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'
const named = `(?:${months})[a-z]*\\.?,?\\s+(?:\\d{1,2},\\s*)?(?:19|20)\\d{2}`
const yearFirst =
  '(?:19|20)\\d{2}(?:\\s*[年./-]\\s*(?:1[0-2]|0?[1-9])(?!\\d)(?:\\s*月)?(?:[./-]\\d{1,2}(?!\\d))?|\\s*年)?'
const monthFirst = '(?:1[0-2]|0?[1-9])/(?:19|20)\\d{2}'
const moment = `(?:${named}|${monthFirst}|${yearFirst})`
const present = '(?:present|now|current|today|ongoing|至今|现在|今)'
const rangePattern = new RegExp(
  `[(（\\[]?(?<![\\d\\p{L}])(${moment})\\s*(?:[-–—~～－]+|to\\b|至|到)\\s*(${present}|${moment})(?!\\d)[)）\\]]?`,
  'iu',
)
const singlePattern = new RegExp(`[(（\\[]?(?<![\\d\\p{L}])(${moment})(?!\\d)[)）\\]]?`, 'iu')

/** Dates as YYYY-MM or YYYY, and the text without them; an end that is still to come is empty. */
export type DatedText = { startDate: string; endDate: string; rest: string }

/** Finds a period such as "Mar 2021 – Present" or "2019.09-2023.06"; null when there is none. */
export function findRange(text: string): DatedText | null {
  const match = rangePattern.exec(text)
  if (!match) return null
  const [whole, start = '', end = ''] = match
  return { startDate: toIso(start), endDate: toIso(end), rest: without(text, whole) }
}

/** Finds a single date; null when there is none. */
export function findDate(text: string): { date: string; rest: string } | null {
  const match = singlePattern.exec(text)
  if (!match) return null
  return { date: toIso(match[1] ?? ''), rest: without(text, match[0]) }
}

function without(text: string, part: string): string {
  return text.replace(part, '\t').replace(/^[\s|,，·;；–—-]+|[\s|,，·;；–—-]+$/g, '')
}

function toIso(written: string): string {
  const year = /(?:19|20)\d{2}/.exec(written)?.[0]
  if (!year) return ''
  const name = new RegExp(`^(${months})`, 'i').exec(written)?.[1]?.toLowerCase()
  const number = name
    ? months.split('|').indexOf(name) + 1
    : Number(/\d{1,2}/.exec(written.replace(year, ''))?.[0] ?? 0)
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : year
}
