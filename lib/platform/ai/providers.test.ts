import { describe, expect, test } from 'vitest'
import { readEnv } from '@/lib/core/env'
import { readEngines, roles } from '@/lib/platform/ai/providers'

function namesOf(source: Record<string, string>) {
  const engines = readEngines(readEnv(source))
  return Object.fromEntries(roles.map((role) => [role, engines[role].map((engine) => engine.name)]))
}

const each = (names: string[]) => ({ interviewer: names, judge: names, writer: names })

describe('which engines a configuration names', () => {
  test('none without a key or a base URL', () => {
    expect(namesOf({ OPENAI_MODEL: 'gpt-4.1', FALLBACK_MODEL: 'x' })).toEqual(each([]))
  })

  test('a key alone is OpenAI, with a model of our choice', () => {
    expect(namesOf({ OPENAI_API_KEY: 'k' })).toEqual(each(['openai/gpt-4.1-mini']))
  })

  test('a base URL alone is a service that needs no key', () => {
    expect(namesOf({ OPENAI_BASE_URL: 'http://localhost:11434/v1', OPENAI_MODEL: 'qwen3:8b' })).toEqual(
      each(['ollama/qwen3:8b']),
    )
  })

  test('the model of a role goes before the general one, and the fallback comes second', () => {
    const names = namesOf({
      OPENAI_API_KEY: 'k',
      OPENAI_BASE_URL: 'https://dashscope.aliyuncs.com/compatible-mode/v1',
      OPENAI_MODEL: 'qwen-turbo',
      OPENAI_MODEL_JUDGE: 'qwen-max',
      FALLBACK_API_KEY: 'k2',
      FALLBACK_BASE_URL: 'https://api.deepseek.com/v1',
      FALLBACK_MODEL_WRITER: 'deepseek-reasoner',
    })
    expect(names).toEqual({
      interviewer: ['dashscope/qwen-turbo', 'deepseek/deepseek-chat'],
      judge: ['dashscope/qwen-max', 'deepseek/deepseek-chat'],
      writer: ['dashscope/qwen-turbo', 'deepseek/deepseek-reasoner'],
    })
  })

  test.each([
    ['https://api.siliconflow.cn/v1', 'siliconflow/m'],
    ['https://openrouter.ai/api/v1', 'openrouter/m'],
    ['https://llm.example.org/v1', 'example/m'],
    ['http://localhost:8000/v1', 'localhost/m'],
    ['http://10.0.0.7:8000/v1', '10.0.0.7/m'],
    ['http://[::1]:8000/v1', '::1/m'],
    ['https://notopenai.com/v1', 'notopenai/m'],
  ])('%s is shown as %s', (url, name) => {
    expect(namesOf({ OPENAI_BASE_URL: url, OPENAI_MODEL: 'm' })).toEqual(each([name]))
  })
})
