import { type Entry, toEntries } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import type { Found } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { toItems } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { type Part, partsOf } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import { datesOf, foundIn, saidOf } from '@/lib/features/resumes/ai/parse-resume/rules/said'
import { labelRows } from '@/lib/features/resumes/ai/parse-resume/rules/tables'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { placeLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/places'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'

/** A job as it was read; what it does not say is left out. */
export type Job = {
  name?: Found | undefined
  position?: Found | undefined
  location?: Found | undefined
  startDate?: Found | undefined
  endDate?: Found | undefined
  summary?: Found | undefined
  highlights: Found[]
}

type Heading = { parts: Part[]; company: Part | null; title: Part | null; place: Part | null; sure: boolean }

/** Names of groups inside a section: they belong to no entry. */
const groupName =
  /^(?:vocational|misc\w*|full[- ]time|part[- ]time|internships?|other|academic|industry|professional|volunteering|freelance|全职|兼职|实习|校内|校外|其他)[:：]?$/i
const unitOf = /^(?:department|dept\.?|faculty|division) of /i
const department =
  /(?:部|部门|事业部|事业群|业务线|产品线|项目组|[\p{Script=Han}]组|团队|课题组|BU|BG)$|(?<!\p{L})(?:team|department|dept\.?|division|unit)$|^(?:team|department|division)\s*[:：]|^(?:department|dept\.?|faculty|division|office) of /iu
const aside =
  /^(?:(?:full|part)[- ]time|contract|freelance|internship|remote|hybrid|on-?site|全职|兼职|实习|远程|外包|汇报对象.*|证明人.*|\d+\s?人.*|[（(].*[)）]|\d[\d,.]*\s?(?:k|元|万).*)$/i
const link = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|cn|dev|ai)(?:\/\S*)?$/i

/** The jobs of a section about work. */
export function readWork(lines: Line[]): Job[] {
  return readJobs(workEntries(lines))
}

/** The entries of a section about work. */
export function workEntries(lines: Line[]): Entry[] {
  const items = toItems(labelRows(lines.filter((line) => !groupName.test(line.text))))
  return toEntries(items, {
    openers: ['employer'],
    likeness: (text) => Math.max(...text.split(/[\t\n]/).map((part) => employerScore(part.trim()))),
    listed: true,
  })
}

/** Whether an entry's heading names an employer or what somebody was there. */
export function isJob(entry: Entry): boolean {
  const { company, title } = readHeading(entry)
  const named = company ? Math.max(employerScore(company.text), company.label ? 1 : 0) : 0
  return (
    named >= 0.6 || Boolean(title && titleScore(title.text) >= 0.85 && !/\p{Script=Han}/u.test(title.text))
  )
}

/** The jobs that entries tell of. */
export function readJobs(entries: Entry[]): Job[] {
  const headings = entries.map(readHeading)
  const titleFirst = habit(headings)
  return underOneEmployer(
    entries.map((entry, index) => {
      const heading = settle(headings[index] as Heading, titleFirst)
      return { entry, heading, job: toJob(entry, heading) }
    }),
  )
}

function employerScore(text: string): number {
  const score = companyLikeness(text) - 0.6 * titleLikeness(text)
  return department.test(text) ? score * 0.4 : score
}

function titleScore(text: string): number {
  return titleLikeness(text) - 0.5 * companyLikeness(text)
}

function readHeading(entry: Entry): Heading {
  const parts = entry.heads
    .flatMap((item) => partsOf(item, item === entry.dated ? entry.period : null))
    .filter(
      (part) =>
        part.label !== 'date' && part.label !== 'aside' && part.label !== 'url' && !link.test(part.text),
    )
    .flatMap((part, _, all) => splitCompound(part, all))
    .filter((part) => part.label || !aside.test(part.text))
  const company = parts.find((part) => part.label === 'employer') ?? null
  const title = parts.find((part) => part.label === 'title' || part.label === 'role') ?? null
  const place = parts.find((part) => part.label === 'place') ?? takePlace(parts)
  const free = parts.filter((part) => part !== place && !part.label)
  const bestTitle = title ?? best(free, titleScore, 0.3)
  const bestCompany =
    company ??
    best(
      free.filter((part) => part !== bestTitle),
      employerScore,
      0.5,
    )
  return {
    parts: free,
    company: bestCompany,
    title: bestTitle,
    place,
    sure: Boolean(bestTitle && bestCompany),
  }
}

function best(parts: Part[], score: (text: string) => number, least: number): Part | null {
  let found: Part | null = null
  let most = least
  for (const part of parts) {
    const one = score(part.text)
    if (one > most || (one === most && found === null)) {
      found = part
      most = one
    }
  }
  return found
}

function takePlace(parts: Part[]): Part | null {
  const free = parts.filter((part) => !part.label)
  if (free.length < 2) return null
  const plain = (part: Part) => titleLikeness(part.text) < 0.5 && companyLikeness(part.text) < 0.9
  return (
    free.findLast((part) => placeLikeness(part.text) >= 0.8 && plain(part)) ??
    (free.length >= 3
      ? (free.findLast((part) => placeLikeness(part.text) >= 0.4 && plain(part)) ?? null)
      : null)
  )
}

/** "Senior Engineer at Acme", "Acme, Senior Engineer" and "Acme (Berlin)" are two parts each; "Acme, Inc." is one. */
function splitCompound(part: Part, all: Part[]): Part[] {
  if (part.label || placeLikeness(part.text) >= 0.8) return [part]
  const at = /\s(?:at|@)\s|\s?@\s?/i.exec(part.text)
  if (at && titleLikeness(part.text.slice(0, at.index)) >= 0.5) {
    return [
      { ...part, text: part.text.slice(0, at.index).trim() },
      ...splitCompound({ ...part, text: part.text.slice(at.index + at[0].length).trim() }, all),
    ]
  }
  const pieces = rejoin(part.text.split(/\s*(?:[,，、]|;|；)\s*(?![^(（]*[)）])/))
  if (pieces.length < 2 || pieces.length > 6) return splitEnds(part)
  const alone = all.filter((other) => !other.label).length === 1
  const telling =
    pieces.some((piece) => titleScore(piece) >= 0.5) &&
    pieces.some((piece) => employerScore(piece) >= 0.5 || placeLikeness(piece) >= 0.8 || unitOf.test(piece))
  const placed = pieces.slice(1).some((piece) => placeLikeness(piece) >= 0.8)
  const others = all.some(
    (other) => other !== part && (titleScore(other.text) >= 0.5 || employerScore(other.text) >= 0.5),
  )
  if (
    !(
      telling ||
      placed ||
      (alone && pieces.some((piece) => titleScore(piece) >= 0.5)) ||
      (others &&
        titleScore(part.text) < 0.3 &&
        pieces.length <= 3 &&
        /[,，]/.test(part.text) &&
        placeLikeness(pieces.at(-1) ?? '') > 0)
    )
  ) {
    return splitEnds(part)
  }
  return pieces.map((text) => ({ ...part, text }))
}

/** "美团-到店事业群-数据分析实习生": Chinese parts joined by dashes without spaces. */
function splitEnds(part: Part): Part[] {
  if (!/\p{Script=Han}/u.test(part.text)) return [part]
  const [, employer = '', place = ''] =
    /^(.{2,30}?(?:公司|集团|银行|大学|学院|医院))(\p{Script=Han}{2,6})$/u.exec(part.text) ?? []
  if (placeLikeness(place) >= 0.8)
    return [
      { ...part, text: employer },
      { ...part, text: place },
    ]
  const pieces = part.text.split(/\s*[-–—－:：/·]\s*(?![^(（]*[)）])/).filter(Boolean)
  if (pieces.length < 2 || pieces.length > 4 || pieces.some((piece) => piece.length < 2)) return [part]
  const parted =
    pieces.some((piece) => titleScore(piece) >= 0.5 || department.test(piece)) &&
    pieces.some((piece) => employerScore(piece) >= 0.5)
  return parted ? pieces.map((text) => ({ ...part, text })) : [part]
}

/** Puts back together what a comma parts without separating: "Acme, Inc.", "Berlin, Germany", "Engineer, Search". */
function rejoin(pieces: string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces.map((one) => one.trim()).filter(Boolean)) {
    const before = joined.at(-1)
    const together = before === undefined ? '' : `${before}, ${piece}`
    if (
      before !== undefined &&
      (/^(?:inc|llc|ltd|co|corp|gmbh|lp|llp|plc|jr|sr|ltd\.? ?co)\b\.?/i.test(piece) ||
        (placeLikeness(together) >= 0.8 && (joined.length > 1 || placeLikeness(before) >= 0.8)))
    ) {
      joined[joined.length - 1] = together
    } else joined.push(piece)
  }
  return joined
}

/** Whether the titles of a section stand before the employers; null when nothing tells. */
function habit(headings: Heading[]): boolean | null {
  const votes = headings
    .filter((heading) => heading.sure)
    .map(({ parts, company, title }) => {
      const order = parts.indexOf(title as Part) < parts.indexOf(company as Part)
      return order ? 1 : -1
    })
  const sum = votes.reduce<number>((total, vote) => total + vote, 0)
  return sum === 0 ? null : sum > 0
}

/** Gives what no word tells its place: beside a title the employer, by the order of the others or by weight. */
function settle(heading: Heading, titleFirst: boolean | null): Heading {
  const { parts, company, title } = heading
  const rest = parts.filter((part) => part !== company && part !== title)
  if (title && !company) {
    const candidates = rest.filter(
      (part) => !department.test(part.text) && placeLikeness(part.text) < 0.8 && !/^\p{Ll}/u.test(part.text),
    )
    const before = candidates.filter((part) => parts.indexOf(part) < parts.indexOf(title))
    const after = candidates.filter((part) => parts.indexOf(part) > parts.indexOf(title))
    const unit = rest.find(
      (part) =>
        department.test(part.text) && companyLikeness(part.text) >= 0.5 && !/\p{Script=Han}/u.test(part.text),
    )
    const pick = (titleFirst ? [...after, ...before] : [...before, ...after])[0] ?? unit ?? null
    // Better the place than nothing is no rule: an employer that goes unnamed stays unnamed.
    return { ...heading, company: pick }
  }
  if (company && !title) {
    const after = rest.filter(
      (part) => parts.indexOf(part) > parts.indexOf(company) && !department.test(part.text),
    )
    const before = rest.filter(
      (part) => parts.indexOf(part) < parts.indexOf(company) && !department.test(part.text),
    )
    return { ...heading, title: (titleFirst ? [...before, ...after] : [...after, ...before])[0] ?? null }
  }
  if (!company && !title && rest.length > 0) {
    const [first = null, second = null] = rest
    return titleFirst
      ? { ...heading, title: first, company: second }
      : { ...heading, company: first, title: second }
  }
  return heading
}

function toJob(entry: Entry, heading: Heading): Job {
  const { company, title, place, sure } = heading
  const { name, rest } = splitPlace(company?.text ?? '')
  const lead = entry.heads.filter((item) => !usedBy(item, entry, heading))
  const value = (part: Part | null, likeness: number) =>
    part
      ? foundIn(part.text, part.label ? 0.95 : sure ? Math.max(0.75, likeness) : 0.55, part.item.lines)
      : undefined
  return {
    name: value(company && { ...company, text: name }, company ? employerScore(company.text) : 0),
    position: value(
      title && { ...title, text: title.text.replace(/\s*\((?:with|including)\s[^)]{0,40}\)/i, '') },
      title ? titleLikeness(title.text) : 0,
    ),
    location: place
      ? foundIn(place.text, placeLikeness(place.text) >= 0.8 ? 0.85 : 0.6, place.item.lines)
      : foundIn(rest, 0.55, company?.item.lines ?? []),
    ...datesOf(entry, 'both'),
    ...saidOf([...lead, ...entry.body]),
  }
}

/** "Acme Group, Milwaukee (USA)": what follows an employer's name is where it is, unless it is part of the name. */
function splitPlace(text: string): { name: string; rest: string } {
  const [, outer = '', inner = ''] = /^(.{2,80}?)\s*[(（]([^()（）]{2,50})[)）]$/.exec(text) ?? []
  if (outer && placeLikeness(inner) >= 0.8 && !/\p{Script=Han}/u.test(outer))
    return { name: outer, rest: inner }
  const match = /^([^,，(（]{2,80})[,，]\s*([^&]{2,50})$/.exec(text)
  const [, name = '', rest = ''] = match ?? []
  const partOfName = /(?<!\p{L})(?:inc|llc|ltd|co|corp|gmbh|lp|llp|plc|and|group|limited)(?!\p{L})/iu.test(
    rest,
  )
  return name && !partOfName && companyLikeness(rest) < 0.5 && !department.test(rest) && /^\p{Lu}/u.test(rest)
    ? { name: name.trim(), rest }
    : { name: text, rest: '' }
}

function usedBy(item: Entry['heads'][number], entry: Entry, { company, title, place }: Heading): boolean {
  return (
    item === entry.dated ||
    [company, title, place].some((part) => part?.item === item) ||
    item.text.length < 40
  )
}

type Read = { entry: Entry; heading: Heading; job: Job }

/** Several titles at one employer: those that name none share the last one named. */
function underOneEmployer(read: Read[]): Job[] {
  const jobs: Job[] = []
  let employer: { name: Found; location?: Found | undefined } | null = null
  for (const [index, { entry, job }] of read.entries()) {
    const next = read[index + 1]
    const silent = job.highlights.length === 0 && !job.summary && entry.body.length === 0
    if (job.name && !job.position && silent && next?.job.position && !next.job.name) {
      employer = { name: job.name, location: job.location }
      continue
    }
    if (job.name) {
      employer = { name: job.name, location: job.location }
      jobs.push(job)
    } else if (job.position && employer) {
      jobs.push({
        ...job,
        name: { ...employer.name, confidence: Math.min(employer.name.confidence, 0.8) },
        location: job.location ?? employer.location,
      })
    } else if (job.position || job.startDate) jobs.push(job)
  }
  return jobs.filter((job) => job.name || job.position)
}
