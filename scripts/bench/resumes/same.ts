/** Shares of their words that two names of one thing have in common at least. */
const alike = 0.8

/** Whether two texts say the same, whatever their case, width, spaces and punctuation; nearly all words are enough. */
export function sameText(a: string, b: string): boolean {
  const [left, right] = [words(a), words(b)]
  if (left.length === 0 || right.length === 0) return false
  if (left.join('') === right.join('')) return true
  const rest = [...right]
  const common = left.filter((word) => {
    const at = rest.indexOf(word)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  })
  return common.length / Math.max(left.length, right.length) >= alike
}

/** Whether two names of a skill are one, up to case, width, spaces and punctuation; C, C++ and C# are three. */
export function sameSkill(a: string, b: string): boolean {
  const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}+#]/gu, '')
  return plain(a) !== '' && plain(a) === plain(b)
}

/** Whether two numbers are dialled alike; either may lack the country's code. */
export function samePhone(a: string, b: string): boolean {
  const [short, long] = [digits(a), digits(b)].sort((one, other) => one.length - other.length)
  if (!short || !long || short.length < 6) return false
  return long.endsWith(short.replace(/^0+/, '')) && long.length - short.length <= 4
}

/** Whether two addresses lead to one place: scheme, www, case and the last slash do not matter. */
export function sameLink(a: string, b: string): boolean {
  return bare(a) !== '' && bare(a) === bare(b)
}

/** Whether a read date is the expected one; the month counts only where one is expected. */
export function sameDate(expected: string, read: string): boolean {
  return expected.length === 4 ? read.slice(0, 4) === expected : read.slice(0, 7) === expected
}

/** Single Chinese characters, and the words of other scripts. */
function words(text: string): string[] {
  return fold(text).match(/\p{Script=Han}|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? []
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function digits(text: string): string {
  return text.normalize('NFKC').replace(/\D/g, '')
}

function bare(link: string): string {
  return fold(link)
    .trim()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '')
}
