import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Use } from './find-uses.ts'

/** Messages of one language by their full key: `namespace.key.of.the.message`. */
export type Catalog = Map<string, string>

/** Puts a language's nested messages, by namespace, into one list. */
export function flatten(messages: unknown, prefix = ''): Catalog {
  if (typeof messages === 'string') return new Map([[prefix, messages]])
  const entries = Object.entries(messages ?? {}).flatMap(([key, value]) => [
    ...flatten(value, prefix ? `${prefix}.${key}` : key),
  ])
  return new Map(entries)
}

/** What is wrong between languages: keys that one lacks, texts that are empty or no ICU, other placeholders. */
export function compareLanguages(catalogs: Record<string, Catalog>): string[] {
  const languages = Object.entries(catalogs)
  const keys = new Set(languages.flatMap(([, catalog]) => [...catalog.keys()]))
  return [...keys].sort().flatMap((key) => {
    const missing = languages
      .filter(([, catalog]) => !catalog.has(key))
      .map(([name]) => `${key}: missing in ${name}`)
    if (missing.length > 0) return missing
    const texts = languages.map(([name, catalog]) => ({ name, text: catalog.get(key) ?? '' }))
    const broken = texts.flatMap(({ name, text }) =>
      problemOf(text).map((problem) => `${key}: ${problem} in ${name}`),
    )
    if (broken.length > 0) return broken
    const named = texts.map(({ name, text }) => ({ name, ...placeholdersOf(parse(text)) }))
    const alike = named.every(({ printed }) =>
      named.every(({ all }) => printed.every((each) => all.includes(each))),
    )
    const lists = named.map(({ name, all }) => `${name} {${all.join(', ')}}`)
    return alike ? [] : [`${key}: other placeholders: ${lists.join(', ')}`]
  })
}

/** What is wrong between the messages and the code that reads them. */
export function compareUses(catalog: Catalog, uses: readonly Use[]): string[] {
  const used = new Set<string>()
  const problems = uses.flatMap(({ file, line, keys }) => {
    if (!keys) return [`${file}:${line}: cannot tell which message is meant`]
    for (const key of keys) used.add(key)
    return keys.filter((key) => !catalog.has(key)).map((key) => `${file}:${line}: there is no message ${key}`)
  })
  const unused = [...catalog.keys()].filter((key) => !used.has(key)).map((key) => `${key}: not used`)
  return [...problems, ...unused]
}

function problemOf(text: string): string[] {
  if (!text.trim()) return ['empty']
  try {
    parse(text)
    return []
  } catch (error) {
    return [`not readable (${(error as Error).message})`]
  }
}

/** A number that only chooses a plural may be left out by a language that has none: it is not `printed`. */
function placeholdersOf(elements: readonly MessageFormatElement[]): { printed: string[]; all: string[] } {
  const printed = new Set<string>()
  const choosing = new Set<string>()
  const visit = (element: MessageFormatElement): void => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      choosing.add(element.value)
      for (const option of Object.values(element.options)) option.value.forEach(visit)
    } else {
      printed.add(element.type === TYPE.tag ? `<${element.value}>` : element.value)
      if (element.type === TYPE.tag) element.children.forEach(visit)
    }
  }
  elements.forEach(visit)
  return { printed: [...printed], all: [...new Set([...printed, ...choosing])].sort() }
}
