import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const bin = 'node_modules/next/dist/bin/next'
const stamp = '.next/source-stamp'

process.env.NEXT_TELEMETRY_DISABLED = '1'
// The framework reads .env by itself, but only after it was told where to listen.
if (existsSync('.env')) process.loadEnvFile()

/**
 * Runs a command of the framework inside this very process: a signal then reaches the server once, however it is
 * sent, and a process that is killed leaves nothing behind that still holds the data.
 */
export async function becomeNext(args: string[]): Promise<void> {
  process.argv.splice(1, Infinity, bin, ...args)
  await import(pathToFileURL(resolve(bin)).href)
}

/** Builds the application unless the last build is of these very sources. @returns whether there is a build */
export async function buildIfNeeded(): Promise<boolean> {
  const current = sourceStamp()
  if (existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === current)
    return true
  const child = spawn(process.execPath, [bin, 'build'], { stdio: 'inherit' })
  const code = await new Promise<number | null>((done) => child.on('exit', done))
  if (code === 0) writeFileSync(stamp, current)
  return code === 0
}

/** Sizes and times of everything a build reads: cheap to take, and it changes whenever a source does. */
function sourceStamp(): string {
  const hash = createHash('sha256')
  const sources = globSync([
    '{app,components,lib,db,messages,public}/**/*',
    '{package-lock.json,package.json,next.config.ts,postcss.config.mjs,tsconfig.json,instrumentation.ts,proxy.ts}',
  ])
  for (const path of sources.sort()) {
    const { size, mtimeMs } = statSync(path)
    hash.update(`${path} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
