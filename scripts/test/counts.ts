import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'

export type Counts = { passed: number; failed: number; skipped: number }

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
})

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
})

/**
 * What a run of vitest or Playwright counted, from its JSON report.
 * @param code how the runner ended; a failure that no test stands for counts as one
 */
export function readCounts(report: string, code: number): Counts {
  const counts = existsSync(report) ? parse(JSON.parse(readFileSync(report, 'utf8'))) : none
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

const none: Counts = { passed: 0, failed: 0, skipped: 0 }

function parse(report: unknown): Counts {
  const playwright = playwrightSchema.safeParse(report)
  if (playwright.success) {
    const { expected, unexpected, flaky, skipped } = playwright.data.stats
    // What passed at its second try passed; the runner's own output names it.
    return { passed: expected + flaky, failed: unexpected, skipped }
  }
  const vitest = vitestSchema.parse(report)
  // A file that cannot be loaded has no tests that could fail.
  const unloaded = vitest.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: vitest.numPassedTests,
    failed: vitest.numFailedTests + unloaded.length,
    skipped: vitest.numPendingTests,
  }
}
