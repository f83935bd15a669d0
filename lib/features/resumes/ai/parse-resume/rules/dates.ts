const monthNames =
  'january|february|march|april|may|june|july|august|september|october|november|december|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec'
const monthOrder = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const year = '(?:19[5-9]|20[0-4])\\d'
const month = '(?:1[0-2]|0?[1-9])'
const day = '(?:3[01]|[12]\\d|0?[1-9])'

// Each form has names of its own for year and month; all are tried at once, the longer ones first.
const forms = [
  `(?<d1>${day})\\s?[./-]\\s?(?<d2>${day})\\s?[./-]\\s?(?<y10>${year})(?!\\d)`,
  `(?:${day}(?:st|nd|rd|th)?\\s{1,2})?(?<m1>${monthNames})(?!\\p{L})\\.?(?:\\s{0,2}${day}(?:st|nd|rd|th)?,)?[,\\s/'’.-]{0,3}(?<y1>${year})(?!\\d)`,
  `(?<y2>${year})\\s?[年./]\\s?(?<m2>${month})(?!\\d)(?:\\s?月(?:份)?)?(?:\\s?[./]?\\s?${day}(?!\\d|[./]\\d)\\s?日?)?(?!\\s?[./]\\d)`,
  `(?<y0>${year})[–-](?<m0>${month})(?!\\d)(?:-${day}(?!\\d))?(?![./]\\d)`,
  `(?<m3>${month})\\s?[/.-]\\s?(?<y3>${year})(?!\\d)`,
  `(?<y4>${year})\\s{1,2}(?<m4>${monthNames})(?!\\p{L})\\.?`,
  `(?<season>(?:spring|summer|fall|autumn|winter)s?|michaelmas|[qh][1-4])[\\s,]{0,2}(?:of )?(?<y5>${year})(?!\\d)`,
  `(?<m6>${monthNames})(?!\\p{L})\\.?\\s{0,2}['’](?<y6>\\d{2})(?!\\d)`,
  `(?<m9>${monthNames})(?!\\p{L})\\.?\\s(?<y9>\\d{2})(?![\\d,:]|st|nd|rd|th)`,
  `(?<y7>${year})\\s?年?(?:\\s?(?:春|夏|秋|冬)季?)?(?![\\d+%]|,\\d|级|届|\\s?(?:个|万|亿|元|人|家|多|余))`,
  `(?<m8>${monthNames})(?!\\p{L})\\.?(?=\\s{0,2}[-–—~至到])`,
  `['’](?<y8>\\d{2})(?!\\d)(?=\\s{0,2}[-–—~])`,
  '(?<present>present|now|current(?:ly)?|today|ongoing|to date|date(?![a-z])|until now|till now|(?:至今|迄今|现在|目前|今|在职|在读|现)(?!年))',
]
const momentPattern = new RegExp(
  `(?<![\\d\\p{L}.@/_]|[\\p{L}\\d]-(?=\\d{1,2}(?!\\d)))(?:${forms.join('|')})`,
  'giu',
)
// Chinese words stand before dates without a space.
const momentInChinese = new RegExp(
  `(?<![\\da-zA-Z.@/_])(?<=^|[^\\p{L}\\d]|[\\p{Script=Han}\\-–—~])(?:${forms.join('|')})`,
  'giu',
)
const between =
  /^\s{0,4}(?:年|月)?\s{0,4}(?:[-–—―−~～〜﹣－一→]{1,4}>?|to|until|till|through|thru|至|到|--)\s{0,4}$/i
const open = /^\s{0,2}(?:[-–—~～]{1,2}|onwards?|起|以来|\+)\s{0,2}(?:$|[\t|)）\]])/i
const since = /(?:since|from|自|starting)\s{1,2}$/i
const expectation =
  /(?:expected|anticipated|graduating|graduation|graduated|graduate|class of|est\.?|due|预计|毕业于|(?:in )?progress)[\s:：,(（]{0,3}(?:in |date[\s:：]{0,2}|graduation[\s:：,]{0,2}(?:date[\s:：]{0,2})?|graduation in )?$/i
const shortEnd = /^\s{0,2}[-–—/~]\s{0,2}['’]?(\d{2})(?!\d|[./-]\d)/
const monthEnd = new RegExp(`^\\s{0,2}[-–—./]\\s{0,2}(${month})(?!\\d)`)

/** A period as YYYY-MM or YYYY, and where it stands; `endDate` is '' while it goes on. */
export type Period = {
  startDate: string
  endDate: string
  /** A single date rather than two; `endDate` holds it and `startDate` is ''. */
  single: boolean
  from: number
  to: number
}

type Moment = {
  iso: string
  present: boolean
  from: number
  to: number
  /** A month that takes its year from the end of the period. */
  monthOnly?: string
  /** Written like a day: "May 19". */
  unsure?: boolean
}

/** All periods and single dates of a text, in order. What is only a number is none. */
export function findPeriods(text: string): Period[] {
  const said = text.length > 400 ? text.slice(0, 400) : text
  const moments = findMoments(said)
  const periods: Period[] = []
  for (let index = 0; index < moments.length; index++) {
    const start = moments[index] as Moment
    const next = moments[index + 1]
    const start2 = startOf(said, start.from)
    if (next && !start.present && joins(said, start, next)) {
      const iso = start.monthOnly ? withMonth(next.iso, start.monthOnly) : start.iso
      if (iso) {
        periods.push(ordered(iso, next.iso, start.from, next.to))
        index++
        continue
      }
    }
    if (start.present || start.monthOnly) continue
    const tail = said.slice(start.to)
    const short = shortEnd.exec(tail)
    if (short && start.iso.length === 4) {
      const until = `${start.iso.slice(0, 2)}${short[1]}`
      if (until > start.iso && Number(until) - Number(start.iso) < 45) {
        periods.push(ordered(start.iso, until, start.from, start.to + short[0].length))
        continue
      }
    }
    const later = monthEnd.exec(tail)
    if (later && start.iso.length === 7) {
      const until = `${start.iso.slice(0, 5)}${(later[1] ?? '').padStart(2, '0')}`
      if (until > start.iso) {
        periods.push(ordered(start.iso, until, start.from, start.to + later[0].length))
        continue
      }
    }
    const goesOn = open.exec(tail)
    const from = since.exec(said.slice(0, start.from))
    if (goesOn || from) {
      const begin = from ? start.from - from[0].length : start.from
      periods.push({
        startDate: start.iso,
        endDate: '',
        single: false,
        from: begin,
        to: start.to + (goesOn?.[0].trimEnd().length ?? 0),
      })
    } else {
      periods.push({ startDate: '', endDate: start.iso, single: true, from: start2, to: start.to })
    }
  }
  return periods
}

/** The text without a period, and without what held it: brackets, bars and dashes at its ends. A tab marks the place. */
export function withoutPeriod(text: string, { from, to }: Pick<Period, 'from' | 'to'>): string {
  const before = text.slice(0, from).replace(/[\s(（[【|｜,，;；:：·•–—~-]{1,6}$/u, '')
  const after = text.slice(to).replace(/^[\s)）\]】|｜,，;；:：·•–—~.-]{1,6}/u, '')
  return before && after ? `${before}\t${after}` : before + after
}

/** One date of a text as YYYY-MM or YYYY; '' when it names none. */
export function dateIn(text: string): string {
  const [period] = findPeriods(text)
  return period?.endDate || period?.startDate || ''
}

function findMoments(text: string): Moment[] {
  const pattern = /\p{Script=Han}/u.test(text) ? momentInChinese : momentPattern
  const found = [...text.matchAll(pattern)].map((match) => toMoment(match))
  // "May 19" is the nineteenth of May unless both sides of a period are written so.
  return found.filter(
    (moment, index) =>
      !moment.unsure ||
      [found[index - 1], found[index + 1]].some(
        (other) => other && (other.unsure || other.present) && joins(text, moment, other),
      ),
  )
}

function joins(text: string, one: Moment, other: Moment): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  const gap = text.slice(first.to, second.from)
  return between.test(gap) || (second.present && /^\s*$/.test(gap) && text[second.from] !== '今')
}

function toMoment(match: RegExpExecArray): Moment {
  const group = match.groups ?? {}
  const span = { from: match.index, to: match.index + match[0].length }
  if (group.present) return { iso: '', present: true, ...span }
  if (group.m8) return { iso: '', present: false, monthOnly: monthNumber(group.m8), ...span }
  const given = group.m0 ?? group.m1 ?? group.m2 ?? group.m3 ?? group.m4 ?? group.m6 ?? group.m9
  const short = group.y6 ?? group.y8 ?? group.y9
  const years =
    group.y0 ??
    group.y1 ??
    group.y2 ??
    group.y3 ??
    group.y4 ??
    group.y5 ??
    group.y7 ??
    (short ? century(short) : '')
  if (group.y10)
    return { iso: `${group.y10}-${dayMonth(group.d1 ?? '', group.d2 ?? '')}`, present: false, ...span }
  const iso = given ? `${years}-${monthNumber(given)}` : years
  return { iso, present: false, unsure: Boolean(group.y9), ...span }
}

/** Of "17/08/1988" and "08/17/1988" the month: the second number, unless only the first can be one. */
function dayMonth(first: string, second: string): string {
  return (Number(second) > 12 ? first : second).padStart(2, '0')
}

function century(twoDigits: string): string {
  return Number(twoDigits) > 50 ? `19${twoDigits}` : `20${twoDigits}`
}

function monthNumber(written: string): string {
  const named = monthOrder.indexOf(written.slice(0, 3).toLowerCase()) + 1
  return String(named || Number(written)).padStart(2, '0')
}

function withMonth(iso: string, monthOnly: string): string {
  return iso.length >= 4 ? `${iso.slice(0, 4)}-${monthOnly}` : ''
}

/** A period whose end lies before its start was written the other way round. */
function ordered(start: string, end: string, from: number, to: number): Period {
  const comparable = end !== '' && end.slice(0, 4) < start.slice(0, 4)
  return comparable
    ? { startDate: end, endDate: start, single: false, from, to }
    : { startDate: start, endDate: end, single: false, from, to }
}

/** Where a single date begins, with the word before it that says what it is. */
function startOf(text: string, from: number): number {
  const said = expectation.exec(text.slice(Math.max(0, from - 40), from))
  return said ? from - said[0].length : from
}
