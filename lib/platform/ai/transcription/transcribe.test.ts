import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { aiCalls } from '@/db/schema/operations'
import { type Order, type StandInTranscriber, startTranscriber } from '@/e2e/fixtures/transcriber/server'
import { readEnv } from '@/lib/core/env'
import { type TranscribeOptions, transcribe } from '@/lib/platform/ai/transcription/transcribe'
import { readTranscribers, type Transcriber } from '@/lib/platform/ai/transcription/transcribers'
import { makeUser, openTestDatabase } from '@/lib/testing/database'
import { expectLetGo } from '@/lib/testing/let-go'

let first: StandInTranscriber
let second: StandInTranscriber
let userId: string

beforeAll(openTestDatabase)
beforeAll(async () => {
  userId = (await makeUser()).userId
  first = await startTranscriber({ hear: async () => [{ start: 0, end: 2, text: 'Heard by the first.' }] })
  second = await startTranscriber({ hear: async () => [{ start: 0, end: 2, text: 'Heard by the second.' }] })
})
afterAll(() => Promise.all([first.close(), second.close()]))
beforeEach(() => {
  first.clear()
  second.clear()
})

// New ones each time: what a service does not take is remembered.
const engines = (...models: string[]): Transcriber[] =>
  readTranscribers(
    readEnv({
      TRANSCRIBER_BASE_URL: first.url,
      TRANSCRIBER_API_KEY: 'key',
      TRANSCRIBER_MODEL: models[0] ?? 'first',
      ...(models[1] && { OPENAI_BASE_URL: second.url, OPENAI_MODEL_TRANSCRIBER: models[1] }),
    }),
  )

const sound = {
  audio: new Uint8Array([1, 2, 3, 4]),
  mediaType: 'audio/mpeg',
  fileName: 'recording.mp3',
  durationMs: 2_000,
}
const hear = (options: Partial<TranscribeOptions> = {}) =>
  transcribe(sound, { language: 'zh-CN', userId, engines: engines(), seconds: 20, ...options })

describe('a transcriber in order', () => {
  test('is sent the sound and what it needs to know, and nothing else', async () => {
    const heard = await hear()
    expect(heard).toMatchObject({
      engine: '127.0.0.1/first',
      lines: [{ text: 'Heard by the first.', endMs: 2_000 }],
    })
    expect(first.exchanges).toMatchObject([
      {
        model: 'first',
        language: 'zh',
        responseFormat: 'verbose_json',
        fileName: 'recording.mp3',
        mediaType: 'audio/mpeg',
        size: 4,
        authorization: 'Bearer key',
      },
    ])
  })

  test('finds out the language when nobody names one, and takes sound in pieces', async () => {
    async function* audio() {
      yield new Uint8Array([1, 2])
      yield new Uint8Array([3, 4])
    }
    await hear()
    await transcribe({ ...sound, audio }, { language: null, userId, engines: engines(), seconds: 20 })
    expect(first.exchanges[1]).toMatchObject({ language: null, hash: first.exchanges[0]?.hash })
  })

  test('one that tells speakers apart is asked to', async () => {
    const heard = await hear({ engines: engines('gpt-4o-transcribe-diarize') })
    expect(first.exchanges).toMatchObject([{ responseFormat: 'diarized_json' }])
    expect(heard.lines).toMatchObject([{ speaker: 'A' }])
  })

  test('one that has only text is asked for it, and not for more ever again', async () => {
    first.always('text-only')
    const same = engines()
    for (const _ of [1, 2]) {
      expect((await hear({ engines: same })).lines).toMatchObject([
        { text: 'Heard by the first.', certainty: null },
      ])
    }
    expect(first.exchanges.map(({ responseFormat }) => responseFormat)).toEqual(['verbose_json', null, null])
  })
})

describe('a transcriber that misbehaves every time', () => {
  type Case = { order: Order; code: string; calls: number; seconds?: number }
  const cases: Case[] = [
    { order: '429', code: 'transcription_failed', calls: 2 },
    { order: { fault: '429', retryAfterSeconds: 60 }, code: 'transcription_failed', calls: 1 },
    { order: 'quota', code: 'transcriber_quota', calls: 1 },
    { order: '500', code: 'transcription_failed', calls: 2 },
    { order: '401', code: 'transcriber_refused', calls: 1 },
    { order: 'too-large', code: 'transcriber_refused', calls: 1 },
    { order: 'too-long', code: 'transcriber_refused', calls: 1 },
    { order: 'unsupported', code: 'transcriber_refused', calls: 1 },
    { order: 'refusal', code: 'transcriber_refused', calls: 1 },
    { order: 'hangup', code: 'transcription_failed', calls: 2 },
    { order: 'reset', code: 'transcription_failed', calls: 2 },
    { order: 'html', code: 'transcription_failed', calls: 1 },
    { order: 'malformed', code: 'transcription_failed', calls: 2 },
    { order: 'wrong-shape', code: 'transcription_failed', calls: 2 },
    { order: 'nothing', code: 'transcription_failed', calls: 2 },
    { order: 'error-200', code: 'transcription_failed', calls: 2 },
    { order: 'empty', code: 'nothing_heard', calls: 1 },
    { order: 'silent', code: 'transcription_failed', calls: 1, seconds: 1 },
    { order: 'stall', code: 'transcription_failed', calls: 1, seconds: 1 },
    { order: { fault: 'ok', ms: 60_000 }, code: 'transcription_failed', calls: 1, seconds: 1 },
  ]

  test.each(cases)('$order → $code, after $calls', async ({ order, code, calls, seconds = 20 }) => {
    first.always(order)
    await expect(hear({ seconds })).rejects.toMatchObject({ code })
    expect(first.exchanges).toHaveLength(calls)
    await first.settled()
  })

  test.each(cases)('$order: the next one is asked', async ({ order, calls, seconds = 20 }) => {
    first.always(order)
    // Its share of the time is that of one alone.
    const heard = await hear({ engines: engines('first', 'second'), seconds: seconds * 2 })
    expect(heard).toMatchObject({ engine: '127.0.0.1/second', lines: [{ text: 'Heard by the second.' }] })
    expect(first.exchanges).toHaveLength(calls)
  })

  test.each<Order>(['500', '429', 'hangup', 'reset', 'malformed', 'nothing'])(
    '%s once: a second call hears',
    async (order) => {
      first.next(order)
      expect(await hear()).toMatchObject({ engine: '127.0.0.1/first' })
      expect(first.exchanges).toHaveLength(2)
    },
  )

  test('a pause that it asks for is kept', async () => {
    first.next({ fault: '429', retryAfterSeconds: 1 })
    await hear()
    const [refused, answered] = first.exchanges
    expect((answered?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(950)
  })

  test('one hears nobody and another is down: it may not be so', async () => {
    first.always('empty')
    second.always('500')
    await expect(hear({ engines: engines('first', 'second') })).rejects.toMatchObject({
      code: 'transcription_failed',
    })
    second.always('401')
    await expect(hear({ engines: engines('first', 'second') })).rejects.toMatchObject({
      code: 'nothing_heard',
    })
  })
})

test('without any transcriber it says so', async () => {
  await expect(hear({ engines: [] })).rejects.toMatchObject({ code: 'no_transcriber' })
})

test.each<Order>(['silent', 'stall'])(
  'whoever does not want it any more closes the connection (%s)',
  async (order) => {
    first.always(order)
    await expectLetGo(first, (signal) => hear({ engines: engines('first', 'second'), signal }))
    expect(second.exchanges).toHaveLength(0)
  },
)

test('calls are remembered with what became of them', async () => {
  const { userId: someone } = await makeUser()
  first.next('500', 'too-large')
  await hear({ userId: someone, engines: engines('first', 'second') })
  const rows = () => db().select().from(aiCalls).where(eq(aiCalls.userId, someone))
  const remembered = async () =>
    (await rows()).map(({ task, engine, outcome }) => `${task} ${engine} ${outcome}`).sort()
  await expect
    .poll(remembered)
    .toEqual([
      'transcribe 127.0.0.1/first too_large',
      'transcribe 127.0.0.1/first unavailable',
      'transcribe 127.0.0.1/second ok',
    ])
})
