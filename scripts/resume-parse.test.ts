import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

/** Without the providers of whoever runs the tests. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:OPENAI|FALLBACK)_/.test(name)),
)

const run = (...parameters: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', './scripts/with-aliases.ts', 'scripts/resume-parse.ts', ...parameters],
    {
      encoding: 'utf8',
      env: { ...env, NODE_ENV: 'production' },
    },
  )

test('each file is a line of JSON; one that cannot be read is named with its error, and the command fails', () => {
  const folder = 'e2e/fixtures/files'
  const { stdout, status } = run(`${folder}/resume-zh.txt`, `${folder}/none.pdf`, `${folder}/resume-en.md`)
  const [chinese, missing, english] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(status).toBe(1)
  expect(chinese).toMatchObject({
    file: `${folder}/resume-zh.txt`,
    engine: 'offline',
    resume: { basics: { name: '王小雨', phone: '13900001111' } },
  })
  expect(chinese.confidence).toBeGreaterThan(0.5)
  expect(chinese.ms).toBeGreaterThanOrEqual(0)
  expect(missing).toEqual({
    file: `${folder}/none.pdf`,
    error: { code: 'not_found', message: expect.any(String) },
  })
  expect(english.resume.work).toHaveLength(2)
})

test('it says how it is used, and that there is no provider to ask', () => {
  expect(run()).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage') })
  expect(run('--engine', 'ai', 'x.pdf')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('OPENAI_API_KEY'),
  })
})
