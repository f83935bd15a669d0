import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'

const headings = {
  summary:
    'summary|professional summary|career summary|executive summary|profile|about|about me|objective|career objective|personal statement|' +
    '个人简介|个人总结|自我评价|自我介绍|个人优势|职业目标|个人概述|简介|自我描述',
  work:
    'experience|work experience|professional experience|employment|employment history|work history|career history|relevant experience|' +
    'internships|internship experience|teaching experience|工作经历|工作经验|实习经历|实习经验|职业经历|任职经历|工作履历|教学经历|实践经历',
  education:
    'education|education background|educational background|academic background|academic history|教育背景|教育经历|学历|教育|学习经历|教育信息',
  skills:
    'skills|technical skills|core skills|key skills|professional skills|skill set|core competencies|technologies|expertise|tech stack|' +
    '技能|专业技能|技能特长|职业技能|技术栈|个人技能|技能清单|掌握技能|核心技能|技术能力|专业能力',
  projects:
    'projects|project experience|personal projects|selected projects|key projects|academic projects|side projects|' +
    '项目经历|项目经验|项目|主要项目|个人项目|科研经历|项目实践',
  certificates:
    'certificates|certifications|licenses|licences|awards|honors|honours|achievements|' +
    '证书|资格证书|职业资格|荣誉|奖项|获奖经历|荣誉奖项|荣誉证书|所获荣誉|获奖情况|技能证书|资质证书',
  languages: 'languages|language skills|language proficiency|语言|语言能力|外语水平|语言水平|语言技能',
  // Known, so that what stands under them does not end up in the section before.
  other:
    'references|interests|hobbies|publications|volunteering|volunteer experience|activities|extracurricular activities|additional information|contact|' +
    '兴趣爱好|其他|其他信息|论文|社会活动|校园经历|志愿者经历|推荐人|附加信息|联系方式|基本信息|个人信息',
} as const

type Heading = keyof typeof headings
type Sections = Record<Heading, Line[]>

const byName = new Map<string, Heading>(
  Object.entries(headings).flatMap(([heading, names]) =>
    names.split('|').map((name) => [name, heading as Heading] as const),
  ),
)
/**
 * These may be followed by their content on the same line, as in "Skills: Go, SQL"; in a project or under skills such
 * a line belongs where it stands.
 */
const inlineHeadings: readonly Heading[] = ['summary', 'skills', 'certificates', 'languages']

/** Sorts lines under the headings they stand below; `head` is what comes before the first, and personal details. */
export function splitSections(lines: Line[]): { head: Line[]; sections: Sections } {
  const sections: Sections = {
    summary: [],
    work: [],
    education: [],
    skills: [],
    projects: [],
    certificates: [],
    languages: [],
    other: [],
  }
  const head: Line[] = []
  let target = head
  for (const line of lines) {
    const heading = headingOf(line.text)
    const inline = heading ? null : inlineHeadingOf(line)
    if (heading) target = /基本信息|个人信息|联系方式|^contact/i.test(line.text) ? head : sections[heading]
    else if (inline && target !== sections.projects && target !== sections.skills) {
      target = sections[inline.heading]
      target.push({ ...line, text: inline.rest })
    } else target.push(line)
  }
  return { head, sections }
}

function headingOf(text: string): Heading | undefined {
  if (text.length > 45) return undefined
  const hasChinese = /\p{Script=Han}/u.test(text)
  const bare = (
    hasChinese ? text.replace(/[^\p{Script=Han}/&与和及]/gu, '') : text.replace(/[^\p{L}\s/&]/gu, '')
  )
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
  const [first = ''] = bare.split(hasChinese ? /[/&与和及]/ : / ?[/&] ?| and /)
  const digits = /\d/.test(text)
  return digits ? undefined : (byName.get(bare) ?? byName.get(first))
}

function inlineHeadingOf(line: Line): { heading: Heading; rest: string } | null {
  const [, name, rest] = /^([^:：]{2,25})[:：]\s*(\S.*)$/.exec(line.text) ?? []
  const heading = name && !line.bullet ? byName.get(name.trim().toLowerCase()) : undefined
  return heading && rest && inlineHeadings.includes(heading) ? { heading, rest } : null
}
