import { spawn } from 'node:child_process'

export type Finished = { code: number; output: string; seconds: number }

/** Where `npm ci` puts what a package brings to be run. */
export const bin = (name: string) => `node_modules/.bin/${name}`

/**
 * Runs a program to its end and keeps what it prints.
 * @param show prints it meanwhile, too
 */
export function run(
  command: string,
  args: string[],
  { env = {}, show = false }: { env?: Record<string, string>; show?: boolean } = {},
): Promise<Finished> {
  const start = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8')
      stream.on('data', (part: string) => {
        output += part
        if (show) process.stdout.write(part)
      })
    }
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal) console.log(`${[command, ...args].join(' ')} was ended by ${signal}.`)
      resolve({ code: code ?? 1, output, seconds: (performance.now() - start) / 1000 })
    })
  })
}
