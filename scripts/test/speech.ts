import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from '../run.ts'

/** What speaks, listens and cuts in the tests of recordings: a program, and Debian's packages that bring it. */
const tools: Record<string, string[]> = {
  ffmpeg: ['ffmpeg'],
  flite: ['flite'],
  sox: ['sox'],
  pocketsphinx_continuous: ['pocketsphinx', 'pocketsphinx-en-us'],
}

/** Installs what is missing where that can be done without asking; says what stays missing, and what it is for. */
export async function installSpeechTools(): Promise<void> {
  const missing = missingTools()
  if (missing.length === 0) return
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.flatMap((tool) => tools[tool] ?? [])
    console.log(`Installing the distribution's ${packages.join(', ')}.`)
    await run('apt-get', ['update'])
    await run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  }
  const still = missingTools()
  if (still.length > 0) {
    console.log(
      `Not on this machine: ${still.join(', ')}. Tests that speak or listen to recordings are left out.`,
    )
  }
}

function missingTools(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return Object.keys(tools).filter((tool) => !folders.some((folder) => existsSync(join(folder, tool))))
}
