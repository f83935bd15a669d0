/**
 * Measures the built application on this machine and prints each figure beside its target. Nothing passes or fails
 * here: a busy machine gives other numbers. `npm run bench -- streams` measures one file of scripts/bench.
 */
import { bin, run } from './run.ts'
import { findOrInstallChromium } from './test/chromium.ts'

const config = ['--config', 'scripts/bench/playwright.config.ts']
const { code } = await run(
  process.execPath,
  [bin('playwright'), 'test', ...config, ...process.argv.slice(2)],
  {
    env: { CHROMIUM_PATH: await findOrInstallChromium() },
    show: true,
  },
)
process.exitCode = code
