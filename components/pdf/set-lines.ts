import { breakLines } from '@/components/pdf/break-lines'
import type { Fonts, Weight } from '@/components/pdf/fonts'

/** Points by which kerning may make a line wider than the sum of its characters. */
const slack = 2

/** A text with its line breaks for a column, all in points. */
export function setLines(
  { advance }: Pick<Fonts, 'advance'>,
  text: string,
  width: number,
  size: number,
  weight: Weight,
): string {
  const clean = text.replace(/\t/g, ' ').trim()
  return breakLines(clean, (width - slack) / size, (character) => advance(character, weight)).join('\n')
}
