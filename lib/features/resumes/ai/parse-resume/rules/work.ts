import { type Entry, partsOf } from '@/lib/features/resumes/ai/parse-resume/rules/entries'
import type { ResumeContent } from '@/lib/features/resumes/model'

const titleWords =
  /\b(?:engineer|developer|programmer|architect|scientist|researcher|manager|director|head|lead|leader|chief|officer|analyst|consultant|advisor|designer|administrator|specialist|coordinator|associate|assistant|intern|trainee|accountant|auditor|teacher|tutor|lecturer|professor|instructor|editor|writer|representative|president|founder|partner|ceo|cto|cfo|nurse|technician|supervisor|secretary|clerk|controller|trader|banker)\b|工程师|开发|程序员|架构师|经理|主管|总监|专员|助理|实习|分析师|顾问|教师|老师|讲师|班主任|设计师|研究员|负责人|组长|会计|审计|编辑|运营|销售|主任|校长|教练|店长|柜员|风控岗/i
const companyWords =
  /\b(?:inc|llc|ltd|corp|corporation|company|co|group|bank|university|college|school|technologies|systems|labs|gmbh|plc|capital|partners|securities|holdings|hospital|institute|foundation)\b\.?|公司|集团|银行|科技|学校|中学|小学|大学|学院|医院|研究院|研究所|事务所|证券|基金|保险|工作室|机构|中心/i
const place = /^[\p{Lu}][\p{L} .'-]+,\s*(?:[A-Z]{2}|[\p{Lu}][\p{L} ]+)$|^remote$|^.{2,4}(?:市|省|区)$/u

/** A job from its entry: which part of the heading is the employer and which the role is told by their words. */
export function readJob(entry: Entry): ResumeContent['work'][number] {
  const parts = entry.heading.flatMap(splitCompound)
  const take = (test: (part: string) => boolean) => {
    const index = parts.findIndex(test)
    return index < 0 ? '' : (parts.splice(index, 1)[0] ?? '')
  }
  const location = parts.length > 2 ? take((part) => place.test(part)) : ''
  const position =
    take((part) => titleWords.test(part) && !companyWords.test(part)) || take((part) => titleWords.test(part))
  const name = take((part) => companyWords.test(part)) || take(() => true)
  return {
    name,
    position: position || take(() => true),
    location: location || take((part) => place.test(part)),
    startDate: entry.startDate,
    endDate: entry.endDate,
    summary: entry.paragraphs.join('\n'),
    highlights: entry.bullets,
  }
}

/** "Senior Engineer at Acme" and "Acme, Senior Engineer" are two parts; "Berlin, Germany" is one. */
function splitCompound(part: string, _: number, all: string[]): string[] {
  if (place.test(part) && !titleWords.test(part)) return [part]
  const at = / (?:at|@) /i.exec(part)
  if (at) return [part.slice(0, at.index), part.slice(at.index + at[0].length)]
  const [first = '', ...rest] = part.split(/\s*[,，]\s*/)
  if (place.test(rest.join(', '))) return [first, rest.join(', ')]
  const splits = rest.length > 0 && (all.length === 1 || titleWords.test(part))
  return splits ? [first, ...partsOf(rest.join(', '))] : [part]
}
