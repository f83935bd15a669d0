import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import type { ResumeContent } from '@/lib/features/resumes/model'

// Repetitions have an end, so that no line can make these slow.
const emailPattern = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/
const linkPattern = /(?:https?:\/\/)?(?:www\.)?(?:[\w-]{1,63}\.){1,6}[a-z]{2,24}(?:\/[^\s|,，;；)）]*)?/gi
const phonePattern = /(?<!\d)(?:\+\d{1,3}[\s-]?)?(?:\(\d{2,4}\)[\s-]?)?\d{2,5}(?:[\s.-]?\d{2,5}){1,4}(?!\d)/g
const networks: Record<string, string> = {
  'linkedin.com': 'LinkedIn',
  'github.com': 'GitHub',
  'gitee.com': 'Gitee',
  'gitlab.com': 'GitLab',
}
const titles = /^(?:个人)?简历$|^resume$|^r[ée]sum[ée]$|^curriculum vitae$|^cv$/i
const labels =
  /^(姓名|name|电话|手机|联系电话|手机号|phone|tel|mobile|邮箱|电子邮箱|email|e-mail|求职意向|应聘岗位|意向岗位|目标职位|现居|现居地|所在地|所在城市|居住地|地址|城市|location|address|city|性别|年龄|出生年月|生日|民族|籍贯|政治面貌|学历|微信|wechat|website|github|linkedin)\s*[:：]\s*/i
const city =
  /^(?:北京|上海|广州|深圳|杭州|南京|苏州|成都|武汉|西安|重庆|天津|长沙|郑州|青岛|厦门|合肥|福州|济南|大连|宁波|无锡|东莞|佛山|沈阳|昆明|香港)市?(?:[·\s]?\p{Script=Han}{1,4}区)?$|^[\p{Lu}][\p{L} .'-]+,\s*(?:[A-Z]{2}|[\p{Lu}][\p{L} ]+)(?:\s+\d{5})?$/u

/** Who the resume is of, from the lines above its first section. */
export function findContact(head: Line[]): Omit<ResumeContent['basics'], 'summary'> {
  const parts = head
    .flatMap((line) => line.text.split(/\t|\s{2,}|\s*[|｜]\s*|\s+[·•]\s+|\s(?=[^\s:：]{2,6}[:：])/))
    .map((part) => part.trim())
    .filter(Boolean)
  const labelled = new Map<string, string>()
  const plain: string[] = []
  for (const part of parts) {
    const label = labels.exec(part)
    if (label?.[1]) labelled.set(label[1].toLowerCase(), part.slice(label[0].length).trim())
    else if (!titles.test(part)) plain.push(part)
  }
  const labelledAs = (...names: string[]) => names.map((name) => labelled.get(name)).find(Boolean) ?? ''
  const all = parts.join('\n')
  const email = emailPattern.exec(all)?.[0] ?? ''
  const links = (all.replace(new RegExp(emailPattern, 'g'), ' ').match(linkPattern) ?? []).filter((one) =>
    /\/|www/.test(one),
  )
  const profiles = links.flatMap(toProfile)
  const words = plain.filter(
    (part) => !part.includes('@') && !links.some((one) => part.includes(one)) && !phoneIn(part),
  )
  const name = labelledAs('姓名', 'name') || (words.find(isName) ?? '')
  const location = labelledAs(
    '现居',
    '现居地',
    '所在地',
    '所在城市',
    '居住地',
    '城市',
    '地址',
    'location',
    'city',
    'address',
  )
  return {
    name,
    label:
      labelledAs('求职意向', '应聘岗位', '意向岗位', '目标职位') ||
      (words.find((part) => part !== name && !city.test(part) && isLabel(part)) ?? ''),
    email,
    phone: phoneIn(all),
    url: links.find((one) => toProfile(one).length === 0) ?? '',
    location: location || (words.find((part) => city.test(part)) ?? ''),
    profiles,
  }
}

function phoneIn(text: string): string {
  const candidates = text.match(phonePattern) ?? []
  return (
    candidates
      .find((one) => /^\D*(?:\d\D*){8,15}$/.test(one) && !/(?:19|20)\d{2}\s*[.\-/]\s*\d/.test(one))
      ?.trim() ?? ''
  )
}

function toProfile(link: string): ResumeContent['basics']['profiles'] {
  const bare = link.replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
  const [host = '', ...path] = bare.split('/')
  const network = networks[host.toLowerCase()]
  const username = path.filter((part) => part && part !== 'in').at(0) ?? ''
  return network && username ? [{ network, username, url: link }] : []
}

function isName(part: string): boolean {
  return (
    /^\p{Script=Han}{2,4}$/u.test(part) || /^[\p{Lu}][\p{L}.'’-]*(?:\s+[\p{L}][\p{L}.'’-]*){1,4}$/u.test(part)
  )
}

function isLabel(part: string): boolean {
  return part.length >= 3 && part.length <= 60 && !/\d|[。.:：]/.test(part)
}
