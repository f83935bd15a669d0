import { sectionNamed } from '@/lib/features/resumes/ai/parse-resume/rules/headings'
import { type Line, widthOf } from '@/lib/features/resumes/ai/parse-resume/rules/lines'

const inCapitals = /^(.{8,}\S)\s+(\p{Lu}{4,}(?:\s(?:&\s)?\p{Lu}{3,}){0,3})$/u
const afterSentence = /^(.{12,}[.。])((?:\p{Lu}\p{Ll}{3,})(?:\s(?:&\s)?\p{Lu}\p{Ll}{3,}){0,3})$/u

/** A heading that stands so close under a line that it was read as its end is a line of its own. */
export function splitGluedHeadings(lines: Line[]): Line[] {
  return lines.flatMap((line) => {
    const [, said = '', name = ''] = inCapitals.exec(line.text) ?? afterSentence.exec(line.text) ?? []
    if (!said || !/\p{Ll}/u.test(said) || !sectionNamed(name)) return [line]
    const heading = { ...line, text: name, width: widthOf(name), bullet: false, gap: 1, links: [] }
    return [{ ...line, text: said, width: widthOf(said) }, heading]
  })
}
