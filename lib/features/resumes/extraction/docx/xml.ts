import { readLimits } from '../limits.ts'
import { Refusal } from '../protocol.ts'

/** An element of an XML document; names keep their prefix, as Word always writes the same ones. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] }

const token =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([^\s>]+)\s*>|<([^\s/>!]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)|<!/g
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const entities: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads XML as Word writes it: no document type, and so nothing that a file could make grow or fetch.
 * @throws Refusal when it is no such XML, or has more elements than any resume
 */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  let elements = 0
  for (const [whole, data, closed, name, attributes = '', isEmpty, characters] of text.matchAll(token)) {
    const parent = open.at(-1)
    if (!parent) throw new Refusal('file_corrupt')
    if (characters !== undefined) parent.children.push(withEntities(characters))
    else if (data !== undefined) parent.children.push(data)
    else if (closed !== undefined) {
      if (open.pop()?.name !== closed) throw new Refusal('file_corrupt')
    } else if (name !== undefined) {
      if (++elements > readLimits.xmlElements || open.length > readLimits.xmlDepth)
        throw new Refusal('file_too_complex')
      const element = { name, attributes: attributesOf(attributes), children: [] }
      parent.children.push(element)
      if (isEmpty !== '/') open.push(element)
    } else if (!whole.startsWith('<!--') && !whole.startsWith('<?')) throw new Refusal('file_corrupt')
  }
  const first = root.children.find((child): child is Element => typeof child !== 'string')
  if (open.length !== 1 || !first) throw new Refusal('file_corrupt')
  return first
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(attribute))
    attributes[name] = withEntities(double ?? single ?? '')
  return attributes
}

function withEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{2,4}));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name] ?? whole
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
}

export function elementsOf(parent: Element | undefined): Element[] {
  return parent?.children.filter((child): child is Element => typeof child !== 'string') ?? []
}

/** The first child of a name, or what a path of names leads to. */
export function child(parent: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (at, name) => elementsOf(at).find((element) => element.name === name),
    parent,
  )
}

/** The attribute of a child: what most of Word's properties are. */
export function attributeOf(parent: Element | undefined, name: string, key = 'w:val'): string | undefined {
  return child(parent, name)?.attributes[key]
}
