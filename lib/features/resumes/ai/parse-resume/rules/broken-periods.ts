import { findPeriods } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import { type Line, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'

/** The first words of a line that begin a period without ending it: "2019–", "Sep 2019 -", "Jun–Aug". */
const begun = /^((?:\S{1,12}\s){0,2}\S{1,12}?\s?[-–—~至]|\p{L}{3,9}\.?\s?[-–—]\s?\p{L}{3,9}\.?)(?:\s+|$)/u
/** The first words of a line that may end one: "Present", "Jun 2021", "2014". */
const endings = [/^\S{1,12}(?=\s|$)/u, /^\S{1,12}\s\S{1,6}(?=\s|$)/u]
/** A whole date that the next line goes on from: "March 2019", then "to present". */
const dates = [/^\S{1,12}\s\S{1,6}(?=\s|$)/u, /^\S{4,12}(?=\s|$)/u]
const goings = [
  /^(?:to|until|till|through|[-–—~]|至|到)\s?\S{1,12}\s\S{1,6}(?=\s|$)/iu,
  /^(?:to|until|till|through|[-–—~]|至|到)\s?\S{1,12}(?=\s|$)/iu,
]

/** Periods that a narrow column of dates broke over two lines are put together on the first. */
export function joinBrokenPeriods(lines: Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const before = joined.at(-1)
    const ending = before && before.block === line.block ? endingOf(before.text, line.text) : null
    if (!before || !ending) {
      joined.push(line)
      continue
    }
    const start = startOf(before.text)
    const said = before.text.slice(start.length).trim()
    const text = `${start} ${ending}${said ? `\t${said}` : ''}`
    joined[joined.length - 1] = { ...before, text, width: widthOf(text) }
    const rest = line.text.slice(ending.length).trim()
    if (rest) joined.push({ ...line, text: rest, width: widthOf(rest) })
  }
  return joined
}

/** The words of a date or half a period that a line starts with; '' when it starts with none. */
function startOf(text: string): string {
  const half = begun.exec(text)?.[1]
  if (half) return half
  const whole = dates.map((pattern) => pattern.exec(text)?.[0] ?? '')
  return (
    whole.find((date) => {
      const [period] = findPeriods(date)
      return period?.single && period.from === 0 && period.to === date.length
    }) ?? ''
  )
}

/** How the second line ends the period that the first one begins; null when it does not. */
function endingOf(first: string, second: string): string | null {
  const start = startOf(first)
  if (!start || findPeriods(first).some((period) => !period.single && period.to > start.length)) return null
  for (const pattern of begun.test(first) ? endings.toReversed() : goings) {
    const ending = pattern.exec(second)?.[0]
    if (!ending) continue
    const whole = `${start} ${ending}`
    const [period] = findPeriods(whole)
    const complete = period && !period.single && period.from === 0 && period.to === whole.length
    if (complete && (period.endDate !== '' || !/[-–—~至]$/.test(ending))) return ending
  }
  return null
}
