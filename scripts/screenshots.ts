/** Draws the pictures in docs/screenshots again, from the built application as somebody uses it. */
import { bin, run } from './run.ts'
import { findOrInstallChromium } from './test/chromium.ts'

const { code } = await run(
  process.execPath,
  [bin('playwright'), 'test', '--config', 'scripts/screenshots/playwright.config.ts'],
  { env: { CHROMIUM_PATH: await findOrInstallChromium() }, show: true },
)
process.exitCode = code
