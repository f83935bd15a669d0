import { type Entry, toEntries } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import type { Found } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { toItems } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import { type JobHeading, readHeadings } from '@/lib/features/resumes/ai/parse-resume/rules/job-heading'
import { splitPlace } from '@/lib/features/resumes/ai/parse-resume/rules/job-parts'
import { employerScore } from '@/lib/features/resumes/ai/parse-resume/rules/job-words'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import type { Part } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import { datesOf, foundIn, saidOf } from '@/lib/features/resumes/ai/parse-resume/rules/said'
import { labelRows } from '@/lib/features/resumes/ai/parse-resume/rules/tables'
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

/** Names of groups inside a section: they belong to no entry. */
const groupName =
  /^(?:vocational|misc\w*|full[- ]time|part[- ]time|internships?|other|academic|industry|professional|volunteering|freelance|全职|兼职|实习|校内|校外|其他)[:：]?$/i

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

/** The jobs that entries tell of. */
export function readJobs(entries: Entry[]): Job[] {
  const headings = readHeadings(entries)
  return underOneEmployer(
    entries.map((entry, index) => ({ entry, job: toJob(entry, headings[index] as JobHeading) })),
  )
}

function toJob(entry: Entry, heading: JobHeading): Job {
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

function usedBy(item: Entry['heads'][number], entry: Entry, { company, title, place }: JobHeading): boolean {
  return (
    item === entry.dated ||
    [company, title, place].some((part) => part?.item === item) ||
    item.text.length < 40
  )
}

/** Several titles at one employer: those that name none share the last one named. */
function underOneEmployer(read: { entry: Entry; job: Job }[]): Job[] {
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
