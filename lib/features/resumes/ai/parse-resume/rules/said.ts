import type { Period } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { Entry } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import { type Found, seenThrough } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import type { Item } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { partLabel } from '@/lib/features/resumes/ai/parse-resume/rules/parts'

/** A value and where it stands. */
export function foundIn(value: string, confidence: number, lines: Line[]): Found | undefined {
  const said = value.trim()
  const [first] = lines
  if (!said || !first) return undefined
  return {
    value: said,
    confidence: seenThrough(confidence, lines),
    lines: [first.index, lines.at(-1)?.index ?? first.index],
  }
}

/** When an entry began and ended. A single date is when a school was left, and all that is known of anything else. */
export function datesOf(
  entry: Entry,
  single: 'end' | 'both',
): { startDate?: Found | undefined; endDate?: Found | undefined } {
  const { period, dated } = entry
  if (!period || !dated) return {}
  return foundDates(period, dated.lines, single)
}

function foundDates(period: Period, lines: Line[], single: 'end' | 'both') {
  const start = period.single && single === 'both' ? period.endDate : period.startDate
  const confidence = period.single ? 0.7 : 0.95
  return { startDate: foundIn(start, confidence, lines), endDate: foundIn(period.endDate, confidence, lines) }
}

const toolLabels =
  /^(?:项目|使用|所用|主要|核心|相关|涉及)?(?:技术|开发|软件|硬件|系统)(?:栈|架构|选型|框架|要点|环境|技术|语言|工具|点)?$|^(?:tech|technolog|tool|stack|built|environment|skills|keywords)/i
const bareLabel = /^[\s【[]{0,2}([^:：\t】\]]{1,24})[】\]]?\s?[:：]?\s*$/
const knownLabels =
  /^(?:工作|项目|主要|岗位|个人|实习|核心)?(?:内容|描述|职责|业绩|成果|成绩|简介|介绍|背景|概述|责任描述|责任|贡献|亮点)$|^(?:key )?(?:responsibilities|achievements|description|duties|accomplishments|highlights|contributions|overview|summary|details|tasks)$/i

/** Whether a name is that of a field of an entry, such as "Responsibilities" or "技术栈", and not of an entry. */
export function isFieldLabel(name: string): boolean {
  const bare = name.replace(/^[\s【[]+|[\s】\]]+$/g, '')
  return knownLabels.test(bare) || toolLabels.test(bare) || partLabel(bare) !== null
}

/** What is said of an entry: items of a list one by one, paragraphs together, and no label that stands alone. */
export function saidOf(body: Item[]): { summary?: Found | undefined; highlights: Found[] } {
  const said = body.filter((item) => {
    const name = bareLabel.exec(item.text)?.[1]?.trim() ?? ''
    return !(name && (knownLabels.test(name) || partLabel(name)))
  })
  const paragraphs = said.filter((item) => !item.bullet)
  const listed = said.filter((item) => item.bullet)
  const asList = listed.length === 0 && paragraphs.length > 1
  const summary = asList || paragraphs.length === 0 ? undefined : joined(paragraphs)
  const highlights = (asList ? paragraphs : listed).flatMap(
    (item) => foundIn(withoutLabel(item.text), 0.85, item.lines) ?? [],
  )
  return { summary, highlights }
}

/** Without the number of a list and a label that says no more than what the field is called. */
function withoutLabel(text: string): string {
  const bare = text.replace(/^(?:[(（]\d{1,2}[)）]|\d{1,2}\s?[.、)）])\s*(?!\d)/, '')
  const [, label = '', rest = ''] =
    /^[\s【[]{0,2}([^:：】\]\t]{2,20})[】\]]?\s?[:：\t]\s*(\S.*)$/s.exec(bare) ?? []
  return rest && knownLabels.test(label.trim()) ? rest : bare
}

function joined(items: Item[]): Found | undefined {
  return foundIn(
    items.map((item) => withoutLabel(item.text)).join('\n'),
    0.75,
    items.flatMap((item) => item.lines),
  )
}
