import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { median } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import {
  headingModifiers,
  headingNames,
  type SectionKind,
} from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/headings'

const kinds = Object.keys(headingNames) as SectionKind[]
const byName = new Map<string, SectionKind>(
  kinds.flatMap((kind) => headingNames[kind].split('|').map((name) => [name, kind] as const)),
)
const modifiers = new Set(headingModifiers.split('|'))
const han = /\p{Script=Han}/u

/** Chinese headings that the list does not hold are told by what they are made of. */
const chineseParts: [RegExp, SectionKind][] = [
  [/^.{0,4}项目.{0,4}(?:经[历验]|介绍|实践|展示|描述|成果)$/u, 'projects'],
  [/^.{0,4}(?:工作|实习|任职|职业|从业|就业|实践).{0,4}经[历验]$/u, 'work'],
  [/^.{0,4}(?:教育|学习|求学).{0,3}(?:经[历验]|背景|情况)$/u, 'education'],
  [/^.{0,4}(?:技能|技术).{0,4}(?:清单|列表|概[述览]|特长|掌握|情况|能力|栈)$/u, 'skills'],
  [/^.{0,4}(?:荣誉|获奖|奖项|竞赛).{0,4}(?:情况|经历|荣誉|证书|信息)$/u, 'awards'],
]
const wordings: [RegExp, SectionKind][] = [
  [/(?<!\p{L})(?:studi\w*|study|learn\w*|school\w*|degrees?)(?!\p{L})|学习|求学|教育|母校/iu, 'education'],
  [/(?<!\p{L})(?:work\w*|jobs?|employ\w*|career|experience)(?!\p{L})|工作|任职|职场|实习/iu, 'work'],
  [/(?<!\p{L})(?:made|built|build|projects?|created|making)(?!\p{L})|项目|作品/iu, 'projects'],
  [
    /(?<!\p{L})(?:know\w*|tools?|skills?|good at|can do|abilities)(?!\p{L})|技能|擅长|会什么|能力/iu,
    'skills',
  ],
  [/(?<!\p{L})(?:speak|languages?)(?!\p{L})|语言/iu, 'languages'],
  [/(?<!\p{L})(?:about|who i am|myself)(?!\p{L})|关于|自我/iu, 'summary'],
]
/** Such names also stand over groups inside a section, in a smaller form than the section's own heading. */
const alsoGroups =
  /^(?:languages?|tools|technolog\w+|programming.*|software|interests?|courses?|coursework|awards?|projects?|project|research|teaching|training|skills|summary|overview|details|links|publications|certifications?|certificates?|highlights|achievements?|accomplishments|activities|other|others|additional|misc\w*|vocational|general|work|positions?|service|语言|技术|项目|工作|专业|特长|课程|证书|软件|其他|其它|实习|能力|技术栈|描述|简介|概述|项目介绍|项目背景|项目成果|主要成就|荣誉|成就|主修课程|核心课程|相关课程|专业课程|备注|说明|外语|技能|培训|论文|专利|作品|竞赛|特长|奖励|爱好|兴趣)$/i

/** The section that a line opens when it holds nothing but the name of one; null for every other text. */
export function sectionNamed(text: string): SectionKind | null {
  const bare = bareHeading(text)
  if (!bare || bare.length > 60) return null
  return han.test(bare) ? chineseHeading(bare) : latinHeading(bare.toLowerCase())
}

/** A heading without its number, brackets, rules, letter spacing and colon. */
function bareHeading(text: string): string {
  if (text.length > 90) return ''
  const plain = text.replace(/^[^\p{L}\d(（]+|[^\p{L}）)]+$/gu, '')
  const unspaced = /^(?:[\p{L}&]\s+){3,}[\p{L}&]$/u.test(plain)
    ? plain
        .replace(/\s{2,}/g, '\u0000')
        .replace(/\s/g, '')
        .replaceAll('\u0000', ' ')
    : plain
  return unspaced
    .replace(/^\s*(?:[一二三四五六七八九十]{1,3}|[IVX]{1,4}|[A-H]|\d{1,2})\s*[、.．:：)）]\s*/u, '')
    .replace(/^[^\p{L}]+|[^\p{L}）)]+$/gu, '')
    .replace(/(?<=\p{Script=Han})[\s\t]+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function chineseHeading(bare: string): SectionKind | null {
  const chinese = bare
    .replace(/[(（].{0,24}[)）]$/u, '')
    .replace(/[a-z .,&'’/|-]{0,40}$|^[a-z .,&'’/|-]{0,40}(?=\p{Script=Han})/giu, '')
  const exact = byName.get(bare) ?? byName.get(chinese)
  if (exact) return exact
  if (chinese.length > 14 || /[a-z0-9]/i.test(chinese)) return null
  const parts = chinese.split(/[/&与和及、，,·|\s+]+/).filter(Boolean)
  if (parts.length > 1 && parts.every((part) => byName.has(part) || part.length <= 4)) {
    const known = parts.map((part) => byName.get(part) ?? byName.get(`${part}经历`)).find(Boolean)
    if (known) return known
  }
  return chineseParts.find(([pattern]) => chinese.length <= 9 && pattern.test(chinese))?.[1] ?? null
}

function latinHeading(bare: string): SectionKind | null {
  const plain = bare.replace(/[’]/g, "'").replace(/\s*\((?:[^)]{0,30})\)$/, '')
  const exact = byName.get(plain)
  if (exact) return exact
  const parts = plain.split(/\s*(?:&|\/|,|\||\+|\band\b)\s*/).filter(Boolean)
  if (parts.length > 5 || plain.split(' ').length > 7) return null
  const named = parts.map(latinPart)
  if (parts.length === 1) return named[0] ?? null
  if (named.every((kind) => kind !== null)) return preferred(named)
  const [first] = named
  const strangers = named.filter((kind) => kind === null).length
  return first && strangers === 1 && parts.length <= 3 && plain.length <= 40 ? first : null
}

/** "technical skills" and "relevant work experience": words that change nothing before a name that is known. */
function latinPart(part: string): SectionKind | null {
  const exact = byName.get(part)
  if (exact) return exact
  const words = part.split(' ')
  for (let from = 1; from < words.length && from <= 3; from++) {
    if (!modifiers.has(words[from - 1] ?? '')) return null
    const kind = byName.get(words.slice(from).join(' '))
    if (kind) return kind
  }
  return null
}

/** Of "Awards & Certifications", the part that we keep; of "Experience & Leadership", the work. */
function preferred(named: (SectionKind | null)[]): SectionKind | null {
  const order: SectionKind[] = [
    'work',
    'education',
    'projects',
    'skills',
    'certificates',
    'languages',
    'summary',
  ]
  return (
    order.find((kind) => named[0] === kind) ?? order.find((kind) => named.includes(kind)) ?? named[0] ?? null
  )
}

/** How a heading is set: headings of one rank are set alike. */
type Form = { size: number; bold: boolean; caps: boolean }

function formOf(line: Line): Form {
  return { size: Math.round(line.size * 20) / 20, bold: line.bold, caps: isCapitals(line.text) }
}

/** Whether a text is written in capitals throughout. */
function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** For each line, by its place in the list, the section that it opens. */
export function findHeadings(lines: Line[]): Map<number, SectionKind> {
  const found = new Map<number, SectionKind>()
  for (const [at, line] of lines.entries()) {
    const kind = line.width <= 70 ? kindOfCells(line.text) : null
    if (kind && !isItem(lines, at)) found.set(at, kind)
  }
  dropGroups(lines, found)
  addUnknown(lines, found)
  return found
}

/** The section that each cell of a line names: "语言 <tab> LANGUAGES" is one heading. */
function kindOfCells(text: string): SectionKind | null {
  if (!text.includes('\t') || /^(?:\p{L}\t){2,}/u.test(text)) return sectionNamed(text)
  const kinds = text.split('\t').map(sectionNamed)
  return kinds.length === 2 && kinds[0] === kinds[1] ? (kinds[0] ?? null) : null
}

/** A list item is no heading, unless all headings are bulleted: then they are larger or bold. */
function isItem(lines: Line[], at: number): boolean {
  const line = lines[at]
  return Boolean(line?.bullet && line.size < 1.08 && !line.bold)
}

/** Drops names that stand over a group inside a section: they are set smaller than the headings before them. */
function dropGroups(lines: Line[], found: Map<number, SectionKind>): void {
  for (const [at, kind] of found) {
    const line = lines[at] as Line
    // The same heading once more, in the other language.
    if (found.get(at - 1) === kind) continue
    if (!alsoGroups.test(bareHeading(line.text).toLowerCase())) continue
    const above = [...found.keys()].filter((other) => other < at && lines[other]?.block === line.block)
    const before = above.map((other) => formOf(lines[other] as Line))
    const form = formOf(line)
    const outranked = before.some(
      (other) =>
        other.size > form.size + (line.certainty < 1 ? 0.3 : 0.07) ||
        (other.size >= form.size - 0.02 &&
          ((other.bold && !form.bold) || (other.caps && !form.caps && !han.test(line.text)))),
    )
    if (outranked) found.delete(at)
  }
}

/** A short line that is set just as the known headings are, and nothing else is, opens a section we do not know. */
function addUnknown(lines: Line[], found: Map<number, SectionKind>): void {
  const forms = new Map<string, { known: number; others: number[]; form: Form }>()
  for (const [at, line] of lines.entries()) {
    const form = formOf(line)
    const key = JSON.stringify(form)
    const group = forms.get(key) ?? { known: 0, others: [], form }
    forms.set(key, group)
    if (found.has(at)) group.known++
    else group.others.push(at)
  }
  const ordinary = median(lines.map((line) => line.size))
  for (const { known, others, form } of forms.values()) {
    const larger = form.size > ordinary + 0.07
    const plain = others.filter((at) => isPlain(lines[at] as Line))
    // A size of their own that no dated or listed line has is that of headings, however many are unknown.
    const theirs = larger ? plain.length >= others.length * 0.8 : form.caps && others.length <= known
    if (known < 2 || !theirs) continue
    for (const at of plain) {
      const line = lines[at] as Line
      const apart = line.gap > 0.3 || lines[at - 1]?.block !== line.block
      if (apart && at > Math.min(...found.keys())) found.set(at, kindByWords(line.text))
    }
  }
}

function isPlain(line: Line): boolean {
  return line.width <= 36 && !/[\d\t@:：|,，]/.test(line.text) && !line.bullet
}

/** What a heading in words of its own is about: "Where I studied", "Things I have made". */
function kindByWords(text: string): SectionKind {
  return wordings.find(([pattern]) => pattern.test(text))?.[1] ?? 'other'
}
