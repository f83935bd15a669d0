import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Canvas } from '@napi-rs/canvas'
import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import type { Box, Page, Word } from '../layout/geometry.ts'
import { lightenDarkGrounds } from './dark-grounds.ts'
import { readWords } from './tsv.ts'

const dotsPerInch = 200
/** The Chinese model reads Latin letters, too, but better ones are read by their own. */
const models = { chinese: 'chi_sim', both: 'chi_sim+eng', english: 'eng' }
/** Parts of a page's letters that are Chinese, from which on English words are few, and below which Chinese are none. */
const mostlyChinese = 0.5
const hardlyChinese = 0.04

type Recogniser = Awaited<ReturnType<typeof start>>
const recognisers = new Map<string, Promise<Recogniser>>()

function recogniserOf(languages: string): Promise<Recogniser> {
  const found = recognisers.get(languages) ?? start(languages)
  recognisers.set(languages, found)
  return found
}

async function start(languages: string) {
  const core = await createCore({ print: () => undefined, printErr: () => undefined })
  for (const language of languages.split('+')) {
    core.FS.writeFile(`${language}.traineddata`, gunzipSync(readFileSync(modelOf(language))))
  }
  const api = new core.TessBaseAPI()
  const neural = 1
  if (api.Init(null, languages, neural) !== 0) throw new Error('the recogniser did not start')
  // What it would otherwise guess from the size of letters, wrongly on pages with few.
  api.SetVariable('user_defined_dpi', String(dotsPerInch))
  // Columns and tables are looked for.
  api.SetVariable('tessedit_pageseg_mode', '3')
  return { core, api }
}

function modelOf(language: string): string {
  const package_ = fileURLToPath(import.meta.resolve(`@tesseract.js-data/${language}/package.json`))
  return join(dirname(package_), '4.0.0_best_int', `${language}.traineddata.gz`)
}

/**
 * The words that can be recognised on a drawn page, in pixels; only what is surely a word. A page is read as Chinese, and
 * once more when it turns out to be English or a mixture: one language at a time makes fewer mistakes.
 */
export async function recognise(canvas: Canvas, number: number): Promise<Page> {
  const picture = greyPicture(canvas)
  let found = await read(picture, models.chinese)
  const chinese = shareOfChinese(found.words)
  if (chinese < hardlyChinese) found = await read(picture, models.english)
  else if (chinese < mostlyChinese) found = await read(picture, models.both)
  const { width, height } = canvas
  return { number, width, height, ...found, links: [], readable: true, hyphenated: false }
}

async function read(picture: Uint8Array, languages: string): Promise<{ words: Word[]; rulings: Box[] }> {
  const { core, api } = await recogniserOf(languages)
  core.FS.writeFile('/input', picture)
  try {
    const isRead = api.SetImageFile(1, 0) === 0 && api.Recognize(null) === 0
    return isRead ? readWords(api.GetTSVText(0)) : { words: [], rulings: [] }
  } finally {
    api.Clear()
    core.FS.unlink('/input')
  }
}

function shareOfChinese(words: Word[]): number {
  const text = words.map((word) => word.text).join('')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  return letters === 0 ? 1 : (text.match(/\p{Script=Han}/gu)?.length ?? 0) / letters
}

/** The shades of grey of a drawing in the plainest of formats, which is read faster than a packed one is made. */
function greyPicture(canvas: Canvas): Uint8Array {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const head = Buffer.from(`P5 ${width} ${height} 255\n`)
  const picture = new Uint8Array(head.length + width * height)
  picture.set(head)
  const grey = picture.subarray(head.length)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [red = 0, green = 0, blue = 0] = [data[4 * pixel], data[4 * pixel + 1], data[4 * pixel + 2]]
    grey[pixel] = 0.3 * red + 0.59 * green + 0.11 * blue
  }
  lightenDarkGrounds(grey, width, height)
  return picture
}
