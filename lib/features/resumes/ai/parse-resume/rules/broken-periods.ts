import { findPeriods } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import { type Line, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'

const months = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\\p{L}{0,6}\\.?'
/** What a period that goes on below may begin with, and what it may end with above. */
const opening = new RegExp(`^(?:${months}|spring|summer|autumn|fall|winter|\\d{1,4})(?![\\p{L}@])`, 'iu')
const unfinished = new RegExp(`(?:[-–—~至]|(?<!\\p{L})(?:to|until)|[\\s–—-]${months})$`, 'iu')
const closing = /^(?:to|until|till|through|present|now|current|至今|今|[-–—~至到]|\p{L}{3,9}\.?\s\d|\d)/iu
/** Words of a date column: "Oct 2009 – Feb" above, "to March 2015" below. */
const mostAbove = 5
const mostBelow = 3

/** Periods that a narrow column of dates, or the end of a line, broke over two lines are put together on the first. */
export function joinBrokenPeriods(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const near = before && before.block === line.block && !line.bullet && closing.test(line.text)
    const whole = near ? (columnPeriod(before.text, line.text) ?? endPeriod(before.text, line.text)) : null
    if (!before || !whole) {
      joined.push(line)
      continue
    }
    joined[joined.length - 1] = { ...before, text: whole.text, width: widthOf(whole.text) }
    if (whole.rest) joined.push({ ...line, text: whole.rest, width: widthOf(whole.rest) })
  }
  return joined
}

type Whole = { text: string; rest: string }

/** Both lines begin with a part of the period. */
function columnPeriod(first: string, second: string): Whole | null {
  if (
    !opening.test(first) ||
    findPeriods(first).some((period) => period.from === 0 && !period.single && !isOpen(first, period))
  )
    return null
  const above = first.split(/\s+/)
  const below = second.split(/\s+/)
  for (let count = Math.min(mostAbove, above.length); count > 0; count--) {
    for (let other = Math.min(mostBelow, below.length); other > 0; other--) {
      const period = `${above.slice(0, count).join(' ')} ${below.slice(0, other).join(' ')}`
      if (!isPeriod(period)) continue
      const said = above.slice(count).join(' ')
      return { text: said ? `${period}\t${said}` : period, rest: below.slice(other).join(' ') }
    }
  }
  return null
}

/** The first line ends in a part of the period, and the second begins with its end. */
function endPeriod(first: string, second: string): Whole | null {
  if (!unfinished.test(first)) return null
  const above = first.split(/(?<=\s)/)
  const below = second.split(/\s+/)
  for (let count = Math.min(mostAbove, above.length - 1); count > 0; count--) {
    for (let other = Math.min(mostBelow, below.length); other > 0; other--) {
      const ending = below.slice(0, other).join(' ')
      const period = `${above.slice(-count).join('').trim()} ${ending}`
      if (isPeriod(period))
        return {
          text: `${first} ${ending}`,
          rest: below
            .slice(other)
            .join(' ')
            .replace(/^[|｜,·\s]+/, ''),
        }
    }
  }
  return null
}

/** Whether a period that was found lacks its end because the line does: "2019–". */
function isOpen(text: string, period: { endDate: string; to: number }): boolean {
  return period.endDate === '' && /[-–—~至]\s*$/.test(text.slice(0, period.to))
}

/** Whether a text is a whole period and nothing else. */
function isPeriod(text: string): boolean {
  const [period] = findPeriods(text)
  return Boolean(
    period && !period.single && period.from === 0 && period.to === text.length && !isOpen(text, period),
  )
}
