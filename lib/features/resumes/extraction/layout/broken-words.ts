import type { Line } from './lines.ts'

/** More space than this above a line, in heights, and it begins something new. */
const nextLine = 0.9
const broken = /(?<=[\p{L}\p{N}])\p{Ll}-$|\p{Lu}{2}-$/u
const goingOn = /^(\p{Ll}{2,}|\p{Lu}{2,}(?!\p{Ll}))\S*/u

/**
 * The lines of a column with words that were broken at a line's end in one piece, on the line they begin. The hyphen goes
 * where the text is hyphenated by a program, and stays in a word that the document also writes with it.
 */
export function withWholeWords(lines: Line[]): Line[] {
  const text = lines.map((line) => line.text).join('\n')
  const whole: Line[] = []
  for (const line of lines) {
    const above = whole.at(-1)
    const rest = goingOn.exec(line.text)?.[0]
    const isNext = above && !line.bullet && line.space < nextLine * line.size && broken.test(above.text)
    if (!isNext || rest === undefined || !sameCase(above.text, rest)) {
      whole.push(line)
      continue
    }
    const start = /\S+$/.exec(above.text)?.[0] ?? ''
    const keeps = !line.page.hyphenated || text.includes(start + rest)
    whole[whole.length - 1] = { ...above, text: (keeps ? above.text : above.text.slice(0, -1)) + rest }
    const left = line.text.slice(rest.length).trimStart()
    if (left !== '') whole.push({ ...line, text: left })
  }
  return whole
}

const sameCase = (before: string, rest: string) => /\p{Lu}-$/u.test(before) === /^\p{Lu}/u.test(rest)
