import { describe, expect, test } from 'vitest'
import { readEnv } from '@/lib/core/env'
import { readTranscribers } from '@/lib/platform/ai/transcription/transcribers'

const named = (configuration: Record<string, string>) =>
  readTranscribers(readEnv(configuration)).map(({ name, url }) => `${name} ${url}`)

describe('the transcribers of a configuration', () => {
  test.each([
    ['nothing', {}, []],
    ['a model without a service', { TRANSCRIBER_MODEL: 'whisper-1' }, []],
    [
      'a service of its own',
      { TRANSCRIBER_BASE_URL: 'http://localhost:8000/v1/', TRANSCRIBER_MODEL: 'small' },
      ['localhost/small http://localhost:8000/v1/audio/transcriptions'],
    ],
    [
      'OpenAI, which is known to have one',
      { OPENAI_API_KEY: 'k' },
      ['openai/whisper-1 https://api.openai.com/v1/audio/transcriptions'],
    ],
    [
      'another model of it',
      { OPENAI_API_KEY: 'k', OPENAI_MODEL_TRANSCRIBER: 'gpt-4o-transcribe-diarize' },
      ['openai/gpt-4o-transcribe-diarize https://api.openai.com/v1/audio/transcriptions'],
    ],
    ['a provider that is not known to have one', { OPENAI_BASE_URL: 'https://api.deepseek.com/v1' }, []],
    [
      'that provider, told which model it is',
      { OPENAI_BASE_URL: 'https://llm.example.org/v1', OPENAI_MODEL_TRANSCRIBER: 'x' },
      ['example/x https://llm.example.org/v1/audio/transcriptions'],
    ],
    [
      'all three, in order',
      {
        FALLBACK_BASE_URL: 'https://api.groq.com/openai/v1',
        OPENAI_API_KEY: 'k',
        TRANSCRIBER_BASE_URL: 'https://api.siliconflow.cn/v1',
      },
      [
        'siliconflow/FunAudioLLM/SenseVoiceSmall https://api.siliconflow.cn/v1/audio/transcriptions',
        'openai/whisper-1 https://api.openai.com/v1/audio/transcriptions',
        'groq/whisper-large-v3-turbo https://api.groq.com/openai/v1/audio/transcriptions',
      ],
    ],
  ])('%s', (_, configuration, expected) => {
    expect(named(configuration)).toEqual(expected)
  })

  test('no key goes to another service', () => {
    const all = readTranscribers(
      readEnv({ OPENAI_API_KEY: 'secret', TRANSCRIBER_BASE_URL: 'http://localhost:8000/v1' }),
    )
    expect(all.map(({ key }) => key)).toEqual([undefined, 'secret'])
  })
})
