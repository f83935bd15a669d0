import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'

const bin = 'node_modules/next/dist/bin/next'
const stamp = '.next/source-stamp'

/** Runs a command of the framework with this process's Node; telemetry is off. */
export function next(args: string[], env: Record<string, string> = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
}

/** Ends this process as the child ended, passing signals on to it meanwhile. */
export function follow(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

/** Builds the application unless the last build is of these very sources. @throws when the build fails */
export async function buildIfNeeded(): Promise<void> {
  const current = sourceStamp()
  if (existsSync('.next/BUILD_ID') && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return
  const child = next(['build'])
  const code = await new Promise<number | null>((resolve) => child.on('exit', resolve))
  if (code !== 0) throw new Error('The build failed; its output is above.')
  writeFileSync(stamp, current)
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
