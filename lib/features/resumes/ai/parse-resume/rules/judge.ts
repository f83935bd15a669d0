import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import type { Section } from '@/lib/features/resumes/ai/parse-resume/rules/sections'
import type { Finding, ParsedResume } from '@/lib/features/resumes/model'

/** What shows that a text is a resume, and how much each shows. */
const signs = { section: 1, contact: 1.5, dated: 1, named: 0.5, labelled: 1 }
const enough = 2.5

/**
 * What a document is: a resume has sections, a way to reach the person, and dated entries. One in neither English nor
 * Chinese is told by its letters or by how few of its words are among the most common English ones.
 */
export function judge(parsed: ParsedResume, sections: Section[], lines: Line[]): Finding {
  const text = lines.map((line) => line.text).join('\n')
  if (isForeign(text, sections)) return 'other_language'
  const { basics, work, education, projects } = parsed.content
  const kinds = new Set(
    sections.filter((section) => section.titled && section.kind !== 'other').map((section) => section.kind),
  )
  const dated = [...work, ...education, ...projects].filter(
    (entry) => entry.startDate || entry.endDate,
  ).length
  const score =
    Math.min(4, kinds.size) * signs.section +
    (basics.email || basics.phone ? signs.contact : 0) +
    Math.min(2, dated) * signs.dated +
    (basics.name ? signs.named : 0) +
    Math.min(1, labelsIn(lines) / 3) * signs.labelled
  return score >= enough ? 'resume' : 'not_a_resume'
}

const personal =
  /(?:^|[\t\s|])(?:姓\s?名|性\s?别|年\s?龄|出生(?:年月|日期)|民\s?族|籍\s?贯|学\s?历|毕业院校|政治面貌|婚姻状况|求职意向|联系电话|手机|电子邮箱|邮箱|date of birth|nationality|marital status|phone|e-?mail)\s?(?:[:：]|\t)/giu

function labelsIn(lines: Line[]): number {
  return lines.reduce((sum, line) => sum + (line.text.match(personal)?.length ?? 0), 0)
}

const common =
  /(?<!\p{L})(?:the|and|of|to|in|for|with|on|at|by|from|as|an|is|was|were|are|that|this|using|team|work|management|development|project|experience|education|skills|university|data|design|software|system|business|engineer|manager|led|built|developed|managed|new|all|customers?|present)(?!\p{L})/giu
const foreign =
  /(?<!\p{L})(?:der|die|und|das|mit|für|von|bei|eine[rnms]?|auf|zur|zum|le|la|les|des|et|une?|du|pour|dans|avec|sur|aux|el|los|las|del|y|con|para|por|una|en|il|di|e|che|per|della|nel|gli|o|da|do|dos|em|com|não|het|een|van|voor|met|och|att|som|på|og|til|är|w|na|się|oraz|z|ve|bir|ile|için)(?!\p{L})/giu

function isForeign(text: string, sections: Section[]): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters < 50) return false
  const readable = text.match(/[\p{Script=Latin}\p{Script=Han}]/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  if (readable / letters < 0.6 || kana / letters > 0.08) return true
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  if (han / letters > 0.15) return false
  const english = text.match(common)?.length ?? 0
  const other = text.match(foreign)?.length ?? 0
  const known = sections.filter((section) => section.titled && section.kind !== 'other').length
  return other >= 12 && other > english * 1.5 && known < 3
}

/**
 * How sure the rules are of a whole resume, 0–1: how sure its fields are on average, less for each thing that nearly
 * every resume has and this one lacks, and less where lines of its sections found no place.
 */
export function confidenceIn(parsed: ParsedResume, sections: Section[]): number {
  if (parsed.fields.length === 0) return 0
  const { basics, work, education, skills, projects } = parsed.content
  const average = parsed.fields.reduce((sum, field) => sum + field.confidence, 0) / parsed.fields.length
  const expected = [
    basics.name,
    basics.email || basics.phone,
    education.length > 0,
    work.length + projects.length > 0,
    skills.length > 0,
  ]
  const present = expected.filter(Boolean).length / expected.length
  const lines = sections
    .filter((section) => section.kind !== 'other' && section.kind !== 'awards')
    .flatMap((section) => section.lines.map((line) => line.index))
  const placed = new Set(parsed.fields.flatMap(({ lines: span }) => (span ? range(span[0], span[1]) : [])))
  const covered = lines.length > 0 ? lines.filter((line) => placed.has(line)).length / lines.length : 0
  return Math.round(average * (0.55 + 0.45 * present) * (0.7 + 0.3 * covered) * 100) / 100
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
