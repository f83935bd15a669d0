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
    // The roles' models are named by their endings, and the second provider by what it has of its own.
    const named = settings.filter((name) => !/_MODEL_(JUDGE|WRITER|TRANSCRIBER)$|^FALLBACK_MODEL_/.test(name))
    for (const name of named) expect(table).toContain(`\`${name}\``)
  })

  test('is refused by name when it cannot be used', () => {
    expect(() => readEnv({ PORT: 'http', TRUST_PROXY: 'yes' })).toThrow(ConfigurationError)
    expect(() => readEnv({ PORT: 'http', TRUST_PROXY: 'yes' })).toThrow(/PORT.*\n.*TRUST_PROXY/)
  })
})
