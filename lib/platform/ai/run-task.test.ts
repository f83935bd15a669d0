import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/db/client'
import { aiCalls } from '@/db/schema/operations'
import { type Order, type StandInProvider, startProvider } from '@/e2e/fixtures/provider/server'
import { readEnv } from '@/lib/core/env'
import { defineTask, OutputProblem } from '@/lib/platform/ai/define-task'
import { type Engine, readEngines } from '@/lib/platform/ai/providers'
import { runTask } from '@/lib/platform/ai/run-task'
import { makeUser, openTestDatabase } from '@/lib/testing/database'
import { expectLetGo } from '@/lib/testing/let-go'

const summarise = defineTask({
  name: 'summarise',
  version: 1,
  role: 'writer',
  input: z.object({ text: z.string() }),
  output: z.object({ summary: z.string().min(1), words: z.number().int() }),
  prompt: ({ text }) => ({ system: 'You summarise.', data: { text }, request: 'Summarise it.' }),
  offline: ({ text }) => ({ summary: text.slice(0, 10), words: 2 }),
})

const input = { text: 'A long story about a queue that grew.' }
const good = { summary: 'A queue grew.', words: 3 }
const offline = { summary: 'A long sto', words: 2 }

let first: StandInProvider
let second: StandInProvider
let engines: Engine[]
let onlyFirst: Engine[]
let userId: string

function enginesAtBoth(): Engine[] {
  return readEngines(
    readEnv({
      OPENAI_API_KEY: 'first-key',
      OPENAI_BASE_URL: first.url,
      OPENAI_MODEL: 'first',
      FALLBACK_BASE_URL: second.url,
      FALLBACK_MODEL: 'second',
    }),
  ).writer
}

beforeAll(openTestDatabase)
beforeAll(async () => {
  userId = (await makeUser()).userId
  first = await startProvider({ respond: () => good })
  second = await startProvider({ respond: () => good })
  engines = enginesAtBoth()
  onlyFirst = engines.slice(0, 1)
})
afterAll(() => Promise.all([first.close(), second.close()]))
beforeEach(() => {
  first.clear()
  second.clear()
})

describe('runTask with a provider in order', () => {
  test('answers its output and its name, from one call that asks for JSON of the output’s shape', async () => {
    const result = await runTask(summarise, input, { userId, engines })
    expect(result).toEqual({ output: good, engine: '127.0.0.1/first', fallback: null })
    expect(first.exchanges).toHaveLength(1)
    expect(second.exchanges).toHaveLength(0)
    const [{ body, authorization } = {}] = first.exchanges
    expect(authorization).toBe('Bearer first-key')
    expect(body).toMatchObject({ model: 'first', response_format: { type: 'json_object' } })
    expect(body?.messages[0]).toMatchObject({ role: 'system', content: expect.stringContaining('"words"') })
    expect(body?.messages[1]).toMatchObject({ role: 'user', content: expect.stringContaining(input.text) })
  })

  test('does without JSON mode where a model has none, and remembers it', async () => {
    first.always('no-json-mode')
    const ours = enginesAtBoth()
    const once = await runTask(summarise, input, { userId, engines: ours })
    expect(once).toEqual({ output: good, engine: '127.0.0.1/first', fallback: null })
    expect(first.exchanges).toHaveLength(2)
    await runTask(summarise, input, { userId, engines: ours })
    expect(first.exchanges).toHaveLength(3)
  })

  test('without any provider answers offline, which is no fallback', async () => {
    const result = await runTask(summarise, input, { userId, engines: [] })
    expect(result).toEqual({ output: offline, engine: 'offline', fallback: null })
  })
})

describe('runTask with a provider that misbehaves every time', () => {
  const cases: { order: Order; fallback: string; calls: number; seconds?: number }[] = [
    { order: '429', fallback: 'rate_limited', calls: 2 },
    { order: { fault: '429', retryAfterSeconds: 30 }, fallback: 'rate_limited', calls: 1 },
    { order: 'quota', fallback: 'quota', calls: 1 },
    { order: '500', fallback: 'unavailable', calls: 2 },
    { order: '401', fallback: 'bad_request', calls: 1 },
    { order: 'hangup', fallback: 'unavailable', calls: 2 },
    { order: 'reset', fallback: 'unavailable', calls: 2 },
    { order: 'error-chunk', fallback: 'unavailable', calls: 2 },
    { order: 'html', fallback: 'unavailable', calls: 1 },
    { order: 'silent', fallback: 'timed_out', calls: 1, seconds: 1 },
    { order: 'stall', fallback: 'timed_out', calls: 1, seconds: 1 },
    { order: { fault: 'ok', firstTokenMs: 60_000 }, fallback: 'timed_out', calls: 1, seconds: 1 },
    { order: 'malformed', fallback: 'malformed', calls: 2 },
    { order: 'truncated', fallback: 'malformed', calls: 2 },
    { order: 'wrong-shape', fallback: 'malformed', calls: 2 },
    { order: 'length', fallback: 'cut_off', calls: 2 },
    { order: 'empty', fallback: 'empty', calls: 2 },
    { order: 'refusal', fallback: 'refused', calls: 1 },
    { order: 'filtered', fallback: 'refused', calls: 1 },
  ]

  test.each(cases)(
    '$order → offline because of $fallback, after $calls',
    async ({ order, fallback, calls, seconds = 20 }) => {
      first.always(order)
      const started = performance.now()
      const result = await runTask(summarise, input, { userId, engines: onlyFirst, seconds })
      expect(result).toEqual({ output: offline, engine: 'offline', fallback })
      expect(first.exchanges).toHaveLength(calls)
      expect(performance.now() - started).toBeLessThan(seconds * 1000 + 2_000)
      await first.settled()
    },
  )

  test('a hanging connection is closed when its time is over', async () => {
    first.always('silent')
    await runTask(summarise, input, { userId, engines: onlyFirst, seconds: 1 })
    await first.settled()
    expect(first.exchanges).toMatchObject([{ closedEarly: true }])
  })

  test('one that hangs leaves the next provider its share of the time', async () => {
    first.always('silent')
    const result = await runTask(summarise, input, { userId, engines, seconds: 4 })
    expect(result).toEqual({ output: good, engine: '127.0.0.1/second', fallback: 'timed_out' })
  })

  test('the next provider answers, with its own key, and the result says why', async () => {
    first.always('500')
    const result = await runTask(summarise, input, { userId, engines })
    expect(result).toEqual({ output: good, engine: '127.0.0.1/second', fallback: 'unavailable' })
    expect(second.exchanges[0]?.authorization).not.toContain('first-key')
  })

  test('when all fail, the preferred one’s failure is named', async () => {
    first.always('refusal')
    second.always('500')
    const result = await runTask(summarise, input, { userId, engines })
    expect(result).toMatchObject({ engine: 'offline', fallback: 'refused' })
  })
})

describe('runTask with a provider that misbehaves once', () => {
  test.each<Order>([
    { fault: '429', retryAfterSeconds: 1 },
    '500',
    'reset',
    'hangup',
    'empty',
    'malformed',
    'truncated',
    'wrong-shape',
    'length',
  ])('%o, then it answers and nothing is a fallback', async (order) => {
    first.next(order)
    const result = await runTask(summarise, input, { userId, engines: onlyFirst })
    expect(result).toEqual({ output: good, engine: '127.0.0.1/first', fallback: null })
    expect(first.exchanges).toHaveLength(2)
  })

  test('Retry-After is waited for', async () => {
    first.next({ fault: '429', retryAfterSeconds: 1 })
    await runTask(summarise, input, { userId, engines: onlyFirst })
    const [refused, answered] = first.exchanges
    expect((answered?.at ?? 0) - (refused?.at ?? 0)).toBeGreaterThanOrEqual(990)
  })

  test('the model is told what is wrong with its output', async () => {
    first.next('wrong-shape')
    await runTask(summarise, input, { userId, engines: onlyFirst })
    const [said, asked] = first.exchanges[1]?.body.messages.slice(-2) ?? []
    expect(said).toMatchObject({ role: 'assistant', content: '{"unexpected": true}' })
    expect(asked).toMatchObject({ role: 'user', content: expect.stringContaining('summary') })
  })

  test('a failure after a repair is retried within the same bounds', async () => {
    first.next('500', 'malformed', '500')
    const result = await runTask(summarise, input, { userId, engines: onlyFirst })
    expect(result).toMatchObject({ engine: 'offline', fallback: 'unavailable' })
    expect(first.exchanges).toHaveLength(3)
  })
})

describe('the check of an output against its input', () => {
  const quoting = defineTask({
    ...summarise,
    check: (output, { text }) => {
      if (!text.includes(output.summary)) throw new OutputProblem('The summary must be a quote of the text.')
      return { ...output, words: output.summary.split(' ').length }
    },
  })

  test('repairs an output that it throws out, and may change one that it keeps', async () => {
    const answers = ['invented', 'a queue that grew']
    first.respond(() => ({ summary: answers.shift(), words: 0 }))
    const result = await runTask(quoting, input, { userId, engines: onlyFirst })
    expect(result.output).toEqual({ summary: 'a queue that grew', words: 4 })
    expect(first.exchanges[1]?.body.messages.at(-1)?.content).toContain('must be a quote')
    first.respond(() => good)
  })
})

describe('a caller who leaves', () => {
  test.each<Order>(['silent', 'stall'])(
    'closes the connection at once and gets its own reason (%s)',
    async (order) => {
      first.always(order)
      await expectLetGo(first, (signal) =>
        runTask(summarise, input, { userId, engines, signal, seconds: 60 }),
      )
      expect(second.exchanges).toHaveLength(0)
    },
  )

  test('is heard during the pause before a retry', async () => {
    first.always({ fault: '429', retryAfterSeconds: 3 })
    const leaving = new AbortController()
    const running = runTask(summarise, input, { userId, engines, signal: leaving.signal })
    const left = expect(running).rejects.toThrow('gone')
    await expect.poll(() => first.exchanges[0]?.endedAt ?? null).not.toBeNull()
    leaving.abort(new Error('gone'))
    await left
  })
})

describe('what is remembered of calls', () => {
  async function callsOf(user: string) {
    const rows = await db().select().from(aiCalls).where(eq(aiCalls.userId, user))
    return rows.map(({ task, engine, outcome }) => `${task} ${engine} ${outcome}`).sort()
  }

  test('every call of every engine, with its outcome, tokens and time', async () => {
    const { userId: someone } = await makeUser()
    first.next('malformed', 'wrong-shape')
    second.next('refusal')
    await runTask(summarise, input, { userId: someone, engines })
    expect(await callsOf(someone)).toEqual([
      'summarise 127.0.0.1/first malformed',
      'summarise 127.0.0.1/first malformed',
      'summarise 127.0.0.1/second refused',
      'summarise offline ok',
    ])
    const rows = await db().select().from(aiCalls).where(eq(aiCalls.userId, someone))
    const row = rows.find(({ engine }) => engine === '127.0.0.1/first')
    expect(row?.inputTokens).toBeGreaterThan(50)
    expect(row?.outputTokens).toBeGreaterThan(0)
    expect(row?.latencyMs).toBeGreaterThanOrEqual(0)
  })

  test('an abort is no failure of the provider', async () => {
    const { userId: someone } = await makeUser()
    first.always('silent')
    await expectLetGo(first, (signal) =>
      runTask(summarise, input, { userId: someone, engines: onlyFirst, signal }),
    )
    expect(await callsOf(someone)).toEqual(['summarise 127.0.0.1/first aborted'])
  })

  test('a record that cannot be written costs nobody an answer', async () => {
    const result = await runTask(summarise, input, { userId: randomUUID(), engines: onlyFirst })
    expect(result.output).toEqual(good)
  })
})
