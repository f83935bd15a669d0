import type { Entry } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import type { ResumeContent } from '@/lib/features/resumes/model'

const techLine =
  /^(?:技术栈|使用技术|项目技术|关键技术|tech(?:nology)? stack|technologies|tech|built with|stack)\s*[:：]\s*(.+)$/i
const link = /(?:https?:\/\/|(?:github|gitee|gitlab)\.com\/)[^\s|,，;；)）]+/i

/** A project from its entry. */
export function readProject(entry: Entry): ResumeContent['projects'][number] {
  const lines = [...entry.heading, ...entry.paragraphs, ...entry.bullets]
  const keywords = lines.flatMap((line) => techLine.exec(line)?.[1]?.split(/\s*[,，、;；/+]\s*/) ?? [])
  const isText = (line: string) => !techLine.test(line)
  const [name = '', ...rest] = entry.heading.filter((part) => isText(part) && !link.test(part))
  return {
    name,
    description: [...rest, ...entry.paragraphs.filter(isText)].join('\n'),
    startDate: entry.startDate,
    endDate: entry.endDate,
    url: link.exec(lines.join(' '))?.[0] ?? '',
    highlights: entry.bullets.filter(isText),
    keywords: keywords.map((keyword) => keyword.replace(/[。.]$/, '').trim()).filter(Boolean),
  }
}
