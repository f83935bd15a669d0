import { type Found, type FoundList, seenThrough } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { type Item, toItems } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import { readLanguages } from '@/lib/features/resumes/ai/parse-resume/rules/languages'
import { type Line, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { foundIn } from '@/lib/features/resumes/ai/parse-resume/rules/said'
import { skillNamed, skillsIn } from '@/lib/features/resumes/skills/find-skills'
import { splitList } from '@/lib/features/resumes/skills/split-list'

/** A skill or a group of skills as the resume has it. */
export type SkillGroup = {
  name?: Found | undefined
  level?: Found | undefined
  keywords?: FoundList | undefined
}

const levelBefore =
  /^(?:能够?|可以|可|具有|具备|有|拥有|能|会|对)?\s*(?:精通|熟练掌握|熟练使用|熟练运用|熟练应用|熟练操作|熟练|熟悉|掌握|了解|使用过|接触过|擅长|善于|深入理解|深入了解|理解|具备|基本掌握|良好的?)(?:使用|运用|应用|掌握|操作|编写|并?理解)?[:：]?\s*|^(?:highly )?(?:proficient|experienced|skilled|fluent|competent|comfortable|familiar(?:ity)?|well[- ]versed|hands-on experience|(?:strong |good |solid |extensive |basic |working )?(?:knowledge|understanding|experience|command))\s(?:in|with|of|using)\s+|^(?:expert|advanced|intermediate|beginner|basic)(?:\s(?:in|at|knowledge of))?[:：]?\s+(?=\S)|^(?:expert|advanced|intermediate|beginner)[:：]\s*/i
const levelAfter =
  /\s*(?:[-–—:：(（]\s*)?(?:精通|熟练|熟悉|掌握|了解|良好|一般|优秀|入门|expert|advanced|intermediate|beginner|proficient|basic|novice|familiar|fluent|native|\d{1,3}\s?%|\d{1,2}\s?\/\s?(?:5|10)|(?<!\d)\d{1,2}\+?\s?(?:years?|yrs?|年)(?:经验)?)\s*[)）]?$|\s*[★☆●○◉◯■□▪▫⬤◐*]{2,}$/iu
const groupName =
  /^(?:programming|coding|scripting|(?:programming |scripting |coding |spoken |markup )?languages?|(?:web |front[- ]?end |back[- ]?end |development |design |data |devops |cloud |software |developer |project management )?(?:frameworks?|librar(?:y|ies)|tools?|technolog(?:y|ies)|platforms?|databases?|systems?|skills?|stack|development|software|applications?|methodolog(?:y|ies))(?:\s?(?:&|and|\/|,)\s?.{3,30})?|frontend|front[- ]end|backend|back[- ]end|full[- ]?stack|mobile|web|cloud|devops|databases?|data(?: science)?|testing|operating systems?|os|version control|others?|misc(?:ellaneous)?|soft|hard|technical|design|ides?|concepts?|methods?|methodology|expert|advanced|proficient|intermediate|familiar|beginner|experienced|knowledgeable|infrastructure|machine learning|marketing|analytics|business|office|.{2,12}(?:语言|框架|工具|技术|能力|技能|系统|平台|相关|方面|中间件|软件|数据库)|前端|后端|后台|数据库|编程|开发|语言|框架|工具|其他|其它|专业|办公|设计|运维|测试|算法|移动端|服务端|客户端|大数据|软技能|硬技能|通用|英语|外语|精通|熟练|熟悉|掌握|了解)$/i
/** "1." and "（2）" before an item. */
const listNumber = /^\s*(?:[(（]\d{1,2}[)）]|\d{1,2}\s?[.、)）])\s*(?!\d)/
/** Makers' names belong to what they make. */
const vendors =
  /^(?:ibm|sap|apache|adobe|google|amazon|aws|microsoft|ms|azure|oracle|spring|autodesk|siemens|cisco|atlassian|jetbrains|intel|hashicorp|elastic|red|visual|advanced|basic|social|public|data|project|product|team|business|machine|deep|web|graphic|video|time|problem|critical)$/i
/** Longer than this, an item is a sentence. */
const itemWidth = 36

/** The skills of a section about them, as the resume groups them. */
export function readSkills(lines: Line[]): SkillGroup[] {
  const groups: SkillGroup[] = []
  let heading: { text: string; item: Item } | null = null
  let pending: SkillGroup[] = []
  const close = () => {
    groups.push(...(heading ? gathered(heading, pending) : pending))
    pending = []
    heading = null
  }
  for (const item of toItems(lines).flatMap(splitCells)) {
    const own = ownGroup(item)
    if (own) {
      close()
      groups.push(own)
    } else if (isGroupHeading(item)) {
      close()
      heading = { text: item.text.replace(/[\s:：]+$/, ''), item }
    } else pending.push(...itemsOf(item))
  }
  close()
  return groups.filter((group) => group.name)
}

const certificate = /证|级|资格|认证|certif|licen[sc]e|award|prize|奖/i
/** Items of a list that are certificates wherever they stand. */
export const certificateItem =
  /[四六八]级|计算机[一二三]级|CET-?[46]|TEM-?[48]|普通话|驾照|驾驶证|资格证?$|证书?$|[一二]级[甲乙]等?$|师[一二三]级$/i

/** Of a section about certificates, languages or whatever else: the lines that tell of skills. */
export function skillLines(lines: Line[], about: 'languages' | 'certificates'): Line[] {
  if (about === 'certificates')
    return lines.filter((line) => levelBefore.test(line.text) && !certificate.test(line.text))
  return lines.filter(
    (line) =>
      /\t|[:：]/.test(line.text) && readLanguages([line]).length === 0 && skillsIn(line.text).length > 0,
  )
}

/** "Languages: Go, SQL", "Languages <tab> Go, SQL": a group and what is in it. */
function ownGroup(item: Item): SkillGroup | null {
  const text = item.text.replace(/^【([^】]{1,20})】\s*[:：]?/, '$1：')
  const match =
    /^([^:：\t]{1,46}?)\s?(?:[:：]\s*|\t\s*[:：]?\s*)(\S.*)$/s.exec(text) ??
    /^(.{2,30}?)\s[–—-]\s(.{4,})$/s.exec(text)
  const [, name = '', listed = ''] = match ?? leadingGroup(text) ?? []
  if (!name || !listed || /[。；;，,]/.test(name)) return null
  const tabbed = !/[:：]/.test(text.slice(name.length, name.length + 2)) && text.includes('\t')
  const dashed = !tabbed && !/[:：]/.test(text.slice(name.length, name.length + 2))
  if (
    tabbed &&
    !(
      groupName.test(name.trim()) ||
      (/[,，、]/.test(listed) && !listed.includes('\t') && !/[,，、]/.test(name))
    )
  )
    return null
  if (dashed && !(groupName.test(name.trim()) || splitList(listed).length >= 3)) return null
  if (
    levelAfter.test(` ${listed}`) &&
    listed.length < 14 &&
    !/[,，、]/.test(listed) &&
    (skillNamed(name) || /^[★☆●○\d%\s/]+$/.test(listed))
  )
    return null
  const keywords = keywordsOf(listed)
  if (keywords.length === 0) return null
  const level = levelBefore.exec(listed)?.[0].trim() ?? ''
  return {
    name: foundIn(name.trim(), 0.9, item.lines),
    level: foundIn(level, 0.8, item.lines),
    keywords: list(keywords, 0.88, item),
  }
}

/** Two groups in one row are two items. */
function splitCells(row: Item): Item[] {
  if (/^(?:类别|分类|技能|category|area)\s*[|｜\t]/i.test(row.text) && widthOf(row.text) < 40) return []
  const [, name = '', rest = ''] = /^([^|｜\t]{1,20}?)\s*[|｜]\s*([^|｜\t]+)$/.exec(row.text) ?? []
  const item = name && groupName.test(name) ? { ...row, text: `${name}\t${rest}` } : row
  const cells = item.text.split('\t')
  const [label = '', ...lists] = cells
  if (lists.length > 1 && !/[,，、:：]/.test(label) && lists.every((cell) => /[,，、]/.test(cell))) {
    return [`${label}\t${lists[0]}`, ...lists.slice(1)].map((text) => ({ ...item, text }))
  }
  const grouped =
    cells.length > 1 && cells.every((cell) => /^[^:：]{1,30}[:：]\s?\S/.test(cell) || /[,，、]/.test(cell))
  return grouped ? cells.map((text) => ({ ...item, text })) : [item]
}

/** "Languages C, Rust, Python": the name of a group without anything that parts it from its list. */
function leadingGroup(text: string): [string, string, string] | null {
  const [first = ''] = text.split(/[,，、]/)
  if (first === text || skillNamed(first)) return null
  const at = first.indexOf(' ')
  const name = first.slice(0, at)
  const isGroup =
    groupName.test(name) || (/^\p{Lu}\p{Ll}{2,14}$/u.test(name) && !vendors.test(name) && !skillNamed(name))
  return at > 0 && isGroup && !levelBefore.test(text) && skillNamed(first.slice(at + 1))
    ? [text, name, text.slice(at + 1)]
    : null
}

function list(values: string[], confidence: number, item: Item): FoundList | undefined {
  const [first] = item.lines
  return (
    first && {
      values,
      confidence: seenThrough(confidence, item.lines),
      lines: [first.index, item.lines.at(-1)?.index ?? first.index],
    }
  )
}

/** What a list names: short items as they are, sentences by the skills that they name. */
function keywordsOf(text: string): string[] {
  const names = splitList(text.replace(listNumber, '')).flatMap((piece) => {
    const bare = bareItem(piece)
    if (isName(bare)) return [bare]
    return skillsIn(piece).map((hit) => hit.written)
  })
  return [...new Set(names)]
}

function bareItem(text: string): string {
  return text
    .replace(levelBefore, '')
    .replace(levelAfter, '')
    .replace(/^[\s•*–—-]+|[\s:：–—-]+$/gu, '')
    .replace(
      /(?<=^[\w+#./ ]{1,24})\s?(?:编程语言|基础(?:扎实|知识|良好)?|相关知识|语言|编程|开发语言|框架|数据库|(?:等|办公)?(?:工具|软件|技术|知识))$/iu,
      '',
    )
    .trim()
}

/** Whether an item is a name rather than a sentence. */
function isName(text: string): boolean {
  if (!/[\p{L}]/u.test(text) || widthOf(text) > itemWidth) return false
  if (skillNamed(text)) return true
  if (/[。！？!?]/.test(text)) return false
  if (/\p{Script=Han}/u.test(text)) {
    const latin = /[a-z]{2,}/i.test(text)
    return (
      widthOf(text) <= (latin ? 20 : 16) &&
      !/^(?:其|相关|一定|良好|较强|常用|常见|基本|多种|各种|等)|(?:能够|可以|进行|使用|了解|熟悉|掌握|具有|具备|良好的|并|以及|的)/u.test(
        text,
      )
    )
  }
  return text.split(/\s+/).length <= 4
}

function isGroupHeading(item: Item): boolean {
  const text = item.text.trim()
  if (item.bullet || text.includes('\t') || widthOf(text) > 40 || /[,，、;；]/.test(text)) return false
  const bare = text.replace(/[\s:：]+$/, '')
  const [line] = item.lines
  return (
    /[:：]$/.test(text) ||
    (groupName.test(bare) && (!skillNamed(bare) || Boolean(line?.bold))) ||
    Boolean(line?.bold && !skillNamed(bare) && line.size > 1.02)
  )
}

function gathered(heading: { text: string; item: Item }, members: SkillGroup[]): SkillGroup[] {
  const names = members.flatMap((member) => member.name ?? [])
  const grouped = members.filter((member) => member.keywords)
  if (names.length === 0 || grouped.length > 0) return members
  const [first] = names
  const last = names.at(-1)
  return [
    {
      name: foundIn(heading.text, 0.85, heading.item.lines),
      keywords: first &&
        last && {
          values: [...new Set(names.map((name) => name.value))],
          confidence: Math.min(...names.map((name) => name.confidence)),
          lines: [first.lines[0], last.lines[1]],
        },
    },
  ]
}

/** The skills that a line lists or tells of, each by itself, with the level that is said before or after it. */
function itemsOf(item: Item): SkillGroup[] {
  let level = ''
  const alone = splitList(item.text).length === 1
  return splitList(item.text.replace(listNumber, '')).flatMap((piece) => {
    const before = levelBefore.exec(piece)?.[0] ?? ''
    const after = levelAfter.exec(piece)?.[0] ?? ''
    level = before.replace(/[:：\s]+$/, '') || level
    const said = level || after.replace(/^[\s(（:：–—-]+|[\s)）]+$/gu, '')
    const bare = bareItem(piece)
    const inner = splitList(bare)
    if (certificateItem.test(bare)) return []
    const names =
      inner.length > 1
        ? inner.flatMap((one) => (isName(one) ? [one] : []))
        : isName(bare) && (skillNamed(bare) || !alone || !groupName.test(piece))
          ? [bare]
          : skillsIn(piece).map((hit) => hit.written)
    return [...new Set(names)].map((name) => ({
      name: foundIn(name, skillNamed(name) ? 0.92 : 0.7, item.lines),
      level: foundIn(said, 0.75, item.lines),
    }))
  })
}
