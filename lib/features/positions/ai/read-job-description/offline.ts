import type { Locale } from '@/lib/core/locale'
import { type JobLine, readLines } from '@/lib/features/positions/ai/read-job-description/parts'
import type { JobDescription, ReadPosition } from '@/lib/features/positions/ai/read-job-description/schema'
import { type Category, positionLimits } from '@/lib/features/positions/model'
import { skillsIn } from '@/lib/features/resumes/skills/find-skills'
import type { SkillCategory } from '@/lib/features/resumes/skills/taxonomy'

/** Skills that are proposed at most: what is named first is what matters. */
const maxSkills = 15

/** Characters of a proposed description at most. */
const descriptionLength = 1_200

const contact = /[\w.+-]+@[\w-]+\.\w|(?:\+?\d[\d\s-]{8,}\d)|微信|https?:\/\/|www\./i

/** Words by which a sentence shows that it asks for something. */
const asking =
  /经验|熟悉|精通|掌握|了解|具备|本科|硕士|学历|专业|能力|优先|experience|degree|knowledge|proficien|familiar|ability|skills?|years|fluent|bachelor|master|certif|able to|\bmust\b|you need/i

/** What a job description says, by its headings, its list marks and the names of skills. */
export function readOffline({ text }: JobDescription): ReadPosition {
  const language = languageOf(text)
  const lines = readLines(text).filter((line) => !contact.test(line.text))
  const title = titleOf(lines, text)
  const body = lines.filter((line) => clean(line.text) !== title && !named.test(line.text))
  const requirements = requirementsOf(body)
  const skills = skillsOf([...requirements, title, ...body.map((line) => line.text)].join('\n'), language)
  return {
    language,
    category: categoryOf(title, text),
    title,
    description: descriptionOf(body),
    requirements,
    skills: skills.length > 0 ? skills : [title.slice(0, positionLimits.skill)],
  }
}

/** When, where and for what pay one works: nothing that is asked of an applicant. */
const terms = /^(?:工作(?:时间|地点|地址)|薪[资酬]|福利|联系|location|salary|working hours|benefits)/iu

/** The language a text is in, by its letters. */
export function languageOf(text: string): Locale {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const latin = text.match(/[a-z]+/gi)?.length ?? 0
  return han > latin ? 'zh-CN' : 'en'
}

const named =
  /^(?:职位名称|岗位名称|招聘岗位|招聘职位|应聘岗位|岗位|职位|job title|position|role|title)\s*[:：]\s*(.{2,80})$/iu
const sought =
  /(?:(?:we are|we['’]re|is) (?:looking for|hiring|seeking|recruiting)|join us as|as our(?: next)?)\s+(?:an?\s+|our next\s+|talented\s+|experienced\s+|motivated\s+)*([A-Z]?[\w/&+.# -]{3,60}?)(?=\s+(?:to|who|with|for|in|at|based|that)\b|[.,;!\n]|$)/im
const soughtChinese =
  /(?:诚聘|招聘|急聘|现招|寻找|招募)(?:一名|一位|若干名?|多名)?\s*([\p{L}/+#. ]{2,24}?)(?=\s*(?:[，。；！\n（(\d]|若干|一名|$))/mu

function titleOf(lines: JobLine[], text: string): string {
  for (const raw of text.split('\n')) {
    const found = named.exec(raw.replace(/^[\s#*【[]+|[\s*]+$/g, ''))?.[1]
    if (found) return clean(found)
  }
  const first = lines.find(
    (line) => !line.bullet && line.text.length <= 60 && !/[。！!？?；;.]$|[:：]/u.test(line.text),
  )
  const saidInText = sought.exec(text)?.[1] ?? soughtChinese.exec(text)?.[1]
  const isFirst = first && lines.indexOf(first) < 3 && first.part === 'intro'
  return clean((isFirst ? first.text : saidInText) ?? first?.text ?? lines[0]?.text ?? text)
}

/** A title without what recruiters hang on to it: brackets of numbers, pay, places after a dash. */
function clean(title: string): string {
  return title
    .replace(/[（(【[][^）)】\]]*(?:\d|急|k|薪|remote|hybrid|f\/m)[^）)】\]]*[）)】\]]/giu, '')
    .replace(/\s*\d{1,3}\s*[-–~]\s*\d{1,3}\s*k.*$/iu, '')
    .replace(/^[【[]?(?:诚聘|招聘|急聘)[】\]]?\s*[:：]?\s*|(?:若干|\d+)\s*[名人]$/gu, '')
    .trim()
    .slice(0, positionLimits.title)
}

function requirementsOf(lines: JobLine[]): string[] {
  const headed = lines.filter(({ part }) => part === 'requirements')
  const bullets = lines.filter(({ bullet, part }) => bullet && part !== 'other' && part !== 'duties')
  const sentences = lines.flatMap(({ text, part }) =>
    part === 'other'
      ? []
      : text
          .split(/(?<=[。；;])|(?<=[.!])\s+/u)
          .filter((sentence) => asking.test(sentence))
          .map((sentence) => ({ text: sentence })),
  )
  const found = [headed.flatMap(oneEach), bullets, sentences, lines].find((each) => each.length > 0) ?? []
  const texts = found
    .map(({ text }) => text.trim().replace(/[；;。.]+$/u, ''))
    .filter((text) => text.length >= 3 && !terms.test(text))
    .map((text) => text.slice(0, positionLimits.requirement))
  return [...new Set(texts)].slice(0, positionLimits.requirements)
}

/** A paragraph in which requirements are numbered or parted by semicolons is as many lines. */
function oneEach(line: JobLine): { text: string }[] {
  const parts = line.text.split(/(?<=[；;。])\s*(?=\d{0,2}[.、)）]?\s*\S)|\s+(?=\d{1,2}[.、)）]\s*\p{L})/u)
  return parts.map((text) => ({ text: text.replace(/^\s*\d{1,2}[.、)）]\s*/u, '') }))
}

function descriptionOf(lines: JobLine[]): string {
  const told = lines.filter(({ part, bullet }) => part === 'duties' || (part === 'intro' && !bullet))
  let description = ''
  for (const { text } of told) {
    if (description.length + text.length > descriptionLength) break
    description += `${description && '\n'}${text}`
  }
  return description
}

function skillsOf(text: string, language: Locale): string[] {
  const found = new Map<string, string>()
  for (const { skill, written } of skillsIn(text)) {
    const name = language === 'zh-CN' && /\p{Script=Han}/u.test(written) ? written : skill.name
    if (!found.has(skill.name)) found.set(skill.name, name)
  }
  return [...found.values()].slice(0, maxSkills)
}

const categories: [Category, RegExp][] = [
  [
    'education',
    /教师|老师|讲师|教研|教务|班主任|课程|培训师|teacher|tutor|lecturer|instructor|curriculum|professor|trainer/i,
  ],
  [
    'finance',
    /银行|证券|基金|投资|风控|风险管理|信贷|理财|会计|审计|财务|精算|保险|bank|financ|investment|accountant|audit|actuar|credit risk|wealth|trader/i,
  ],
  [
    'internet',
    /开发|前端|后端|算法|架构师|测试|运维|数据(?:分析|科学|工程)|产品经理|设计师|软件|software|developer|engineer|data (?:scientist|analyst|engineer)|product manager|designer|devops|sre\b|\bqa\b/i,
  ],
]

const fields: Record<SkillCategory, Category> = {
  engineering: 'internet',
  data: 'internet',
  product: 'internet',
  design: 'internet',
  finance: 'finance',
  education: 'education',
  operations: 'general',
  sales: 'general',
  languages: 'general',
  office: 'general',
}

/** The field of a job: what its title says, else what most of its skills belong to. */
function categoryOf(title: string, text: string): Category {
  const byTitle = categories.find(([, words]) => words.test(title))
  if (byTitle) return byTitle[0]
  const counts = Map.groupBy(
    skillsIn(text).filter(({ skill }) => skill.category !== 'languages' && skill.category !== 'office'),
    ({ skill }) => fields[skill.category],
  )
  const [best] = [...counts].sort(([, a], [, b]) => b.length - a.length)
  return best?.[0] ?? 'general'
}
