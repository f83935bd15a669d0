import { fold, foldedWords } from '@/lib/features/resumes/fold'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** From this many letters on, a value need not stand at the borders of words: it does not occur by chance. */
const longEnough = 6

/** Looks values up in the lines of a text. */
export type Lookup = {
  /** Whether the text says a value, whatever its case, width, spaces and punctuation. */
  says: (value: string) => boolean
  /** A date (YYYY or YYYY-MM) as far as a line of the text says it: with its month, its year alone, or ''. */
  dateSaid: (date: string) => string
  /** The lines a value stands on, the occurrence nearest to a line; null when it stands nowhere as such. */
  locate: (value: string, near?: number) => [number, number] | null
  /** The line a date stands on, the one nearest to a line; null when there is none. */
  locateDate: (date: string, near?: number) => [number, number] | null
}

/** Prepares a text for being looked up in. `addresses` are said without being in a line: where its links lead. */
export function lookup(lines: string[], addresses: string[] = []): Lookup {
  const starts: number[] = []
  let folded = ''
  for (const line of lines) {
    starts.push(folded.length)
    folded += fold(line)
  }
  const led = addresses.map(withoutScheme).join(' ')
  const words = ` ${foldedWords([...lines, ...addresses].join('\n')).join(' ')} `
  const dated = lines.map((line, index) => ({
    line: index,
    ...datesIn(line.length < 40 && !/\d{4}/.test(line) ? `${line} ${lines[index + 1] ?? ''}` : line),
  }))

  function occurrences(value: string): [number, number][] {
    const wanted = withoutScheme(value)
    if (!wanted) return []
    const found: [number, number][] = []
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      found.push([lineAt(at), lineAt(at + wanted.length - 1)])
    }
    return found
  }

  function lineAt(position: number): number {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= position) low = middle
      else high = middle - 1
    }
    return low
  }

  const linesOfDate = (date: string) => {
    const [year = '', month] = date.split('-')
    return dated.filter((one) => one.years.has(year) && (!month || one.months.has(Number(month))))
  }

  return {
    says: (value) => {
      const wanted = withoutScheme(value)
      if (!wanted) return false
      if (words.includes(` ${foldedWords(value).join(' ')} `)) return true
      return wanted.length >= longEnough && (folded.includes(wanted) || led.includes(wanted))
    },
    dateSaid: (date) => {
      if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return ''
      const [year = '', month] = date.split('-')
      if (month && linesOfDate(`${year}-${month}`).length > 0) return `${year}-${month}`
      return linesOfDate(year).length > 0 ? year : ''
    },
    locate: (value, near = 0) => nearest(occurrences(value), near),
    locateDate: (date, near = 0) =>
      nearest(
        linesOfDate(date).map(({ line }) => [line, line]),
        near,
      ),
  }
}

function withoutScheme(value: string): string {
  return fold(value.replace(/^\s*(https?:\/\/)?(www\.)?/i, ''))
}

function nearest(found: [number, number][], near: number): [number, number] | null {
  const distance = ([first]: [number, number]) => Math.abs(first - near)
  return found.reduce<[number, number] | null>(
    (best, one) => (best === null || distance(one) < distance(best) ? one : best),
    null,
  )
}

/** The years (four digits) and months (1–12) that a line may mean. */
function datesIn(line: string): { years: Set<string>; months: Set<number> } {
  const text = line.normalize('NFKC').toLowerCase()
  const years = new Set<string>()
  const numbers = (text.match(/\d+/g) ?? []).filter((number) => number.length <= 8)
  for (const number of numbers) {
    if (number.length === 4) years.add(number)
    // 201909, 20190901
    if (number.length === 6 || number.length === 8) years.add(number.slice(0, 4))
    if (number.length === 2) {
      years.add(`20${number}`)
      years.add(`19${number}`)
    }
  }
  const named = months.flatMap((month, index) => (text.includes(month) ? [index + 1] : []))
  const counted = numbers.map((number) => Number(number.length >= 6 ? number.slice(4, 6) : number))
  return { years, months: new Set([...named, ...counted]) }
}
