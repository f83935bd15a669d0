import { findPeriods } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import { type Line, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'

/** The first words of a line that begin a period without ending it: "2019–", "Sep 2019 -", "Jun–Aug". */
const begun = /^((?:\S{1,12}\s){0,2}\S{1,12}?\s?[-–—~至]|\p{L}{3,9}\.?\s?[-–—]\s?\p{L}{3,9}\.?)(?:\s+|$)/u
/** The first words of a line that may end one: "Present", "Jun 2021", "2014". */
const endings = [/^\S{1,12}(?=\s|$)/u, /^\S{1,12}\s\S{1,6}(?=\s|$)/u]

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
    const start = begun.exec(before.text)?.[1] ?? ''
    const said = before.text.slice(start.length).trim()
    const text = `${start} ${ending}${said ? `\t${said}` : ''}`
    joined[joined.length - 1] = { ...before, text, width: widthOf(text) }
    const rest = line.text.slice(ending.length).trim()
    if (rest) joined.push({ ...line, text: rest, width: widthOf(rest) })
  }
  return joined
}

/** How the second line ends the period that the first one begins; null when it does not. */
function endingOf(first: string, second: string): string | null {
  const start = begun.exec(first)?.[1]
  if (!start || findPeriods(first).some((period) => !period.single && period.to > start.length)) return null
  for (const pattern of endings.toReversed()) {
    const ending = pattern.exec(second)?.[0]
    if (!ending) continue
    const whole = `${start} ${ending}`
    const [period] = findPeriods(whole)
    const complete = period && !period.single && period.from === 0 && period.to === whole.length
    if (complete && (period.endDate !== '' || !/[-–—~至]$/.test(ending))) return ending
  }
  return null
}
