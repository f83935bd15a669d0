import type { Entry } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import { splitCompound } from '@/lib/features/resumes/ai/parse-resume/rules/job-parts'
import { department, employerScore, titleScore } from '@/lib/features/resumes/ai/parse-resume/rules/job-words'
import { type Part, partsOf } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { placeLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/places'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'

/** What the parts of a job's heading are; `sure` when words tell both the employer and the title. */
export type JobHeading = {
  parts: Part[]
  company: Part | null
  title: Part | null
  place: Part | null
  sure: boolean
}

const aside =
  /^(?:(?:full|part)[- ]time|contract|internship|remote|hybrid|on-?site|全职|兼职|实习|远程|外包|汇报对象.*|证明人.*|\d+\s?人.*|[（(].*[)）]|\d[\d,.]*\s?(?:k|元|万).*)$/i
const link = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|cn|dev|ai)(?:\/\S*)?$/i

/** The headings of a section's entries: what no word tells in one is told by the order of the others. */
export function readHeadings(entries: Entry[]): JobHeading[] {
  const headings = entries.map(readHeading)
  const titleFirst = habit(headings)
  return headings.map((heading) => fillIn(heading, titleFirst))
}

/** Whether words in an entry's heading name an employer or what somebody was there. */
export function isJob(entry: Entry): boolean {
  const { company, title } = readHeading(entry)
  const named = company ? Math.max(employerScore(company.text), company.label ? 1 : 0) : 0
  const isTitle = title !== null && titleScore(title.text) >= 0.85 && !/\p{Script=Han}/u.test(title.text)
  return named >= 0.6 || isTitle
}

function readHeading(entry: Entry): JobHeading {
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

/** Whether the titles of a section stand before the employers; null when nothing tells. */
function habit(headings: JobHeading[]): boolean | null {
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
function fillIn(heading: JobHeading, titleFirst: boolean | null): JobHeading {
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
