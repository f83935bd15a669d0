import type { Found } from '@/lib/features/resumes/ai/parse-resume/rules/found'
import type { Line } from '@/lib/features/resumes/ai/parse-resume/rules/lines'
import { foundIn } from '@/lib/features/resumes/ai/parse-resume/rules/said'

/** A language and how well it is spoken, as it was read. */
export type Language = { language?: Found | undefined; fluency?: Found | undefined }

const names =
  'English|Chinese|Mandarin(?: Chinese)?|Cantonese|French|German|Spanish|Italian|Portuguese|Russian|Japanese|Korean|Arabic|Hindi|Urdu|Bengali|Punjabi|Tamil|Telugu|Marathi|Gujarati|Dutch|Swedish|Norwegian|Danish|Finnish|Polish|Czech|Hungarian|Romanian|Greek|Turkish|Hebrew|Persian|Farsi|Thai|Vietnamese|Indonesian|Malay|Tagalog|Filipino|Swahili|Yoruba|Igbo|Hausa|Ukrainian|Catalan|Croatian|Serbian|Bulgarian|Slovak|Icelandic|Latin|Esperanto|' +
  '英语|英文|汉语|中文|普通话|国语|粤语|广东话|闽南语|日语|韩语|法语|德语|西班牙语|葡萄牙语|意大利语|俄语|阿拉伯语|泰语|越南语|印尼语|马来语|荷兰语|藏语|维吾尔语|蒙古语'
const language = new RegExp(
  `(?<!\\p{L})(${names.split('|').slice(0, 61).join('|')})(?!\\p{L})|(${names.split('|').slice(61).join('|')})`,
  'giu',
)

/** The languages that people speak which a text names. */
export function languagesIn(text: string): string[] {
  return text.match(language) ?? []
}

/** The languages that a section names, each with what stands between it and the next as its level. */
export function readLanguages(lines: Line[]): Language[] {
  return lines.flatMap((line, at) => {
    const named = [...line.text.matchAll(language)]
    return named.flatMap((match, index) => {
      const after = line.text.slice(
        match.index + match[0].length,
        named[index + 1]?.index ?? line.text.length,
      )
      const below = named.length === 1 && index === 0 ? (lines[at + 1]?.text ?? '') : ''
      const said = cleanFluency(after)
      const fluency =
        said ||
        (below && [...below.matchAll(language)].length === 0 && below.length < 40 ? cleanFluency(below) : '')
      const read = foundIn(match[0], 0.9, [line])
      return read
        ? [{ language: read, fluency: foundIn(fluency, 0.75, said ? [line] : [line, lines[at + 1] ?? line]) }]
        : []
    })
  })
}

function cleanFluency(text: string): string {
  const said = text
    .replace(/^(?:水平|能力)?[\s:：(（,，、–—·|-]+/u, '')
    .replace(/[\s,，、;；|.。·]+$/u, '')
    .replace(/\t/g, ' ')
    .replace(/^([^(（]*)[)）].*$/su, '$1')
    .trim()
  return said.length <= 60 && /[\p{L}\p{N}]/u.test(said) ? said : ''
}
