import type { Found } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { sectionNamed } from '@/lib/features/resumes/ai/parse-resume/rules/headings'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { foundIn } from '@/lib/features/resumes/ai/parse-resume/rules/said'
import { companyLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/companies'
import { isChineseName, nameIn } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/names'
import { placeLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/places'
import { schoolLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/schools'
import { titleLikeness } from '@/lib/features/resumes/ai/parse-resume/rules/vocabulary/titles'
import { skillNamed } from '@/lib/features/resumes/skills/find-skills'

type Candidate = { name: string; lines: Line[]; score: number }

const document = /^(?:resume|résumé|curriculum vitae|cv|个人简历|简历|求职简历|个人求职简历)$/i

/** The person's name: what is labelled so, or what is largest and first among what has the form of a name. */
export function findName(header: Line[], all: Line[], chinese: boolean, email: string): Found | undefined {
  const labelled =
    labelledName(
      header,
      /(?:^|[\t|｜]|\s{2})(?:姓\s{0,4}名|name|full name)\s{0,3}(?:[:：]|\t)\s{0,3}([^\t|｜:：]{2,40})/iu,
      chinese,
    ) ?? labelledName(all, /(?:^|\t)姓\s{0,4}名\s{0,3}(?:[:：]|\t)\s{0,3}([^\t|｜:：]{2,40})/u, chinese)
  if (labelled) return labelled
  const first = all.filter((line) => line.page === 1)
  const top = first.filter((line) => header.includes(line) || line.size >= 1.3 || line.index < 4)
  const largest = Math.max(1, ...top.map((line) => line.size))
  const candidates = [
    ...top.flatMap((line, at) => candidatesOf(line, at, top, chinese)),
    ...brokenNames(top, chinese),
  ].map((candidate) => ({
    ...candidate,
    score: candidate.score + weight(candidate, largest, email, header),
  }))
  const best = candidates.reduce<Candidate | null>(
    (found, one) => (found && found.score >= one.score ? found : one),
    null,
  )
  return best && best.score >= 1.2
    ? foundIn(best.name, Math.min(0.97, 0.5 + best.score * 0.12), best.lines)
    : undefined
}

function labelledName(lines: Line[], label: RegExp, chinese: boolean): Found | undefined {
  for (const line of lines) {
    const match = label.exec(line.text)
    const said =
      match?.[1]?.split(
        /\s{2,}|\s(?=\p{Script=Han}{2,6}\s?[:：])|(?<=\p{Script=Han}{2})\s(?=(?:性\s?别|年\s?龄|出生|民\s?族|电\s?话|手\s?机))/u,
      )[0] ?? ''
    const name = nameIn(said.trim(), chinese)
    if (name) return foundIn(name, 0.98, [line])
  }
  return undefined
}

function candidatesOf(line: Line, at: number, top: Line[], chinese: boolean): Candidate[] {
  const cells = line.text.split(/\t|\s*[|｜•·]\s+|\s{3,}|\s+[–—/-]\s+/)
  const texts = cells.length > 1 ? [...cells, line.text.replace(/\t/g, '  ')] : cells
  return texts.flatMap((cell, index) => {
    const text = cell.replace(/(?:https?:\/\/|www\.)\S+|\S+@\S+/gi, ' ').trim()
    if (!text || document.test(text) || (sectionNamed(text) && !isChineseName(text))) return []
    const name = text.includes(',') && placeLikeness(text) >= 0.8 ? '' : nameIn(text, chinese)
    if (!name || skillNamed(name)) return []
    const doubt =
      titleLikeness(name) * 1.5 +
      schoolLikeness(name) * 2 +
      (companyLikeness(name) >= 0.6 ? 0.8 : 0) +
      (placeLikeness(name) >= 0.8 ? 1.5 : 0)
    const order =
      Math.max(0, 1 - (at / Math.max(6, top.length)) * 1.2) - (index > 0 && index < cells.length ? 0.3 : 0)
    const whole = text.length <= name.length + 4 ? 0.5 : 0
    return [{ name, lines: [line], score: order + whole - doubt }]
  })
}

/** "JANE" over "DOE", both large. */
function brokenNames(top: Line[], chinese: boolean): Candidate[] {
  return top.flatMap((line, at) => {
    const next = top[at + 1]
    if (
      !next ||
      chinese ||
      line.size < 1.3 ||
      Math.abs(next.size - line.size) > line.size * 0.35 ||
      next.index - line.index > 1
    )
      return []
    const words = `${line.text} ${next.text}`
    const single = [line.text, next.text].every((text) =>
      /^\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*)?$/u.test(text),
    )
    const name =
      single && titleLikeness(next.text) < 0.5 && !sectionNamed(next.text) && !sectionNamed(line.text)
        ? nameIn(words, false)
        : ''
    return name ? [{ name, lines: [line, next], score: 1.3 - at * 0.1 }] : []
  })
}

function weight({ name, lines }: Candidate, largest: number, email: string, header: Line[]): number {
  const [line] = lines as [Line]
  const han = /\p{Script=Han}/u.test(name)
  const shape = han ? (isChineseName(name) ? 1.2 : 0) : name.includes(' ') ? 0.8 : -0.3
  const size =
    line.size >= largest - 0.02 && largest > 1.15 ? 1.5 : ((line.size - 1) / Math.max(0.3, largest - 1)) * 0.8
  const local = (email.split('@')[0] ?? '').toLowerCase().replace(/[^a-z]/g, '')
  const words = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s'’-]+/)
    .filter((word) => word.length > 2)
  const mailed = local.length > 2 && words.some((word) => local.includes(word)) ? 1 : 0
  return shape + Math.max(-0.5, size) + mailed + (line.bold ? 0.2 : 0) + (header.includes(line) ? 0.3 : 0)
}
