import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Font } from '@react-pdf/renderer'
import { unpackWoff } from '@/components/pdf/woff'
import type { Locale } from '@/lib/core/locale'

const geistFolder = join(process.cwd(), 'node_modules/geist/dist/fonts/geist-sans')
const notoFolder = join(process.cwd(), 'node_modules/@fontsource/noto-sans-sc')

/** The subset with Latin and the Chinese characters of ordinary text; rarer ones are in many small subsets. */
const mainSubset = 'chinese-simplified'

export type Weight = 400 | 700
type Face = NonNullable<ReturnType<typeof Font.getFont>['data']>
type Family = { name: string; faces: Record<Weight, Face> }

/** The fonts a text needs, and the widths of their characters. */
export type Fonts = {
  /** For `fontFamily`: the main font, then those that have what it lacks. */
  families: string[]
  /** The width of a character at size 1. */
  advance: (character: string, weight: Weight) => number
  /** Something made of texts, as JSON has it, without what no font has; of letters and figures a question mark stays. */
  drawable: <Content>(content: Content) => Content
}

/**
 * The fonts that have every character of a text, read and unpacked on first use and then kept: Geist before Noto
 * Sans SC in English, and after it in Chinese, whose quotation marks are full-width as Chinese wants them. What neither
 * has (an emoji) is not drawable.
 */
export async function fontsFor(text: string, language: Locale): Promise<Fonts> {
  const main = await family(language === 'en' ? 'geist' : mainSubset)
  const families = [main]
  const missing = () => [...new Set(text)].filter((character) => !families.some((one) => has(one, character)))
  if (missing().length > 0) families.push(await family(language === 'en' ? mainSubset : 'geist'))
  families.push(...(await Promise.all((await subsetsWith(missing())).map(family))))
  const lacking = new Set(missing().filter((character) => !/[\s\p{Cc}]/u.test(character)))
  const widths: Record<Weight, Map<string, number>> = { 400: new Map(), 700: new Map() }
  return {
    families: families.map(({ name }) => name),
    drawable: (content) => {
      // All of its texts at once, wherever they stand.
      const drawn = [...JSON.stringify(content)].map((character) =>
        !lacking.has(character) ? character : /[\p{L}\p{N}]/u.test(character) ? '?' : '',
      )
      return JSON.parse(drawn.join(''))
    },
    advance: (character, weight) => {
      const known = widths[weight].get(character)
      if (known !== undefined) return known
      const { faces } = families.find((one) => has(one, character)) ?? main
      const face = faces[weight]
      const width = face.glyphForCodePoint(codeOf(character)).advanceWidth / face.unitsPerEm
      widths[weight].set(character, width)
      return width
    },
  }
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

function has({ faces }: Family, character: string): boolean {
  return faces[400].hasGlyphForCodePoint(codeOf(character))
}

const families = new Map<string, Promise<Family>>()

/** Geist, or a subset of Noto Sans SC. */
function family(name: string): Promise<Family> {
  const known = families.get(name) ?? loadFamily(name)
  families.set(name, known)
  return known
}

async function loadFamily(name: string): Promise<Family> {
  const source = name === 'geist' ? geistSource : (weight: Weight) => notoSource(name, weight)
  return {
    name,
    faces: {
      400: await loadFace(name, 400, await source(400)),
      700: await loadFace(name, 700, await source(700)),
    },
  }
}

async function geistSource(weight: Weight): Promise<string> {
  return join(geistFolder, weight === 400 ? 'Geist-Regular.ttf' : 'Geist-SemiBold.ttf')
}

/** The library lays out TrueType in a hundredth of the time it takes for WOFF, of which the package consists. */
async function notoSource(subset: string, weight: Weight): Promise<string> {
  const woff = await readFile(join(notoFolder, 'files', `noto-sans-sc-${subset}-${weight}-normal.woff`))
  return `data:font/ttf;base64,${unpackWoff(woff).toString('base64')}`
}

async function loadFace(name: string, fontWeight: Weight, src: string): Promise<Face> {
  Font.register({ family: name, fontWeight, src })
  await Font.load({ fontFamily: name, fontWeight })
  const { data } = Font.getFont({ fontFamily: name, fontWeight })
  if (!data) throw new Error(`the font ${name} did not load`)
  return data
}

let ranges: ReturnType<typeof readRanges> | undefined

/** The subsets that have any of these characters, by the package's own table. */
async function subsetsWith(characters: string[]): Promise<string[]> {
  if (characters.length === 0) return []
  ranges ??= readRanges()
  const table = await ranges
  const found = characters.flatMap((character) => {
    const code = codeOf(character)
    return table.find(({ first, last }) => first <= code && code <= last)?.subset ?? []
  })
  return [...new Set(found)]
}

async function readRanges() {
  const table: Record<string, string> = JSON.parse(await readFile(join(notoFolder, 'unicode.json'), 'utf8'))
  return Object.entries(table).flatMap(([key, list]) => {
    const subset = key.replace(/[[\]]/g, '')
    return list.split(',').map((range) => {
      const [first = '', last = first] = range.slice(2).split('-')
      return { subset, first: Number.parseInt(first, 16), last: Number.parseInt(last, 16) }
    })
  })
}
