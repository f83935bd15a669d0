import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readLimits } from '../limits.ts'
import { Refusal } from '../protocol.ts'

const folder = join(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json'))), '/')

/**
 * Opens a PDF. Whoever opens one ends it with `loadingTask.destroy()`.
 * @param options.pictures whether its pictures are wanted; decoding them is what takes most of the time
 * @throws Refusal
 */
export async function openPdf(bytes: Uint8Array, { pictures }: { pictures: boolean }) {
  const task = getDocument({
    data: new Uint8Array(bytes),
    cMapUrl: join(folder, 'cmaps/'),
    standardFontDataUrl: join(folder, 'standard_fonts/'),
    wasmUrl: join(folder, 'wasm/'),
    fontExtraProperties: true,
    disableFontFace: pictures,
    useSystemFonts: false,
    maxImageSize: pictures ? readLimits.picturePixels : 0,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    if (document.numPages > readLimits.pages) throw new Refusal('file_too_complex')
    if (document.numPages === 0) throw new Refusal('file_corrupt')
    return document
  } catch (cause) {
    await task.destroy()
    if (cause instanceof Refusal) throw cause
    const encrypted = cause instanceof Error && cause.name === 'PasswordException'
    throw new Refusal(encrypted ? 'file_encrypted' : 'file_corrupt', { cause })
  }
}
