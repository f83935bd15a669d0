import {
  findAddresses,
  findEmail,
  findPhone,
  type WebAddress,
} from '@/lib/features/resumes/ai/parse-resume/rules/contact'
import type { Found } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { toItems } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import { type Line, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { findLinks } from '@/lib/features/resumes/ai/parse-resume/rules/links'
import { findName } from '@/lib/features/resumes/ai/parse-resume/rules/name'
import { foundIn } from '@/lib/features/resumes/ai/parse-resume/rules/said'
import type { Section } from '@/lib/features/resumes/ai/parse-resume/rules/sections'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { placeLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/places'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'

/** Who the resume is of, as it was read. */
export type Basics = {
  name?: Found | undefined
  label?: Found | undefined
  email?: Found | undefined
  phone?: Found | undefined
  url?: Found | undefined
  location?: Found | undefined
  summary?: Found | undefined
  profiles: { network?: Found | undefined; username?: Found | undefined; url?: Found | undefined }[]
}

const wanted =
  /(?:求职意向|应聘岗位|应聘职位|意向岗位|意向职位|目标职位|期望职位|求职岗位|求职目标|期望岗位|应聘方向|求职方向|目标岗位|意向|desired position|target position|position applied for|applying for)\s*(?:[:：]|\t)\s*([^\t|｜\n]{2,40})/i
const lives =
  /(?:现居住?地?址?|居住地址?|所在地|所在城市|现居城市|现所在地|常住地|城市|住址|联系地址|家庭住址|通讯地址|地\s*址|期望城市|工作地点|意向城市|location|address|city|lives in|based in)\s*(?:[:：]|\t)\s*([^\t|｜\n]{2,60})/i
/** Where somebody is from is not where they are. */
const origin =
  /(?:籍\s?贯|户籍|户口所在地|户口|生源地|出生地|国籍|place of birth|nationality)\s?[:：\t]\s?[^\t|｜]{1,20}/gi
const facts =
  /[:：@]|\d{3}|^(?:男|女|汉族?|中共党员|共青团员|党员|团员|群众|已婚|未婚|male|female|single|married)$|岁|出生|\/\/|www\./i

/** Who the resume is of: from its header, its links, and what it says of the person in a summary. */
export function readBasics(sections: Section[], all: Line[], chinese: boolean): Basics {
  const header = sections
    .filter((section) => section.kind === 'header' || isAddressList(section))
    .flatMap((section) => section.lines)
  const objective = sections
    .filter((section) => section.kind === 'objective')
    .flatMap((section) => section.lines)
  const near = header.length > 0 ? header : all.slice(0, 8)
  const email = findEmail(near, all)
  const name = findName(near, all, chinese, email?.value ?? '')
  const addresses = findAddresses(near, all)
  const own = addresses.find((one) => !one.network)
  const label = findLabel(near, objective, name)
  return {
    name,
    label,
    email,
    phone: findPhone(near, all, chinese),
    url: own?.url,
    location: findLocation([...near, ...objective], name),
    summary: findSummary(sections, near, objective),
    profiles: addresses.filter((one) => one !== own).map(toProfile),
  }
}

/** A section such as "Portfolio" that holds nothing but addresses tells where the person is found. */
function isAddressList({ titled, lines }: Section): boolean {
  return (
    titled &&
    lines.length > 0 &&
    lines.every(({ text }) => !/\s/.test(text.trim()) && findLinks(text).length > 0)
  )
}

function toProfile({ url, network }: WebAddress): Basics['profiles'][number] {
  const host = url.value.replace(/^https?:\/\/(?:www\.)?/i, '').split('/')[0] ?? ''
  const beside = (value: string): Found | undefined => (value ? { ...url, value } : undefined)
  return { network: beside(network?.network ?? host), username: beside(network?.username ?? ''), url }
}

function findLabel(header: Line[], objective: Line[], name: Found | undefined): Found | undefined {
  for (const line of [...header, ...objective]) {
    const said = wanted
      .exec(line.text)?.[1]
      ?.split(/\s{2,}|[;；]|\s(?=\S{2,6}[:：])/)[0]
      ?.trim()
    if (said && !/\d{4}/.test(said)) return foundIn(said, 0.92, [line])
  }
  const [first] = objective
  const lead = (first?.text.split(/[\t|｜/]|\s{2,}|\s(?=\S{2,6}[:：])/)[0] ?? '').trim()
  if (first && lead && widthOf(lead) <= 24 && !facts.test(lead)) return foundIn(lead, 0.85, [first])
  const short = objective.find((line) => line.width <= 40 && titleLikeness(line.text) >= 0.5)
  if (short) return foundIn((short.text.split(/[\t|｜]/)[0] ?? short.text).trim(), 0.85, [short])
  const from = name ? header.findIndex((line) => line.index >= name.lines[0]) : 0
  for (const line of header.slice(Math.max(0, from), from + 8)) {
    const cells = line.text.split(/\t|\s*[|｜•]\s*|\s·\s|\s{3,}/)
    for (const [at, cell] of cells.entries()) {
      const text = cell.replace(name?.value ?? '\u0000', '').replace(/^[\s,，–—-]+|[\s,，–—-]+$/g, '')
      const fits = text.length >= 2 && widthOf(text) <= 70 && !facts.test(text) && placeLikeness(text) < 0.8
      if (fits && titleLikeness(text) >= 0.5 && companyLikeness(text) < 1) {
        const whole =
          cells.length > 1 && at === 0 && cells.every((one) => titleLikeness(one) >= 0.3 && !facts.test(one))
        return foundIn(whole ? line.text.replace(/\t/g, ' | ') : text, 0.8, [line])
      }
    }
  }
  return undefined
}

function findLocation(header: Line[], name: Found | undefined): Found | undefined {
  for (const line of header) {
    const said = lives
      .exec(line.text)?.[1]
      ?.split(/\s{2,}|[;；]|\s(?=\S{2,6}[:：])/)[0]
      ?.trim()
    if (said && !/@|\d{7}/.test(said)) return foundIn(said, 0.9, [line])
  }
  for (const least of [0.8, 0.4]) {
    for (const line of header.slice(0, 30)) {
      if (line.width > 140) continue
      for (const cell of line.text.replace(origin, '').split(/\t|\s*[|｜•·◦]\s*|\s{2,}|\s[–—/-]\s/)) {
        const text = cell
          .replace(/\s*\b(?:github|linkedin|e-?mail|portfolio|website|phone|twitter)\b/gi, '')
          .replace(/^[\s,，]+|[\s,，]+$/g, '')
        if (
          text &&
          text !== name?.value &&
          placeLikeness(text) >= least &&
          titleLikeness(text) < 0.5 &&
          !nameWords(text, name)
        ) {
          return foundIn(text, least >= 0.8 ? 0.85 : 0.55, [line])
        }
      }
    }
  }
  return undefined
}

function nameWords(text: string, name: Found | undefined): boolean {
  return Boolean(name && text.split(/[\s,，]+/).some((word) => word.length > 1 && name.value.includes(word)))
}

/** The summary under its heading, or a paragraph of prose in the header. */
function findSummary(sections: Section[], header: Line[], objective: Line[]): Found | undefined {
  const titled = sections.filter((section) => section.kind === 'summary').flatMap((section) => section.lines)
  const prose = (lines: Line[]) =>
    toItems(lines).filter(
      (item) =>
        widthOf(item.text) >= 90 &&
        !/[@\t]|https?:/.test(item.text) &&
        /[a-z\p{Script=Han}]{3}/iu.test(item.text),
    )
  const chosen = titled.length > 0 ? toItems(titled) : [...prose(header), ...prose(objective)]
  const lines = chosen.flatMap((item) => item.lines)
  return foundIn(chosen.map((item) => item.text).join('\n'), titled.length > 0 ? 0.92 : 0.6, lines)
}
