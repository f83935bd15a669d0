import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from './run.ts'

const script = `
  import 'server-only'
  import { locales } from '@/lib/core/locale'
  import errors from '@/messages/en/errors.json'
  import { log } from '@/lib/core/log'
  log().error('not to be seen')
  console.log(JSON.stringify({ locales, json: typeof errors }))
`

function start(code: string, env: Record<string, string>) {
  const node = ['--import', './scripts/with-aliases.ts', '--input-type=module-typescript', '--eval', code]
  return run(process.execPath, node, { env })
}

it('lets a script import the application and prints nothing but what the script prints', async () => {
  const { code, output } = await start(script, { LOG_LEVEL: '' })
  expect(output.trim()).toBe('{"locales":["en","zh-CN"],"json":"object"}')
  expect(code).toBe(0)
})

it('logs when it is told to', async () => {
  expect((await start(script, { LOG_LEVEL: 'error' })).output).toContain('not to be seen')
})

it('says where a missing module was looked for', async () => {
  const { code, output } = await start("import '@/lib/core/no-such-module'", {})
  expect(output).toContain(join(process.cwd(), 'lib/core/no-such-module'))
  expect(code).not.toBe(0)
})
