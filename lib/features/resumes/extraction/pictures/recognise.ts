import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Canvas } from '@napi-rs/canvas'
import createCore from 'tesseract.js-core/tesseract-core-simd-lstm.js'
import type { Box, Page, Word } from '../layout/geometry.ts'
import { readWords } from './tsv.ts'

const languages = ['eng', 'chi_sim']
const dotsPerInch = 200

let recogniser: ReturnType<typeof start> | undefined

async function start() {
  const core = await createCore({ print: () => undefined, printErr: () => undefined })
  for (const language of languages)
    core.FS.writeFile(`${language}.traineddata`, gunzipSync(readFileSync(modelOf(language))))
  const api = new core.TessBaseAPI()
  const neural = 1
  if (api.Init(null, languages.join('+'), neural) !== 0) throw new Error('the recogniser did not start')
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

/** The words that can be recognised on a drawn page, in pixels; only what is surely a word. */
export async function recognise(canvas: Canvas, number: number): Promise<Page> {
  recogniser ??= start()
  const { core, api } = await recogniser
  core.FS.writeFile('/input', greyPicture(canvas))
  let found: { words: Word[]; rulings: Box[] } = { words: [], rulings: [] }
  try {
    if (api.SetImageFile(1, 0) === 0 && api.Recognize(null) === 0) found = readWords(api.GetTSVText(0))
  } finally {
    api.Clear()
    core.FS.unlink('/input')
  }
  return { number, width: canvas.width, height: canvas.height, ...found, links: [], readable: true }
}

/** The shades of grey of a drawing in the plainest of formats, which is read faster than a packed one is made. */
function greyPicture(canvas: Canvas): Uint8Array {
  const { width, height } = canvas
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height)
  const head = Buffer.from(`P5 ${width} ${height} 255\n`)
  const picture = new Uint8Array(head.length + width * height)
  picture.set(head)
  for (let pixel = 0; pixel < width * height; pixel++) {
    const [red = 0, green = 0, blue = 0] = [data[4 * pixel], data[4 * pixel + 1], data[4 * pixel + 2]]
    picture[head.length + pixel] = 0.3 * red + 0.59 * green + 0.11 * blue
  }
  return picture
}
