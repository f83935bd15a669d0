import { type Entry, toEntries } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import { type Found, type FoundList, seenThrough } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { type Item, toItems } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import { type Line, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { findLinks } from '@/lib/features/resumes/ai/parse-resume/rules/links'
import { type Part, partsOf } from '@/lib/features/resumes/ai/parse-resume/rules/parts'
import { datesOf, foundIn, saidOf } from '@/lib/features/resumes/ai/parse-resume/rules/said'
import { labelRows } from '@/lib/features/resumes/ai/parse-resume/rules/tables'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'
import { skillNamed, skillsIn } from '@/lib/features/resumes/skills/find-skills'
import { splitList } from '@/lib/features/resumes/skills/split-list'

/** A project as it was read; what it does not say is left out. */
export type Project = {
  name?: Found | undefined
  description?: Found | undefined
  startDate?: Found | undefined
  endDate?: Found | undefined
  url?: Found | undefined
  highlights: Found[]
  keywords?: FoundList | undefined
}

const builtWith =
  /^[\s【[]{0,2}(?:(?:项目|使用|所用|主要|核心|相关|涉及)?(?:技术栈|技术架构|技术选型|技术框架|技术要点|技术环境|技术|开发环境|开发技术|技术点|软件架构|架构|关键技术|开发语言|工具|使用工具|软件环境|运行环境|系统架构|开发工具)|(?:technolog(?:y|ies)|tech(?:nical)?|tools?)(?:\s(?:stack|used|environment))?|(?:tech\s)?stack|built (?:with|using)|tools (?:and|&) technologies|technologies (?:and|&) tools|skills(?: used)?|keywords|environment|made with|using|languages?(?: used)?)[】\]]?\s*[:：]\s*(\S.*)$/is

/** The projects of a section about them. */
export function readProjects(lines: Line[]): Project[] {
  const entries = toEntries(toItems(labelRows(lines)), {
    openers: ['project'],
    likeness: () => 0,
    listed: true,
  })
  return readEntriesAsProjects(entries)
}

/** The projects that entries tell of. */
export function readEntriesAsProjects(entries: Entry[]): Project[] {
  return entries.map(readProject).filter((project) => project.name)
}

function readProject(entry: Entry): Project {
  const [first] = entry.heads
  const all = entry.heads.flatMap((item) =>
    partsOf(item, item === entry.dated ? entry.period : null, false).flatMap(splitRole),
  )
  const parts = all.filter((part) => part.label !== 'date')
  const built = builtIn([...entry.heads, ...entry.body])
  const named = nameOf(parts)
  const split = named ? splitName(named, entry) : null
  const tools = parts.filter((part) => part !== named && isToolList(part.text))
  const keywords = built ?? (tools[0] ? keywordsOf(tools[0].text, tools[0].item) : undefined)
  const body = entry.body.filter((item) => !builtWith.test(item.text))
  const told = parts.filter(
    (part) =>
      part !== named &&
      part.item === named?.item &&
      !part.label &&
      !tools.includes(part) &&
      part.text.length > 20 &&
      !isAddress(part.text),
  )
  const late = entry.heads
    .slice(1)
    .filter(
      (item) =>
        item !== named?.item &&
        item !== entry.dated &&
        item.text.length > 20 &&
        !builtWith.test(item.text) &&
        !tools.some((part) => part.item === item) &&
        !all.some((part) => part.item === item && (part.label === 'role' || part.label === 'employer')),
    )
  const said = saidOf([...late, ...body])
  const rest = [split?.rest ?? '', ...told.map((part) => part.text)].filter(Boolean).join(' ')
  const description = rest ? foundIn(rest, 0.7, named?.item.lines ?? []) : said.summary
  const lead = rest && said.summary ? [said.summary] : []
  const address = first ? addressOf([...entry.heads, ...entry.body]) : undefined
  return {
    name:
      named && split
        ? foundIn(split.name, named.label === 'project' ? 0.95 : entry.period ? 0.85 : 0.7, named.item.lines)
        : undefined,
    description,
    ...datesOf(entry, 'both'),
    url: address,
    highlights: [...lead, ...said.highlights],
    keywords,
  }
}

/** "商城系统 后端开发": a role after a space is a part of its own. */
function splitRole(part: Part): Part[] {
  const [, name = '', role = ''] = /^(.{2,50}?)\s+(\S{2,12})$/u.exec(part.text) ?? []
  return !part.label && role && /\p{Script=Han}/u.test(role) && isRole(role)
    ? [
        { ...part, text: name },
        { ...part, text: role },
      ]
    : [part]
}

/** The part that names the project: by its label, or the first that is no role, employer, address or list of tools. */
function nameOf(parts: Part[]): Part | null {
  const free = parts.filter((part) => !part.label && !isAddress(part.text))
  const rated = free.map((part) => ({
    part,
    doubt:
      (isRole(part.text) ? 2 : 0) +
      (companyLikeness(part.text) >= 1 ? 1.5 : 0) +
      (isToolList(part.text) ? 2 : 0),
  }))
  const least = Math.min(...rated.map((one) => one.doubt))
  return (
    parts.find((part) => part.label === 'project') ?? rated.find((one) => one.doubt === least)?.part ?? null
  )
}

function isRole(text: string): boolean {
  return (
    text.length <= 16 && titleLikeness(text) >= 0.85 && !/(?:系统|平台|项目|小程序|app|网站|商城)/i.test(text)
  )
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S*$|^\(?(?:github|gitlab|gitee|link|demo|code|source|live|website|repo|paper)(?:\s(?:link|repo|code))?\)?$/i.test(
    text.trim(),
  )
}

function isToolList(text: string): boolean {
  const items = splitList(text)
  const named = items.filter(
    (item) => skillNamed(item) || (widthOf(item) <= 20 && skillsIn(item).length > 0),
  ).length
  return (
    items.length >= 2 && items.every((item) => widthOf(item) <= 32) && named >= Math.ceil(items.length / 2)
  )
}

/** "Tracker: finds parcels", "Tracker (Python, Go)" and "Tracker [link]": the name ends where the explanation starts. */
function splitName(part: Part, entry: Entry): { name: string; rest: string } {
  const text = part.text
    .replace(
      /^(?:项目[一二三四五六七八九十\d]{0,2}|project\s?\d{0,2}|[一二三四五六七八九十\d]{1,2})\s*[:：、.．)）]\s*(?!\d)/i,
      '',
    )
    .replace(
      /\s*[[(（](?:https?:[^)\]）]*|github|gitee|link|demo|code|source code|live(?: demo)?|repo|website|paper|开源|链接|源码)[\])）]\s*/gi,
      ' ',
    )
    .trim()
  if (part.label === 'project') return { name: text, rest: '' }
  const colon = /^([^:：]{2,60})[:：]\s*(?!\/\/)(\S.*)$/s.exec(text)
  if (colon && !entry.period) return { name: (colon[1] ?? '').trim(), rest: (colon[2] ?? '').trim() }
  const brackets = /^(.{2,60}?)\s*[(（[]([^()（）[\]]{2,80})[)）\]]$/.exec(text)
  if (
    brackets &&
    (isToolList(brackets[2] ?? '') || skillsIn(brackets[2] ?? '').length > 0 || isRole(brackets[2] ?? ''))
  ) {
    return { name: (brackets[1] ?? '').trim(), rest: '' }
  }
  const comma = /^(.{3,60}?)[,，]\s*(.{25,})$/s.exec(text)
  if (comma && part.item.bullet) return { name: (comma[1] ?? '').trim(), rest: (comma[2] ?? '').trim() }
  if (text.length > 110) {
    const dash = /^(.{2,70}?)\s*(?:[-–—]|[.。])\s*(.+)$/s.exec(text)
    if (dash) return { name: dash[1] ?? '', rest: dash[2] ?? '' }
  }
  return { name: text, rest: '' }
}

function builtIn(items: Item[]): FoundList | undefined {
  for (const item of items) {
    const listed = builtWith.exec(item.text)?.[1]
    const found = listed ? keywordsOf(listed, item) : undefined
    if (found) return found
  }
  return undefined
}

function keywordsOf(text: string, item: Item): FoundList | undefined {
  const values = splitList(text)
  const [first] = item.lines
  if (!first || values.length === 0) return undefined
  return {
    values,
    confidence: seenThrough(0.85, item.lines),
    lines: [first.index, item.lines.at(-1)?.index ?? first.index],
  }
}

function addressOf(items: Item[]): Found | undefined {
  for (const item of items) {
    for (const line of item.lines) {
      const url = line.links.find((one) => /^https?:/i.test(one)) ?? findLinks(line.text)[0]
      if (url) return foundIn(url, 0.85, [line])
    }
  }
  return undefined
}
