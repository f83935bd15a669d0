import { accessSync, constants, existsSync, globSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from '../run.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The path of a Chromium: one that is there, else one that can be installed without asking.
 * @throws Error whose message says what to do
 */
export async function findOrInstallChromium(): Promise<string> {
  const found = findChromium()
  if (found) return found
  console.log('No Chromium found; asking Playwright for its own.')
  await run(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], { show: true })
  const downloaded = findChromium()
  if (downloaded) return downloaded
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log("Playwright could not download one; installing the distribution's.")
    await run('apt-get', ['update'])
    await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { show: true })
  }
  const installed = findChromium()
  if (installed) return installed
  throw new Error(
    'The browser tests need a Chromium and none could be found or installed. Install chromium or Google Chrome ' +
      'with the package manager of this machine, or set CHROMIUM_PATH to one, and run npm test again.',
  )
}

/** The path of a Chromium that is on this machine already. */
export function findChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ]
  const candidates = [
    process.env.CHROMIUM_PATH,
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...caches.flatMap((cache) =>
      cache ? globSync(join(cache, 'chromium-*/chrome-*/{chrome,Chromium.app/Contents/MacOS/Chromium}')) : [],
    ),
  ]
  return candidates.find((path) => path && canRun(path))
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
