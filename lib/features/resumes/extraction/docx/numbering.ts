import { attributeOf, child, elementsOf, parseXml } from './xml.ts'

/** Ways to number that headings use and lists do not. */
const ofHeadings = /^(?:none|chinese|ideograph|taiwanese|upperRoman|upperLetter)/

/** Whether paragraphs of a list and level are items; those numbered as headings are ("一、") are none. */
export function readNumbering(xml: string | undefined): (list: { id: string; level: number }) => boolean {
  const formats = new Map<string, Map<number, string>>()
  const lists = new Map<string, string>()
  for (const element of xml ? elementsOf(parseXml(xml)) : []) {
    if (element.name === 'w:abstractNum') {
      const levels = elementsOf(element).filter((level) => level.name === 'w:lvl')
      formats.set(
        element.attributes['w:abstractNumId'] ?? '',
        new Map(
          levels.map((level) => [
            Number(level.attributes['w:ilvl']),
            attributeOf(level, 'w:numFmt') ?? 'decimal',
          ]),
        ),
      )
    }
    if (element.name === 'w:num') {
      lists.set(
        element.attributes['w:numId'] ?? '',
        child(element, 'w:abstractNumId')?.attributes['w:val'] ?? '',
      )
    }
  }
  return ({ id, level }) => {
    const format = formats.get(lists.get(id) ?? '')?.get(level)
    return id !== '0' && format !== undefined && !ofHeadings.test(format)
  }
}
