import type { ResumeContent } from '@/lib/features/resumes/model'
import type { Label } from './labels.ts'
import { sameDate, sameLink, samePhone, sameSkill, sameText } from './same.ts'

export const fields = [
  'name',
  'email',
  'phone',
  'links',
  'school',
  'degree',
  'study dates',
  'company',
  'title',
  'work dates',
  'projects',
  'skills',
] as const
export type Field = (typeof fields)[number]

/** What became of the values of one field: how many were read as expected, which are missing, which are too many. */
export type Tally = { right: number; missed: string[]; wrong: string[] }
export type Score = Record<Field, Tally>

type Same = (expected: string, read: string) => boolean
type Entry = { main: string; second: string; seconds: string[]; start: string; end: string }

/** Compares what was read with what the resume says. Entries are paired best first, whatever their order. */
export function score(label: Label, read: ResumeContent): Score {
  const { basics } = read
  const study = pairUp(
    label.education.map((one) => entry(one.school, [one.degree], one.start, one.end)),
    read.education.map((one) =>
      entry(one.institution, [one.studyType, `${one.studyType} ${one.area}`], one.startDate, one.endDate),
    ),
  )
  const work = pairUp(
    label.work.map((one) => entry(one.company, [one.title], one.start, one.end)),
    read.work.map((one) => entry(one.name, [one.position], one.startDate, one.endDate)),
  )
  const links = [basics.url, ...basics.profiles.map((profile) => profile.url)]
  const skills = read.skills.flatMap((group) => (group.keywords.length > 0 ? group.keywords : [group.name]))
  return {
    name: compare([label.name], [basics.name], sameText),
    email: compare([label.email], [basics.email], (a, b) => a.toLowerCase() === b.toLowerCase()),
    phone: compare([label.phone], [basics.phone], samePhone),
    links: compare(label.links, links, sameLink),
    school: study.main,
    degree: study.second,
    'study dates': study.dates,
    company: work.main,
    title: work.second,
    'work dates': work.dates,
    projects: compare(
      label.projects,
      read.projects.map((one) => one.name),
      sameText,
    ),
    skills: compare(apart(label.skills), apart(skills), sameSkill),
  }
}

/** Adds tallies up. */
export function sum(tallies: readonly Tally[]): Tally {
  return {
    right: tallies.reduce((total, tally) => total + tally.right, 0),
    missed: tallies.flatMap((tally) => tally.missed),
    wrong: tallies.flatMap((tally) => tally.wrong),
  }
}

/** Precision, recall and their harmonic mean, 0–1; null where nothing was expected and nothing read. */
export function rates({
  right,
  missed,
  wrong,
}: Tally): { precision: number; recall: number; f1: number } | null {
  if (right + missed.length + wrong.length === 0) return null
  return {
    precision: right + wrong.length === 0 ? 0 : right / (right + wrong.length),
    recall: right + missed.length === 0 ? 0 : right / (right + missed.length),
    f1: (2 * right) / (2 * right + missed.length + wrong.length),
  }
}

/** Mean of the fields' F1 over several resumes, every field alike. */
export function macroF1(scores: readonly Score[]): number {
  const all = fields.flatMap((field) => rates(sum(scores.map((one) => one[field])))?.f1 ?? [])
  return all.reduce((total, one) => total + one, 0) / all.length
}

/** Whether C/C++ is one skill or two is a matter of taste: on both sides it is two. */
function apart(skills: string[]): string[] {
  return skills.flatMap((skill) => skill.split('/'))
}

function compare(expected: string[], read: string[], same: Same): Tally {
  const wrong = unique(read, same)
  const missed = unique(expected, same).filter((one) => {
    const at = wrong.findIndex((other) => same(one, other))
    if (at >= 0) wrong.splice(at, 1)
    return at < 0
  })
  return { right: unique(expected, same).length - missed.length, missed, wrong }
}

function unique(values: string[], same: Same): string[] {
  const given = values.filter((value) => value.trim() !== '')
  return given.filter(
    (value, at) => !given.slice(0, at).some((other) => value === other || same(value, other)),
  )
}

function entry(main: string, seconds: string[], start: string, end: string): Entry {
  return { main, second: seconds[0] ?? '', seconds, start, end }
}

/** How much two entries have in common: a name more than a date. 0 for nothing that tells them apart from others. */
function likeness(expected: Entry, read: Entry): number {
  const main = sameText(expected.main, read.main) ? 3 : 0
  const second = read.seconds.some((one) => sameText(expected.second, one)) ? 2 : 0
  const dates = compareDates(expected, read).right
  return main + second + dates >= 2 ? main + second + dates : 0
}

function pairUp(expected: Entry[], read: Entry[]): { main: Tally; second: Tally; dates: Tally } {
  const candidates = expected.flatMap((one) =>
    read.map((other) => ({ one, other, like: likeness(one, other) })),
  )
  const partner = new Map<Entry, Entry>()
  for (const { one, other, like } of candidates.sort((a, b) => b.like - a.like)) {
    if (like > 0 && !partner.has(one) && !partner.has(other)) {
      partner.set(one, other)
      partner.set(other, one)
    }
  }
  const pairs: [Entry, Entry][] = [
    ...expected.map((one): [Entry, Entry] => [one, partner.get(one) ?? nothing]),
    ...read.filter((other) => !partner.has(other)).map((other): [Entry, Entry] => [nothing, other]),
  ]
  return {
    main: sum(pairs.map(([one, other]) => compare([one.main], [other.main], sameText))),
    second: sum(
      pairs.map(([one, other]) =>
        compare([one.second], [other.second], () => other.seconds.some((way) => sameText(one.second, way))),
      ),
    ),
    dates: sum(pairs.map(([one, other]) => compareDates(one, other))),
  }
}

const nothing = entry('', [''], '', '')

/** The two ends of a period are two values; one that goes on ends with "now". */
function compareDates(expected: Entry, read: Entry): Tally {
  const same: Same = (a, b) => a === b || sameDate(a, b)
  const end = (one: Entry) => one.end || (one.start && 'now')
  const [start, until] = [
    compare([expected.start], [read.start], same),
    compare([end(expected)], [end(read)], same),
  ]
  return sum([start, until])
}
