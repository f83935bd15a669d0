/** Everything that can be said about the sources without running them. All steps run at once; all are reported. */
import { bin, type Finished, run } from './run.ts'

const node = process.execPath
const sources = ['app', 'components', 'lib', 'db', 'e2e', 'scripts']

const steps: Record<string, () => Promise<Finished>> = {
  types: async () => {
    // Makes the types of routes, which the compiler then needs.
    const routes = await run(node, ['node_modules/next/dist/bin/next', 'typegen'])
    return routes.code === 0 ? run(bin('tsc'), ['--noEmit']) : routes
  },
  'format and lint': () => run(bin('biome'), ['check', '--error-on-warnings']),
  imports: () => run(node, [bin('depcruise'), '-T', 'err', ...sources]),
  'unused code': () => run(node, [bin('knip'), '--no-progress']),
  messages: () => run(node, ['scripts/check-messages.ts']),
}

const results = await Promise.all(
  Object.entries(steps).map(async ([name, step]) => ({ name, ...(await step()) })),
)

for (const { name, code, output } of results) {
  if (code !== 0) console.log(`\n── ${name} ──\n${output.trim()}`)
}
console.log()
for (const { name, code, seconds } of results) {
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`)
}
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1
