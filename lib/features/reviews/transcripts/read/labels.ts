import type { Locale } from '@/lib/core/locale'
import type { SpeakerRole } from '@/lib/features/reviews/transcripts/schema'

/** What stands for a name where nobody knows who speaks. */
export const unknownLabels: Record<Locale, string> = { en: 'Unknown', 'zh-CN': '未知' }
const unknown = /^(?:unknown(?: speaker)?|unidentified|未知(?:说话人|发言人)?)$/i

/** Whether a label says that nobody knows who speaks. */
export const isUnknown = (name: string) => unknown.test(name)

const candidate =
  /面试者|应聘者|应试者|求职者|候选人|被面试|考生|^(?:我|本人|你|您|me|myself|you)$|\b(?:candidate|interviewee|applicant)\b/i
const interviewer =
  /面试官|考官|评委|招聘|人事|提问者|采访者|主持人|\b(?:interviewers?|recruiter|hiring manager|panell?ists?|hrbp|hr|moderator)\b/i
const asking = /^(?:q|question|问|提问|问题)$/i
const answering = /^(?:a|answer|答|回答)$/i
const numberedSpeaker =
  /^(?:说话人|发言人|讲话人|speaker|participant|unknown speaker)[ _-]?(?:\d{1,3}|[a-z])?$/i

/** A label as it is compared: without the number of a question or answer, and however it is cased and spaced. */
export function nameOfLabel(label: string): string {
  const name = label
    .replace(/[*#`"]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\d{1,3}[.、)）] ?(?=\D)/, '')
    .replace(/^[-–—•·>\s]+|[-–—|,，、.·\s]+$/g, '')
    .trim()
  return name.replace(/^(q|a|question|answer|问|答|问题|回答|提问) ?\d{1,3}$/i, '$1')
}

/** Whether a label by itself says that somebody speaks. */
export function isKnownLabel(name: string): boolean {
  if (isUnknown(name) || asking.test(name) || numberedSpeaker.test(name)) return true
  return roleOfLabel(name) !== 'other' && isShort(name)
}

/** Whether a label is that of answers, which it is where others are questions. */
export const isAnswer = (name: string) => answering.test(name)
export const isQuestion = (name: string) => asking.test(name)

/** The role that a label's own words give; `other` when they give none. */
export function roleOfLabel(name: string, others: ReadonlySet<string> = new Set()): SpeakerRole {
  if (candidate.test(name)) return 'candidate'
  if (interviewer.test(name) || asking.test(name)) return 'interviewer'
  // A and B are two people; A after Q is an answer.
  if (
    answering.test(name) &&
    (name.length > 1 || name === '答' || [...others].some((one) => asking.test(one)))
  )
    return 'candidate'
  return 'other'
}

/** Words before a colon that are no speaker. */
const noSpeaker =
  /^(?:比如|例如|譬如|就是|比如说|结果|首先|其次|再次|最后|另外|总之|总结|注|注意|备注|原因|结论|背景|目标|方案|方法|步骤|优点|缺点|优势|劣势|特点|区别|建议|要求|时间|日期|地点|主题|公司|岗位|职位|会议|会议号|会议主题|会议时间|参会人|参会者|参会人员|与会者|主持|记录|关键词|摘要|总结|文字记录|第[一二三四五六七八九十]+[点步个]?|[一二三四五六七八九十]+是|note|notes|ps|example|for example|e\.g|i\.e|date|time|title|subject|location|company|position|attendees|participants|duration|summary|keywords|transcript|topic|agenda|first|second|third|finally|result|situation|task|action|step|tip|warning|important|remember|update|pros|cons|reason|conclusion|http|https|system|系统|music|laugh(?:s|ter|ing)?|applause|inaudible|unintelligible|crosstalk|pause|silence|noise|笑|笑声|大笑|掌声|音乐|听不清|停顿|沉默|咳嗽|噪音)$/i
const grammar =
  /[的了吗呢吧]|我们|他们|就是|因为|所以|但是|如果|然后|今天|上午|下午|大概|在$|到$|是$|约$|从$|说$|问$|有$|叫$/
const lowEnd =
  /(?:^|\s)(?:at|in|on|by|from|about|around|until|till|to|is|was|are|the|an|and|of|for|said|says|that|like)$|\sa$/i

/** Whether a label could be what somebody is called: short, no sentence, no heading. */
export function looksLikeName(name: string): boolean {
  if (noSpeaker.test(name) || !/^[\p{L}\p{N}(（@]/u.test(name) || !/\p{L}/u.test(name)) return false
  if (/\d{4}|\p{L}{4}\.\s/u.test(name) || count(name, /[(（]/g) !== count(name, /[)）]/g)) return false
  return isShort(name) && (/\p{Script=Han}/u.test(name) || /(?:^|\s)[^\s\p{Ll}]/u.test(name))
}

/** Whether somebody may be called so who writes no capitals: ben, user_01. */
export function isNickname(name: string): boolean {
  return /^\p{Ll}[\p{Ll}\d_.-]{1,23}$/u.test(name) && !noSpeaker.test(name)
}

const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0

function isShort(name: string): boolean {
  const characters = count(name, /\p{Script=Han}/gu)
  if (characters > 0) return characters <= 12 && !grammar.test(name) && !name.includes(',')
  return name.split(/\s+/).length <= 5 && !lowEnd.test(name)
}
