/** What a line of a job description belongs to. */
export type Part = 'intro' | 'duties' | 'requirements' | 'other'

export type JobLine = { text: string; part: Part; bullet: boolean }

const headings: [Part, RegExp][] = [
  [
    'requirements',
    /^(?:(?:任职|岗位|职位|招聘|基本|能力|应聘|申请|资格|技能|素质|硬性)(?:的)?(?:要求|资格|条件|能力)|任职资格|我们(?:希望你|期待你|需要你|的要求)|希望你|你需要(?:具备)?|要求|加分项?|优先条件|有以下经验(?:者)?优先)/u,
  ],
  [
    'duties',
    /^(?:(?:岗位|工作|职位|主要|核心)?职责(?:描述)?|工作内容|(?:岗位|职位|工作)描述|你(?:将|会)(?:负责|做什么)|主要工作|职位信息)/u,
  ],
  [
    'other',
    /^(?:(?:公司|企业|团队|部门)(?:介绍|简介)|关于我们|(?:薪资|薪酬|公司|员工)?(?:福利|待遇)(?:待遇)?|薪资(?:范围)?|薪酬|工作(?:地点|时间|地址)|我们提供|投递方式|联系方式|应聘方式|面试流程)/u,
  ],
  [
    'requirements',
    /^(?:(?:minimum|basic|preferred|required|desired|key|your|the|job|additional|essential)?\s*(?:requirements?|qualifications?|skills?(?: (?:and|&) \w+)?|experience)|what (?:you(?:['’]ll| will)? (?:need|bring)|we(?:['’]re| are)? (?:look(?:ing)? for|expect|need))|who you are|about you|your profile|must[- ]haves?|nice[- ]to[- ]haves?|bonus(?: points)?|you (?:have|are|bring|should have)|ideal candidate)\b/i,
  ],
  [
    'duties',
    /^(?:(?:key|main|core|your|the|job|primary)?\s*(?:responsibilit(?:y|ies)|duties|tasks)|what you(?:['’]ll| will)(?: be)? do(?:ing)?|your role|the role|(?:about the |job |position |role )?(?:role|job|position) ?(?:description|summary|overview)?|about the (?:role|job|position)|day[- ]to[- ]day|you will|in this role)\b/i,
  ],
  [
    'other',
    /^(?:about (?:us|the company|the team)|who we are|our (?:company|team|story|values|mission)|(?:what we offer|we offer|benefits?|perks?|compensation|salary|pay(?: range)?|location|how to apply|equal opportunit(?:y|ies)|diversity|contact|application process))\b/i,
  ],
]

const bulletMark =
  /^\s*(?:[-*•·●○▪■◆◇►▶➢✓✔–—]|\(?\d{1,2}[.)、．）]|[（(]\d{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}、)\s*/u

/** Characters that a line may have and still be a heading, what follows its colon apart. */
const headingLength = 40

/** The lines of a job description without bullet marks, each with the part that the headings before it name. */
export function readLines(text: string): JobLine[] {
  let part: Part = 'intro'
  const lines: JobLine[] = []
  for (const raw of text.normalize('NFC').split(/\r?\n/)) {
    const bullet = bulletMark.test(raw)
    const line = raw
      .replace(bulletMark, '')
      .replace(/^[#>\s*_]+|[*_\s]+$/g, '')
      .trim()
    if (!/[\p{L}\p{N}]/u.test(line)) continue
    const heading = readHeading(line)
    if (heading) {
      part = heading.part
      if (heading.rest) lines.push({ text: heading.rest, part, bullet: false })
    } else lines.push({ text: line, part, bullet })
  }
  return lines
}

/** A heading stands alone in its line, or is followed by a colon and what belongs to it. */
function readHeading(line: string): { part: Part; rest: string } | null {
  const bare = line.replace(/^[【[「『(（<《]+/u, '')
  const [, name = '', rest = ''] =
    /^([^:：】\]」』]{1,60}?)\s*[】\]」』)）>》]*\s*[:：]?\s*$|^$/u.exec(bare) ?? []
  const colon = /^([^:：]{1,40})[:：]\s*(.+)$/u.exec(bare)
  const candidate = colon?.[1] ?? (name || (rest ? '' : bare))
  if (!candidate || candidate.length > headingLength) return null
  const found = headings.find(([, pattern]) => pattern.test(candidate.trim()))
  if (!found) return null
  const [part, pattern] = found
  const length = pattern.exec(candidate.trim())?.[0].length ?? 0
  // "Experience with SQL is a must" begins like a heading and is none.
  if (candidate.trim().length > length + 12) return null
  if (!colon && /[.。;；,，]$/u.test(line)) return null
  return { part, rest: colon?.[2]?.replace(/^[】\]」』)）]+/u, '').trim() ?? '' }
}
