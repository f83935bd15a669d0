import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readCounts } from './counts.ts'

const folder = mkdtempSync(join(tmpdir(), 'counts-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(value: unknown): string {
  const path = join(folder, `${crypto.randomUUID()}.json`)
  writeFileSync(path, JSON.stringify(value))
  return path
}

describe('readCounts', () => {
  test('adds a file that could not be loaded to the failed tests', () => {
    const path = report({
      numPassedTests: 7,
      numFailedTests: 1,
      numPendingTests: 2,
      testResults: [
        { status: 'passed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    })
    expect(readCounts(path, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 })
  })

  test('a browser test that passed on its second try has passed', () => {
    const path = report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 } })
    expect(readCounts(path, 1)).toEqual({ passed: 6, failed: 1, skipped: 3 })
  })

  test('a runner that fails without a failed test counts as one failure', () => {
    const path = report({ stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 } })
    expect(readCounts(path, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
    expect(readCounts(join(folder, 'never-written.json'), 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})
