const open = '[\\[［【]'
const close = '[\\]］】]'
const word = '(?:turns?|questions?|answers?|q|题目?|问题|回答|轮次)'

/** A citation as models write it: [2], [2, 3], [Q2], [question 2], 【2】, [第2题]. */
const loose = new RegExp(
  `${open}\\s*\\^?\\s*${word}?\\s*[#.]?\\s*第?\\s*(\\d{1,3})(?:\\s*(?:[,，、;&]|and|和|-|–)\\s*${word}?\\s*第?(\\d{1,3}))*\\s*(?:题|轮|个?问题)?\\s*${close}`,
  'giu',
)

/** Writes every citation as `[n]`, one a bracket. */
export function plainCitations(sentence: string): string {
  return sentence.replace(loose, (found) =>
    [...found.matchAll(/\d{1,3}/g)].map(([number]) => `[${Number(number)}]`).join(''),
  )
}

/** The numbers that a sentence cites, each once. */
export function citedIn(sentence: string): number[] {
  return [...new Set([...sentence.matchAll(/\[(\d{1,3})\]/g)].map(([, number]) => Number(number)))]
}

/** Keeps those citations that are wanted. */
export function keepCitations(sentence: string, keep: (number: number) => boolean): string {
  return sentence.replace(/ ?\[(\d{1,3})\]/g, (found, number) => (keep(Number(number)) ? found : ''))
}

/** Adds citations at the end of a sentence, before the mark that ends it in Latin script. */
export function withCitations(sentence: string, numbers: readonly number[]): string {
  if (numbers.length === 0) return sentence
  const [, text = '', tail = ''] = /^([\s\S]*?)(\s*)$/.exec(sentence) ?? []
  const cited = numbers.map((number) => `[${number}]`).join('')
  return `${text}${/[\u3400-\u9fff。！？][”」』]?$/u.test(text) ? '' : ' '}${cited}${tail}`
}

const chineseNumbers = '零一二三四五六七八九十'

/** The questions that a sentence names in words: "question 3", "Q3", 第3题, 第三个问题. */
export function namedIn(sentence: string): number[] {
  const latin = sentence.matchAll(/\b(?:question|turn|q)\s*(?:no\.?|number|#)?\s*(\d{1,3})\b/giu)
  const chinese = sentence.matchAll(
    /第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:道?题|个?问题|轮|个回答)/gu,
  )
  const numbers = [...latin, ...chinese].map(([, number = '']) => readNumber(number))
  return [...new Set(numbers)]
}

/** A number in figures, or in Chinese up to 99. */
export function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const value = (digit: string | undefined) => Math.max(0, chineseNumbers.indexOf(digit || '零'))
  return text.includes('十') ? (tens ? value(tens) : 1) * 10 + value(ones) : value(ones)
}
