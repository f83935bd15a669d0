import { findDate } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import type { ResumeContent } from '@/lib/features/resumes/model'

const levelBefore =
  /^(?:精通|熟练掌握|熟练使用|熟练运用|熟练|熟悉|掌握|了解|具备|proficient (?:in|with)|experienced (?:in|with)|familiar with|expert in|advanced|basic knowledge of)\s*/i
const separators = /[,，、;；|｜\t]\s*|\s{2,}|\s[·•/]\s/

/** What parts a language from how well it is spoken. */
const fluencyMark =
  /\s*[:：(（]\s*|\s+[-–—]\s+|\s+(?=native|fluent|basic|conversational|professional|intermediate|advanced|[A-C][12]\b|[\p{Script=Han}]|CET|TEM|IELTS|TOEFL|N[1-5]\b)/iu

/** Skills from lines such as "Languages: Go, SQL", "熟悉 Java、MySQL" or a plain list. */
export function readSkills(lines: Line[]): ResumeContent['skills'] {
  return lines.flatMap(({ text }) => {
    const [, group, listed] = /^([^:：]{1,30})[:：]\s*(\S.*)$/.exec(text) ?? []
    if (group && listed) return [{ name: group.trim(), level: '', keywords: itemsOf(listed) }]
    let level = ''
    return itemsOf(text).map((item) => {
      // A level holds for what is listed after it, until the next.
      const own = levelBefore.exec(item)?.[0] ?? ''
      level = own.trim() || level
      return { name: item.slice(own.length), level, keywords: [] }
    })
  })
}

/** Certificates and awards, one a line. */
export function readCertificates(lines: Line[]): ResumeContent['certificates'] {
  return lines.map(({ text }) => {
    const dated = findDate(text)
    const parts = (dated?.rest ?? text).split(/\t|\s*[,，|｜]\s*/)
    const [name = '', ...issuer] = parts.filter((part) => part.trim())
    return { name: name.trim(), issuer: issuer.join(', ').trim(), date: dated?.date ?? '' }
  })
}

/** Languages such as "English (fluent), 日语 N2". */
export function readLanguages(lines: Line[]): ResumeContent['languages'] {
  return lines
    .flatMap(({ text }) => text.split(/[,，、;；|｜\t](?![^(（]*[)）])/))
    .map((item) => {
      const [language = '', ...fluency] = item.split(fluencyMark)
      return {
        language: language.trim(),
        fluency: fluency
          .join(' ')
          .replace(/[)）\s]+$/, '')
          .trim(),
      }
    })
    .filter((one) => one.language)
}

function itemsOf(list: string): string[] {
  return list
    .split(separators)
    .map((item) =>
      item
        .replace(/[。.]$/, '')
        .replace(/^(?:and|和|与)\s*/i, '')
        .trim(),
    )
    .filter(Boolean)
}
