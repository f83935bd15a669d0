import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js'
import type { Found } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import {
  findLinks,
  handleAddress,
  networkOf,
  sameAddress,
  toAddress,
} from '@/lib/features/resumes/ai/parse-resume/rules/links'
import { foundIn } from '@/lib/features/resumes/ai/parse-resume/rules/said'

// Repetitions have an end, so that no line can make these slow.
const address =
  /(?<![\w.+-])[\w](?:[\w.+-]{0,62}[\w+-])?\s{0,2}[@＠]\s{0,2}(?:[\w-]{1,63}\s{0,1}\.\s{0,1}){1,5}[a-z]{2,14}(?![\w@])/i
const spelled =
  /(?<![\w.+-])[\w.+-]{1,64}\s{0,2}[[({<]\s{0,2}at\s{0,2}[\])}>]\s{0,2}[\w-]{1,63}(?:\s{0,2}(?:\.|[[({<]\s{0,2}dot\s{0,2}[\])}>])\s{0,2}[\w-]{1,63}){1,4}/i
/** Names of icons that a font without a character map leaves before an address. */
const iconName =
  /^(?:envelope|mail|email|e-mail|at|phone|mobile|home|globe|link|map-?marker|github|linkedin)[:\s-]?(?=[a-z0-9])/i

/** The person's e-mail address: first where the header shows one, then by its link, then anywhere. */
export function findEmail(header: Line[], all: Line[]): Found | undefined {
  const linkedTo = [...new Set(all.flatMap((line) => mailLink(line) ?? []))]
  for (const lines of [header, all]) {
    for (const [at, line] of lines.entries()) {
      const next = lines[at + 1]
      const found =
        emailIn(line.text) ??
        (next && mayBreak(line.text, next.text) ? emailIn(line.text.trimEnd() + next.text.trimStart()) : null)
      const linked = mailLink(line) ?? linkedTo.find((address) => similar(address, found ?? ''))
      if (found && linked?.toLowerCase().endsWith(found.toLowerCase())) return foundIn(linked, 0.99, [line])
      if (found) return foundIn(linked && similar(linked, found) ? linked : found, 0.97, [line])
    }
    const line = lines.find(mailLink)
    if (line) return foundIn(mailLink(line) ?? '', 0.9, [line])
  }
  return undefined
}

function emailIn(text: string): string | null {
  const plain = address.exec(text)
  if (plain) {
    const bare = plain[0]
      .replace(/\s/g, '')
      .replace('＠', '@')
      .replace(/(\.(?:com|org|net|edu|cn|io|dev))\p{Lu}\w*$/u, '$1')
    const stripped = bare.replace(iconName, '')
    return /^[^@]{2,}@/.test(stripped) && iconName.test(bare) && /^(?:envelope|map)/i.test(bare)
      ? stripped
      : bare
  }
  const words = spelled.exec(text)
  return words
    ? words[0]
        .replace(/\s{0,2}[[({<]\s{0,2}at\s{0,2}[\])}>]\s{0,2}/i, '@')
        .replace(/\s{0,2}[[({<]\s{0,2}dot\s{0,2}[\])}>]\s{0,2}/gi, '.')
        .replace(/\s/g, '')
    : null
}

/** An address may be broken after "@" or inside its host. */
function mayBreak(text: string, next: string): boolean {
  return (
    /[\w.+-]{2,64}[@＠][\w.-]{0,63}$|[\w+-]{2,64}[.-]$/.test(text) ||
    (/^[\w.+-]{3,64}$/.test(text) && /^\s?[@＠]/.test(next))
  )
}

function mailLink(line: Line): string | undefined {
  const link = line.links.find((url) => /^mailto:/i.test(url))
  const bare = decode(link?.slice(7).split('?')[0] ?? '').trim()
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(bare) ? bare : undefined
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function similar(one: string, other: string): boolean {
  const name = (text: string) => text.toLowerCase().split('@')[0] ?? ''
  if (!name(one) || !name(other)) return false
  return (
    name(other).endsWith(name(one)) || (name(one).length > 6 && name(other).endsWith(name(one).slice(-6)))
  )
}

const phoneLabel =
  /(?:电\s*话|手\s*机|手机号码?|联系电话|联系方式|移动电话|tel(?:ephone)?|phone|mobile|cell|mob|whatsapp|^[mpt]\b|☎|📞|📱)\s*(?:number|no\.?)?\s*[.:：)）]*\s*$/i
const digits =
  /(?<![\w@./])(?:[+＋]\s?\d{1,3}|\(\s?\+?\d{1,4}\s?\)|（\+?\d{1,4}）|00\d{1,3}|\d)(?:[\s().–—-]{0,3}\d){6,14}(?![\w@]|[./]\w|\s?(?:年|月|%|元|万|人))/g
const yearly = /(?:19|20)\d{2}\s?[./–—-]\s?\d{1,2}(?!\d)|(?:19|20)\d{2}\s?[–—-]\s?(?:19|20)\d{2}/
const regionWords: [RegExp, CountryCode][] = [
  [/\b(?:united kingdom|uk|england|scotland|london|manchester|edinburgh)\b/i, 'GB'],
  [/\b(?:india|bangalore|bengaluru|mumbai|delhi|hyderabad|chennai|pune|kolkata|noida|gurgaon)\b/i, 'IN'],
  [/\b(?:germany|berlin|munich|hamburg|frankfurt)\b/i, 'DE'],
  [/\b(?:france|paris|lyon)\b/i, 'FR'],
  [/\b(?:australia|sydney|melbourne|brisbane)\b/i, 'AU'],
  [/\b(?:netherlands|amsterdam|rotterdam)\b/i, 'NL'],
  [/\b(?:spain|madrid|barcelona)\b/i, 'ES'],
  [/\b(?:italy|rome|milan)\b/i, 'IT'],
  [/\b(?:switzerland|zurich|geneva)\b/i, 'CH'],
  [/\b(?:singapore)\b/i, 'SG'],
  [/\b(?:hong kong)\b|香港/i, 'HK'],
  [/\b(?:taiwan|taipei)\b|台北|台湾/i, 'TW'],
  [/\b(?:japan|tokyo)\b/i, 'JP'],
  [/\b(?:ireland|dublin)\b/i, 'IE'],
  [/\b(?:canada|toronto|vancouver|montreal)\b/i, 'CA'],
  [/\b(?:brazil|são paulo|sao paulo)\b/i, 'BR'],
  [/\b(?:pakistan|karachi|lahore)\b/i, 'PK'],
  [/\b(?:nigeria|lagos)\b/i, 'NG'],
]

/** The person's telephone number as it is written: labelled, valid and high up is best; dates and identity numbers are none. */
export function findPhone(header: Line[], all: Line[], chinese: boolean): Found | undefined {
  const near = header.map((line) => line.text).join('\n')
  const local = regionWords.filter(([pattern]) => pattern.test(near)).map(([, region]) => region)
  const regions: CountryCode[] = [
    ...(chinese ? (['CN'] as const) : []),
    ...local,
    'US',
    'CN',
    'GB',
    'IN',
    'DE',
    'FR',
    'AU',
  ]
  const linked = header.find((line) => line.links.some((url) => /^tel:/i.test(url)))
  for (const lines of [header, all]) {
    const candidates = lines.flatMap((line) => phonesIn(line, regions))
    const best = candidates.reduce<Candidate | null>(
      (top, one) => (top && top.score >= one.score ? top : one),
      null,
    )
    if (best && best.score >= (lines === header ? 1 : 2))
      return foundIn(best.text, Math.min(0.98, 0.7 + best.score * 0.1), [best.line])
    if (linked && lines === header) {
      const url = linked.links.find((one) => /^tel:/i.test(one)) ?? ''
      return foundIn(decode(url.slice(4)), 0.9, [linked])
    }
  }
  return undefined
}

type Candidate = { text: string; line: Line; score: number }

function phonesIn(line: Line, regions: CountryCode[]): Candidate[] {
  const text = line.text
    .slice(0, 400)
    .replace(
      /[\w.+-]{1,64}@\S{1,80}|https?:\/\/\S{1,200}|\b[\w-]{1,40}\.(?:com|net|org|io|cn)\/\S{0,100}/gi,
      (all) => ' '.repeat(all.length),
    )
  return [...text.matchAll(digits)].flatMap((match) => {
    const said = match[0].trim()
    const plain = said.replace(/\D/g, '')
    const whole = yearly.exec(said)
    if (plain.length < 7 || plain.length > 15 || (whole && !said.startsWith('+'))) return []
    if (/^(?:19|20)\d{6}$/.test(plain)) return []
    const label = phoneLabel.test(text.slice(Math.max(0, match.index - 20), match.index))
    const region = regions.find((one) => parsePhoneNumberFromString(said, one)?.isValid())
    const mobile = /^(?:86)?1[3-9]\d{9}$/.test(plain)
    const possible = parsePhoneNumberFromString(said, regions[0])?.isPossible() ?? false
    const score =
      (label ? 1.5 : 0) +
      (mobile || (/^[+＋]/.test(said) && possible) ? 2 : 0) +
      (region ? (region === regions[0] ? 1.2 : 0.8) : 0) +
      (possible ? 0.4 : 0) +
      (/^[+＋(（]/.test(said) ? 0.8 : 0) +
      (/[\s.()-]/.test(said) ? 0.2 : 0)
    return score > 0 ? [{ text: balanced(said), line, score }] : []
  })
}

function balanced(text: string): string {
  const open = (text.match(/[(（]/g) ?? []).length
  const close = (text.match(/[)）]/g) ?? []).length
  return open > close ? text.replace(/^[(（]\s?/, '') : close > open ? text.replace(/\s?[)）]$/, '') : text
}

const noProfile =
  /^(?:mailto|tel):|google\.[a-z.]+\/maps|maps\.google|goo\.gl\/maps|maps\.apple|overleaf\.com|creativecommons|fontawesome|latextemplates|flowcv|novoresume|canva\.com|resume\.io|zety|wa\.me|t\.me|creddle|reactive-resume|rxresu/i

/** What people call a site of their own, wherever they name it. */
const ownSite =
  /^(?:(?:个人|技术)?(?:博客|主页|网站|站点)|blog|homepage|website|portfolio|personal site)\s?[:：]/i

/** An address of the person on the web. */
export type WebAddress = { url: Found; network: { network: string; username: string } | null }

/** Where else the person can be found: what the header shows, links to or names, and profiles named anywhere. */
export function findAddresses(header: Line[], all: Line[]): WebAddress[] {
  const found = new Map<string, { url: string; lines: Line[]; confidence: number }>()
  const add = (url: string, lines: Line[], confidence: number) => {
    const key = sameAddress(url)
    if (!key.includes('.') || noProfile.test(url)) return
    const longer = [...found.keys()].find(
      (other) =>
        other !== key &&
        other.startsWith(key) &&
        /^[a-z0-9_-]|^\/./i.test(other.slice(key.length)) &&
        lines[0] === found.get(other)?.lines[0],
    )
    if (longer) return
    for (const other of found.keys()) {
      if (key !== other && key.startsWith(other) && found.get(other)?.lines[0] === lines[0])
        found.delete(other)
    }
    if (!found.has(key)) found.set(key, { url: toAddress(url), lines, confidence })
  }
  for (const [at, line] of header.entries()) {
    for (const url of line.links) if (!/^(?:mailto|tel):/i.test(url)) add(url, [line], 0.95)
    const next = header[at + 1]
    const broken =
      next &&
      /(?:\/|-|\.)$/.test(line.text) &&
      /^[\w./-]+$/.test(next.text) &&
      findLinks(line.text).length > 0
    const shown = broken ? findLinks(line.text + next.text) : findLinks(line.text)
    for (const url of shown) if (!isHostOfMail(url, all)) add(url, [line], 0.93)
    for (const url of handlesIn(line.text)) add(url, [line], 0.85)
  }
  for (const line of all) {
    if (header.includes(line)) continue
    if (ownSite.test(line.text)) for (const url of findLinks(line.text)) add(url, [line], 0.75)
    for (const url of [...line.links, ...findLinks(line.text)]) {
      const network = networkOf(url)
      const personal = network && /^(?:LinkedIn)$/.test(network.network)
      const bare =
        network &&
        /^(?:GitHub|Gitee|GitLab)$/.test(network.network) &&
        sameAddress(url).split('/').length === 2
      const known = [...found.values()].some((one) => networkOf(one.url)?.network === network?.network)
      if ((personal || bare) && !known && line.page <= 2) add(url, [line], 0.6)
    }
  }
  return [...found.values()].flatMap(({ url, lines, confidence }) => {
    const read = foundIn(url, confidence, lines)
    return read ? [{ url: read, network: networkOf(url) }] : []
  })
}

/** "ada@lovelace.org" also reads as an address of the web; it is none by itself. */
function isHostOfMail(url: string, all: Line[]): boolean {
  const key = sameAddress(url)
  if (key.includes('/')) return false
  return all.some(({ text }) => {
    const said = text.toLowerCase()
    const written = spelled.exec(said)?.[0].endsWith(key) ?? false
    return written || (said.includes(`@${key}`) && !said.replaceAll(`@${key}`, '').includes(key))
  })
}

function handlesIn(text: string): string[] {
  return [
    ...text.matchAll(
      /(?<![\w.])(linkedin|领英|github|gitlab|gitee|码云|twitter|medium|kaggle|leetcode|behance|dribbble|bitbucket)\s?[:：]\s?(?!https?:|www\.)(@?[\w./-]{2,60})/gi,
    ),
  ].flatMap((match) => {
    const handle = match[2] ?? ''
    return /\.(?:com|cn|io)(?:\/|$)/i.test(handle) ? [] : (handleAddress(match[1] ?? '', handle) ?? [])
  })
}
