import { findPeriods, type Period, withoutPeriod } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { Item } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'

/** What a labelled part of an entry is, by its label. */
export type PartLabel =
  | 'employer'
  | 'title'
  | 'school'
  | 'degree'
  | 'area'
  | 'project'
  | 'date'
  | 'place'
  | 'url'
  | 'score'
  | 'role'
  | 'aside'

/** A stretch of an entry's heading, as its author parted it. */
export type Part = { text: string; label: PartLabel | null; item: Item; bold: boolean }

const labels: Record<PartLabel, string> = {
  employer:
    '公司名称|公司|单位名称|单位|工作单位|企业名称|所在公司|实习单位|实习公司|就职公司|任职公司|所在单位|雇主|company|employer|organization|organisation|company name',
  title:
    '职位名称|职位|职务|岗位|岗位名称|工作岗位|担任职位|担任职务|所任职务|任职岗位|实习岗位|职称|position|title|job title|designation',
  school:
    '学校|学校名称|毕业院校|毕业学校|院校|院校名称|就读院校|就读学校|university|school|institution|institute|college|institution/university|university/institute|college/university|school/college|board/university|name of institution',
  degree: '学历|学位|学历学位|学历/学位|最高学历|学历层次|degree|qualification',
  area: '专业|专业名称|所学专业|主修专业|主修|major|field of study|field|specialization|specialisation',
  project:
    '项目名称|项目|项目名|课题名称|课题|project|project name|project title|项目[一二三四五六七八九十\\d]{1,2}',
  date: '时间|起止时间|起止日期|起止年月|工作时间|在职时间|项目时间|项目周期|项目日期|开发周期|就读时间|在校时间|实习时间|任职时间|日期|入学时间|年月|period|duration|dates?|years?|year of passing|passing year|time|timeline',
  place: '地点|工作地点|所在地|城市|location|place|city',
  url: '项目地址|项目链接|链接|地址|网址|源码|代码|仓库|github|gitee|demo|link|url|website|repo|repository|source|source code|演示地址|在线地址|线上地址|预览|代码地址|开源地址|github地址|项目网址',
  score:
    'gpa|cgpa|绩点|平均绩点|平均分|成绩|排名|专业排名|学分绩点|grade|grades|score|加权平均分|均分|cumulative gpa|overall gpa|percentage|marks|cgpa/%|cgpa / %|gpa/%|%|cgpa/percentage|result|results',
  role: '角色|项目角色|担任角色|项目职务|项目职位|我的角色|职责角色|role|my role|team role',
  aside:
    '规模|人数|部门|所在部门|所属部门|公司规模|公司性质|公司行业|所属行业|行业|企业性质|单位性质|薪资|月薪|工作类型|工作性质|下属人数|汇报对象|离职原因|证明人|证明人及电话|department|team size|team|salary|reports to|汇报上级|项目规模|团队规模|项目人数|学院|所在院系|院系|学制|导师|指导老师|advisor|supervisor|学习形式|办学性质',
}
const labelOf = new Map<string, PartLabel>()
const patterns: [RegExp, PartLabel][] = []
for (const [label, names] of Object.entries(labels) as [PartLabel, string][]) {
  for (const name of names.split('|')) {
    if (name.includes('[') || name.endsWith('?')) patterns.push([new RegExp(`^${name}$`, 'i'), label])
    else labelOf.set(name, label)
  }
}

/** What a cell's label says that it holds; null when it is no such label. */
export function partLabel(name: string): PartLabel | null {
  const bare = name
    .replace(/[\s*:：()（）]/g, (mark) => (mark === ' ' && /[a-z] /i.test(name) ? ' ' : ''))
    .trim()
    .toLowerCase()
  return labelOf.get(bare) ?? patterns.find(([pattern]) => pattern.test(bare))?.[1] ?? null
}

/** A label at the start of a text, and what follows it. */
export function labelled(text: string): { label: PartLabel; rest: string } | null {
  const [, name, rest] = /^[\s【[]{0,2}([^:：\t】\]]{1,20})[】\]]?\s?[:：]\s*(.*)$/s.exec(text) ?? []
  const label = name === undefined ? null : partLabel(name)
  return label ? { label, rest: (rest ?? '').trim() } : null
}

/** Whether a text starts with a label of any kind, such as "技术栈：" or "Responsibilities:". */
export function hasLabel(text: string): boolean {
  return (
    /^[\s【[]{0,2}[^:：|｜\t，,。]{1,24}[】\]]?\s?[:：](?!\/\/)/.test(text) || /^【[^】]{1,12}】/.test(text)
  )
}

/** The period that dates an entry: it stands at an end of the text or of one of its cells. */
export function edgePeriod(text: string): Period | null {
  const bare = text.replace(/[\s)）\]】.。,，;；|]+$/u, '').length
  const fitting = findPeriods(text).filter(({ from, to }) => {
    const before = text
      .slice(0, from)
      .replace(/[\s(（[【|｜,，]+$/u, '')
      .replace(/^[^:：\t]{1,10}[:：]$/, '')
    const after = text.slice(to)
    return (
      before === '' ||
      to >= bare ||
      /[\t|｜]\s*[(（]?$/.test(text.slice(0, from)) ||
      /^[)）\]】]?\s*[\t|｜]/.test(after) ||
      /^\s*[(（][^()（）]{1,70}[)）]\s*$/.test(after) ||
      /^[)）]/.test(after)
    )
  })
  return fitting.find((period) => !period.single) ?? fitting.find((period) => period.single) ?? null
}

const duration =
  /[\s(（,，·|]*[(（[［【]?\s*\d{1,2}\+?\s?(?:years?|yrs?|months?|mos?|年|个月)(?:[\s,]{0,2}\d{1,2}\s?(?:months?|mos?|个月))?\s*[)）\]］】]?\s*$/i
const strong =
  /\t+|\s{2,}|\s*[|｜]\s*|\s+[·•∙⋅]\s+|\s+[–—]{1,2}\s+|——|\s+-{1,2}\s+|\s*[•∙]\s*|\s+\/\s+|\s+::\s+/
const hanSpace = /(?<=[\p{Script=Han})）])\s(?=[\p{Script=Han}(（A-Z])/u
/** "Google 软件工程师": an employer that writes itself in Latin letters, before a Chinese word. */
const latinFirst = /^([A-Z][\w .&'-]{1,40}?)\s(\p{Script=Han}.+)$/u

/** The parts of an entry's heading line, without its period; `spaces`: whether single ones part Chinese words. */
export function partsOf(item: Item, period: Period | null, spaces = true): Part[] {
  const text = period ? withoutPeriod(item.text, period) : item.text
  const bold = item.lines.every((line) => line.bold)
  return text
    .replace(period ? duration : /$^/, '')
    .split(strong)
    .flatMap((part) => (spaces && isChinese(part) && !labelled(part) ? part.split(hanSpace) : [part]))
    .flatMap(splitLatin)
    .flatMap(splitLabels)
    .map((part) =>
      part
        .replace(/^[\s,，;；·•|/–—~、-]+|[\s,，;；·•|/–—~、-]+$/gu, '')
        .replace(/^[(（]([^()（）]*)[)）]$/u, '$1'),
    )
    .filter((part) => /[\p{L}\p{N}]/u.test(part))
    .map((part) => {
      const said = labelled(part)
      return { text: said ? said.rest : part, label: said?.label ?? null, item, bold }
    })
    .filter((part) => part.text)
}

function isChinese(text: string): boolean {
  return /\p{Script=Han}/u.test(text)
}

function splitLatin(text: string): string[] {
  const [, name = '', rest = ''] = latinFirst.exec(text) ?? []
  return name && companyLikeness(name) >= 0.85 ? [name, rest] : [text]
}

/** "职位：工程师 部门：研发部": a further label begins a part of its own. */
function splitLabels(text: string): string[] {
  const cuts = [...text.matchAll(/\s+(?=([\p{L}/]{1,10})\s?[:：])/gu)].filter((match) =>
    partLabel(match[1] ?? ''),
  )
  if (cuts.length === 0) return [text]
  const edges = [0, ...cuts.map((cut) => cut.index), text.length]
  return edges.slice(1).map((end, index) => text.slice(edges[index], end))
}
