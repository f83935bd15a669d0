import { dateIn, findPeriods, withoutPeriod } from '@/lib/features/resumes/ai/parse-resume/rules/dates'
import type { Found } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import { toItems } from '@/lib/features/resumes/ai/parse-resume/rules/items'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { foundIn } from '@/lib/features/resumes/ai/parse-resume/rules/said'

/** A certificate as it was read. */
export type Certificate = { name?: Found | undefined; issuer?: Found | undefined; date?: Found | undefined }

const certificate =
  /证书?$|证书|资格|认证|许可证|执照|四级|六级|CET|普通话|驾照|驾驶证|雅思|托福|IELTS|TOEFL|certif|licen[sc]e|accredit|chartered|\bCPA\b|\bCFA\b|\bPMP\b|\bACCA\b|\bFRM\b|\bCISSP\b|\bCKA\b/i

/** The certificates of a section about them; of one about awards, those that are certificates. */
export function readCertificates(lines: Line[], all: boolean): Certificate[] {
  return toItems(lines)
    .flatMap((item) => {
      const parted =
        /[、;；]/.test(item.text) && !/[。]/.test(item.text)
          ? item.text.split(/[、;；](?![^(（]*[)）])/)
          : [item.text]
      return parted.map((text) => ({ text: text.trim(), item }))
    })
    .filter(({ text }) => text && text.length <= 140 && (all || certificate.test(text)))
    .flatMap(({ text, item }) => {
      const [period] = findPeriods(text)
      const bare = period ? withoutPeriod(text, period) : text
      const [name = '', ...issuer] = bare
        .split(/\t|\s*[|｜]\s*|\s[–—-]\s|,\s(?=\p{Lu})|，/u)
        .filter((part) => part.trim())
      const read = foundIn(name.replace(/[。.,，]$/, ''), certificate.test(text) ? 0.85 : 0.65, item.lines)
      return read
        ? [
            {
              name: read,
              issuer: foundIn(issuer.join(', '), 0.6, item.lines),
              date: foundIn(dateIn(text), 0.85, item.lines),
            },
          ]
        : []
    })
}
