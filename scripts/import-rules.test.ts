import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'import-rules-'))

/** File → what it imports. Every file that is imported exists and, unless it is listed, imports nothing. */
const allowed: Record<string, string[]> = {
  'app/(app)/interviews/page.tsx': [
    '@/components/interviews/list',
    '@/lib/features/interviews/start-interview',
  ],
  'components/interviews/list.tsx': ['@/components/ui/card', '@/lib/features/interviews/model'],
  'components/interviews/new.tsx': ['@/lib/features/interviews/actions'],
  'lib/features/interviews/start-interview.ts': [
    '@/lib/features/questions/model',
    '@/lib/platform/ai/run-task',
  ],
  'lib/features/profiles/delete-account.ts': ['@/lib/features/resumes/data'],
  'lib/platform/ai/run-task.ts': ['@/db/client', '@/lib/core/env'],
  'db/client.ts': ['@/lib/core/env'],
  'lib/features/reports/data.test.ts': ['@/lib/testing/database', 'vitest'],
}

/** File → what it imports, and the rule that this breaks. */
const planted: Record<string, { imports: string; rule: string }> = {
  'app/dashboard/page.tsx': { imports: '@/db/schema/users', rule: 'no-queries-in-pages' },
  'components/reports/view.tsx': {
    imports: '@/lib/features/reports/data',
    rule: 'components-see-models-and-actions',
  },
  'components/ui/button.tsx': { imports: '@/lib/features/reports/model', rule: 'primitives-know-no-domain' },
  'components/reports/back.tsx': { imports: '@/app/dashboard/page', rule: 'components-are-below-pages' },
  'lib/features/questions/plans/plan.ts': {
    imports: '@/lib/features/interviews/data',
    rule: 'feature-order-questions',
  },
  'lib/features/positions/use.ts': {
    imports: '@/lib/features/reports/model',
    rule: 'feature-order-positions',
  },
  'lib/features/resumes/rename.ts': { imports: '@/db/schema/resumes', rule: 'tables-are-for-data' },
  'lib/features/weather/data.ts': { imports: '@/db/client', rule: 'feature-has-a-place' },
  'lib/features/reports/draw.ts': { imports: '@/components/ui/card', rule: 'features-are-below-pages' },
  'lib/platform/jobs/all.ts': { imports: '@/lib/features/resumes/data', rule: 'platform-knows-no-feature' },
  'lib/platform/jobs/every.ts': { imports: '@/lib/registry/jobs', rule: 'platform-knows-no-feature' },
  'lib/features/resumes/register.ts': {
    imports: '@/lib/registry/jobs',
    rule: 'registry-is-for-the-start',
  },
  'db/open.ts': { imports: '@/lib/platform/jobs/boss', rule: 'db-is-below' },
  'db/seed/seed-bank.ts': { imports: '@/lib/features/positions/model', rule: 'db-is-below' },
  'lib/core/clock.ts': { imports: '@/db/client', rule: 'core-stands-alone' },
  'lib/features/resumes/try.ts': { imports: '@/lib/testing/database', rule: 'tests-stay-outside' },
  'lib/features/resumes/lost.ts': { imports: '@/lib/features/resumes/nowhere', rule: 'no-unknown' },
  'lib/platform/http/dev.ts': { imports: 'vitest', rule: 'no-development-packages' },
  'lib/platform/circle/one.ts': { imports: '@/lib/platform/circle/two', rule: 'no-circles' },
}

const reportSchema = z.object({
  summary: z.object({
    violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })),
  }),
})

let violations: { from: string; rule: string }[]

beforeAll(async () => {
  for (const file of ['tsconfig.json', 'package.json']) cpSync(file, join(folder, file))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const imports: Record<string, string[]> = {
    ...allowed,
    ...Object.fromEntries(Object.entries(planted).map(([file, { imports }]) => [file, [imports]])),
    'lib/platform/circle/two.ts': ['@/lib/platform/circle/one'],
  }
  for (const name of Object.values(imports).flat()) {
    if (name.startsWith('@/') && !name.endsWith('nowhere')) write(`${name.slice(2)}.ts`, 'export {}\n')
  }
  for (const [file, names] of Object.entries(imports)) {
    write(file, names.map((name) => `import '${name}'\n`).join(''))
  }
  write('components/ui/all.ts', `export * from '@/components/ui/card'\n`)
  write('lib/features/reports/types.ts', `import type { X } from '@/components/ui/card'\n`)

  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const config = resolve('.dependency-cruiser.cjs')
  // It ends with the number of violations, which is a failure to execFile.
  const { stdout } = await run(process.execPath, [tool, '--config', config, '-T', 'json', '.'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((failed) => failed)
  violations = reportSchema
    .parse(JSON.parse(stdout))
    .summary.violations.map(({ from, rule }) => ({ from, rule: rule.name }))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

describe('the import rules', () => {
  test.each(Object.entries(planted))('see what %s imports', (file, { rule }) => {
    expect(violations).toContainEqual({ from: file, rule })
  })

  test('see a file that passes on what another one makes', () => {
    expect(violations).toContainEqual({ from: 'components/ui/all.ts', rule: 'no-barrels' })
  })

  test('see an import of types alone', () => {
    expect(violations).toContainEqual({
      from: 'lib/features/reports/types.ts',
      rule: 'features-are-below-pages',
    })
  })

  test.each(Object.keys(allowed))('let %s import what it may', (file) => {
    expect(violations.filter(({ from }) => from === file)).toEqual([])
  })
})
