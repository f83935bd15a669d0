/**
 * All tests: logic and data on the embedded database, the same data tests on PostgreSQL where there is one, and
 * the application in a real Chromium. The last line says how many passed and failed.
 */
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bin, type Finished, run } from './run.ts'
import { findOrInstallChromium } from './test/chromium.ts'
import { type Counts, readCounts } from './test/counts.ts'
import { startPostgres } from './test/postgres.ts'
import { installSpeechTools } from './test/speech.ts'

const node = process.execPath
const reports = mkdtempSync(join(tmpdir(), 'interview-genius-reports-'))
const all: Counts[] = []
const start = performance.now()

await installSpeechTools()
const postgres = await startPostgres().catch((error) => {
  console.log(String(error))
  return null
})
try {
  await vitest('Logic and data', [], {})
  if (postgres) await vitest('Data on PostgreSQL', dataTests(), { TEST_DATABASE_URL: postgres.url })
  else console.log('\nNo PostgreSQL on this machine and no TEST_DATABASE_URL: its tests are left out.')
  if (await build()) await browser(postgres ? { TEST_DATABASE_URL: postgres.url } : {})
} finally {
  await postgres?.stop()
  rmSync(reports, { recursive: true, force: true })
}

const sum = (count: (counts: Counts) => number) => all.reduce((total, counts) => total + count(counts), 0)
const failed = sum((counts) => counts.failed)
console.log(
  `\n${Math.round((performance.now() - start) / 1000)} s, ${sum((counts) => counts.skipped)} skipped`,
)
console.log(`${sum((counts) => counts.passed)} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

async function vitest(title: string, files: string[], env: Record<string, string>): Promise<void> {
  const report = join(reports, `${all.length}.json`)
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  await counted(title, report, () =>
    run(node, [bin('vitest'), 'run', ...reporters, ...files], { env, show: true }),
  )
}

async function build(): Promise<boolean> {
  console.log('\n── Build ──')
  const { code } = await run(node, ['scripts/build.ts'], { show: true })
  if (code !== 0) all.push({ passed: 0, failed: 1, skipped: 0 })
  return code === 0
}

async function browser(database: Record<string, string>): Promise<void> {
  const report = join(reports, 'browser.json')
  await counted('Browser', report, async () => {
    const chromium = await findOrInstallChromium()
    const env = { ...database, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report }
    return run(node, [bin('playwright'), 'test', '--reporter=list,json'], { env, show: true })
  })
}

/** Runs tests under a title and adds what they counted; a runner that cannot even start counts as one failure. */
async function counted(title: string, report: string, work: () => Promise<Finished>): Promise<void> {
  console.log(`\n── ${title} ──`)
  const code = await work().then(
    (finished) => finished.code,
    (error) => {
      console.log(error.message)
      return 1
    },
  )
  all.push(readCounts(report, code))
}

function dataTests(): string[] {
  const files = globSync('{app,components,lib,db,scripts}/**/*.test.{ts,tsx}')
  return files.filter((file) => /openTest(Database|App)/.test(readFileSync(file, 'utf8')))
}
