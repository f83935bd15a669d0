import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ConfigurationError, readEnv, settingNames } from '@/lib/core/env'

describe('what can be set', () => {
  const settings = settingNames.filter((name) => name !== 'NODE_ENV')

  test('stands in .env.example, and nothing else does', () => {
    const example = [...readFileSync('.env.example', 'utf8').matchAll(/^# ([A-Z_]+)=/gm)]
    expect(example.map(([, name]) => name).sort()).toEqual([...settings].sort())
  })

  test.each(['README.md', 'README.zh-CN.md'])('is explained in %s', (file) => {
    const table = readFileSync(file, 'utf8')
    for (const name of settings) expect(table).toContain(`\`${name}\``)
  })

  test('is refused by name when it cannot be used', () => {
    expect(() => readEnv({ PORT: 'http', TRUST_PROXY: 'yes' })).toThrow(ConfigurationError)
    expect(() => readEnv({ PORT: 'http', TRUST_PROXY: 'yes' })).toThrow(/PORT.*\n.*TRUST_PROXY/)
  })

  test.each([
    ['HOST', ' ', 'must not be blank'],
    ['PORT', 'abc', 'a whole number from 0 to 65535'],
    ['PORT', ' ', 'a whole number from 0 to 65535'],
    ['PORT', '70000', 'a whole number from 0 to 65535'],
    ['APP_URL', 'ftp://x', 'begins with http:// or https://'],
    ['SESSION_SECRET', 'short', 'at least 32 characters'],
    ['ENCRYPTION_KEY', 'short', '64 hexadecimal digits'],
    ['OPENAI_API_KEY', ' ', 'must not be blank'],
    ['OPENAI_BASE_URL', 'localhost:11434', 'begins with http:// or https://'],
    ['FALLBACK_BASE_URL', 'localhost:11434', 'begins with http:// or https://'],
    ['TRANSCRIBER_BASE_URL', 'localhost:11434', 'begins with http:// or https://'],
    ['LOG_LEVEL', 'loud', '"debug"|"info"'],
    ['AI_TASK_SECONDS', '0', 'seconds above 0'],
    ['AI_TRANSCRIPTION_SECONDS', '300', 'at most 290'],
  ])('says what %s must be when it is "%s"', (name, value, said) => {
    const line = new RegExp(`^  ${name}: .*${RegExp.escape(said)}`, 'm')
    expect(() => readEnv({ [name]: value })).toThrow(line)
  })

  test('is read as what it stands for', () => {
    const given = { PORT: ' 4000 ', OPENAI_BASE_URL: 'http://localhost:11434/v1', AI_TASK_SECONDS: '1.5' }
    expect(readEnv(given)).toMatchObject({ ...given, PORT: 4000, AI_TASK_SECONDS: 1.5 })
  })
})
