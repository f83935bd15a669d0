import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const folder = mkdtempSync(join(tmpdir(), 'check-messages-'))
const english = {
  title: 'Title',
  greeting: 'Hello {name}',
  count: '{count, plural, one {one thing} other {# things}}',
  kinds: { basic: 'Basic', technical: 'Technical' },
  forgotten: 'Nobody reads me',
  empty: 'Full',
  english: 'Only here',
  direct: 'Read from the file',
}
const chinese = {
  title: '标题',
  greeting: '你好，{who}',
  count: '一些',
  kinds: { basic: '基础', technical: '技术' },
  forgotten: '没有人读我',
  empty: ' ',
  chinese: '只在这里',
  direct: '直接读取',
}
const source = `
import { type _Translator as Translator, createTranslator } from 'use-intl/core'
import all from './messages/en/shop.json'

type Named = Translator<{ shop: typeof all }, 'shop'>
const say = createTranslator<{ shop: typeof all }, 'shop'>({ locale: 'en', messages: { shop: all }, namespace: 'shop' })

export function passedOn(t: Translator<{ shop: typeof all }, 'shop'>, kind: 'basic' | 'technical', many: boolean) {
  return [t(\`kinds.\${kind}\`), many ? t('count', { count: 2 }) : t.rich('greeting', { name: 'x' })]
}
export const texts = [say('title'), say('empty'), all.direct, say('english')]
export const whole = createTranslator<{ shop: typeof all }>({ locale: 'en', messages: { shop: all } })('shop.title')
// @ts-expect-error
say('nowhere')
// @ts-expect-error
say(String(texts))
export const renamed = (t: Named) => t('title')
`

let lines: string[]

beforeAll(async () => {
  write('messages/en/shop.json', JSON.stringify(english))
  write('messages/zh-CN/shop.json', JSON.stringify(chinese))
  write('shop.ts', source)
  const compilerOptions = {
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    resolveJsonModule: true,
  }
  write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['shop.ts'] }))
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const { stdout } = await run(process.execPath, ['scripts/check-messages.ts', folder]).catch(
    (failed) => failed,
  )
  lines = stdout.trim().split('\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

describe('the check of messages', () => {
  test.each([
    ['a key that one language lacks', 'shop.english: missing in zh-CN'],
    ['a key that only the other language has', 'shop.chinese: missing in en'],
    ['placeholders that differ', 'shop.greeting: other placeholders: en {name}, zh-CN {who}'],
    ['an empty text', 'shop.empty: empty in zh-CN'],
    ['a message that nothing uses', 'shop.forgotten: not used'],
    ['a use of what does not exist', 'shop.ts:14: there is no message shop.nowhere'],
    ['a use of a key that cannot be told', 'shop.ts:16: cannot tell which message is meant'],
    ['a use of a namespace that cannot be told', 'shop.ts:17: cannot tell which message is meant'],
  ])('finds %s', (_, line) => {
    expect(lines).toContain(line)
  })

  test('finds nothing else: keys put together of known parts, passed on or read directly count as used', () => {
    expect(lines.at(-1)).toBe('9 messages, used in 11 places, 8 problems')
    expect(lines).toHaveLength(9)
  })
})
