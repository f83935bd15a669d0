/**
 * Prints the pages of a folder as PDFs with Chromium.
 *
 *     node scripts/bench/resumes/print.ts FOLDER OUT [NAME…]
 *
 * Fonts that are not installed come from FONTS, a folder of @fontsource and @fortawesome packages.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { chromium } from '@playwright/test'
import { findOrInstallChromium } from '../../test/chromium.ts'

const [folder, out, ...asked] = process.argv.slice(2)
if (!folder || !out) throw new Error('Usage: print.ts FOLDER OUT [NAME…]')
const fonts = resolve(process.env.FONTS ?? 'node_modules')
const faces: [family: string, weight: number, file: string][] = [
  ...['lato', 'poppins', 'source-sans-3', 'roboto', 'raleway', 'merriweather', 'inter'].flatMap((name) =>
    [400, 700].map((weight): [string, number, string] => [
      name.replaceAll('-', ' '),
      weight,
      `@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`,
    ]),
  ),
  ...['sans', 'serif'].flatMap((kind) =>
    [400, 700].map((weight): [string, number, string] => [
      `Noto ${kind} SC`,
      weight,
      `@fontsource/noto-${kind}-sc/files/noto-${kind}-sc-chinese-simplified-${weight}-normal.woff2`,
    ]),
  ),
  ['Font Awesome 5 Free', 900, '@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2'],
  ['Font Awesome 5 Brands', 400, '@fortawesome/fontawesome-free/webfonts/fa-brands-400.woff2'],
]
const css = faces
  .map(
    ([family, weight, file]) =>
      `@font-face{font-family:"${family}";font-weight:${weight};src:url("file://${join(fonts, file)}")}`,
  )
  .join('\n')

const browser = await chromium.launch({
  executablePath: await findOrInstallChromium(),
  args: ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files'],
})
const page = await browser.newPage()
mkdirSync(out, { recursive: true })
for (const file of readdirSync(folder).filter((one) => one.endsWith('.html'))) {
  const name = basename(file, '.html')
  if (asked.length > 0 && !asked.includes(name)) continue
  await page.goto(`file://${resolve(folder, file)}`)
  await page.addStyleTag({ content: css })
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.pdf({
    path: join(out, `${name}.pdf`),
    preferCSSPageSize: true,
    printBackground: true,
  })
}
await browser.close()
