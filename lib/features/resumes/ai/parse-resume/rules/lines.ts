/** A line of a resume as a reader sees it: without its bullet, but knowing that it had one. */
export type Line = { text: string; bullet: boolean; afterGap: boolean }

const bulletMark = /^(?:[•●◦▪■◆◇○▶➢➤✓✔★☆※‣∙]\s*|[-–—*·]\s+|\(?\d{1,2}[.)、）](?!\d)\s*|（\d{1,2}）\s*)/
const markdownMark = /^#{1,6}\s+|\*\*|__/g
/** Some programs draw bullets instead of writing them; what is left of such a list is that its lines are set in. */
const setIn = /^ {2,}\S/

/** Cuts a text into lines, and joins what the page broke. */
export function toLines(text: string): Line[] {
  const raw = text.split('\n')
  const page = Math.max(1, ...raw.map(widthOf))
  const writesBullets = raw.some((source) => bulletMark.test(source.trim()))
  const lines: Line[] = []
  let afterGap = true
  for (const source of raw) {
    const trimmed = source.replace(markdownMark, '').trim()
    const marked = bulletMark.test(trimmed)
    const line = { text: trimmed.replace(bulletMark, ''), bullet: marked, afterGap }
    afterGap = trimmed === ''
    if (line.text === '') continue
    const previous = lines.at(-1)
    const hangs = writesBullets && previous?.bullet && setIn.test(source)
    if (previous && !marked && !line.afterGap && (hangs || goesOn(previous, line.text, page))) {
      previous.text += joint(previous.text, line.text) + line.text
    } else lines.push({ ...line, bullet: marked || (!writesBullets && setIn.test(source)) })
  }
  return lines
}

/** Whether a line is the rest of the one before: that one filled the page without an end, or this begins in lower case. */
function goesOn(before: Line, line: string, page: number): boolean {
  if (line.includes('\t')) return false
  const filled = (widthOf(before.text) % page || page) / page
  if (/^\p{Ll}/u.test(line)) return before.bullet || filled > 0.5
  return filled > 0.75 && !/[.。;；!！:：]$/.test(before.text)
}

function joint(before: string, after: string): string {
  return /[\p{Script=Han}，。、；：]/u.test(`${before.at(-1)}${after[0]}`) ? '' : ' '
}

/** How wide a line looks: a Chinese character is as wide as two Latin ones. */
function widthOf(text: string): number {
  return text.length + (text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu)?.length ?? 0)
}
