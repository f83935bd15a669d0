import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { db } from '@/db/client'
import { aiCalls } from '@/db/schema/operations'
import { type Order, type StandInProvider, startProvider } from '@/e2e/fixtures/provider/server'
import { readEnv } from '@/lib/core/env'
import { defineReply } from '@/lib/platform/ai/define-reply'
import { type Engine, readEngines } from '@/lib/platform/ai/providers'
import {
  type ReplyOptions,
  type ReplyPart,
  type ReplyResult,
  streamReply,
} from '@/lib/platform/ai/stream-reply'
import { makeUser, openTestDatabase } from '@/lib/testing/database'
import { expectLetGo } from '@/lib/testing/let-go'

const greet = defineReply({
  name: 'greet',
  version: 1,
  role: 'interviewer',
  input: z.object({ name: z.string() }),
  prompt: ({ name }) => ({
    system: 'You are the interviewer.',
    data: { name },
    request: 'Greet the candidate.',
  }),
  offline: ({ name }) => `Welcome, ${name}. 我们开始吧，先做个自我介绍。`,
})

const input = { name: 'Lin' }
const offline = 'Welcome, Lin. 我们开始吧，先做个自我介绍。'
const spoken = 'Good morning. 请先介绍一下你自己，and tell me what you built.'
const spokenBySecond = 'Hello from the second provider.'

let first: StandInProvider
let second: StandInProvider
let engines: Engine[]
let onlyFirst: Engine[]
let userId: string

beforeAll(openTestDatabase)
beforeAll(async () => {
  userId = (await makeUser()).userId
  first = await startProvider({ reply: spoken })
  second = await startProvider({ reply: spokenBySecond })
  engines = readEngines(
    readEnv({
      OPENAI_BASE_URL: first.url,
      OPENAI_MODEL: 'first',
      FALLBACK_BASE_URL: second.url,
      FALLBACK_MODEL: 'second',
    }),
  ).interviewer
  onlyFirst = engines.slice(0, 1)
})
afterAll(() => Promise.all([first.close(), second.close()]))
beforeEach(() => {
  first.clear()
  second.clear()
})

type Told = ReplyResult & { shown: string; resets: number }

/** What a reader would see, followed as a page does: deltas append, a reset empties. */
async function follow(stream: AsyncGenerator<ReplyPart, ReplyResult, void>): Promise<Told> {
  let shown = ''
  let resets = 0
  for (;;) {
    const { done, value } = await stream.next()
    if (done) return { ...value, shown, resets }
    if (value.type === 'reset') resets++
    shown = value.type === 'reset' ? '' : shown + value.text
  }
}

function reply(options: Partial<ReplyOptions> = {}) {
  return streamReply(greet, input, {
    userId,
    engines: onlyFirst,
    firstTokenSeconds: 20,
    stallSeconds: 20,
    replySeconds: 40,
    ...options,
  })
}

describe('streamReply with a provider in order', () => {
  test('gives its text as it comes, from one streamed call', async () => {
    const told = await follow(reply())
    expect(told).toEqual({
      text: spoken,
      shown: spoken,
      resets: 0,
      engine: '127.0.0.1/first',
      fallback: null,
    })
    expect(first.exchanges).toMatchObject([{ body: { stream: true, model: 'first' }, closedEarly: false }])
  })

  test('the first text is there before the provider has said the rest', async () => {
    first.next('stall')
    const stream = reply()
    expect(await stream.next()).toMatchObject({
      done: false,
      value: { type: 'delta', text: expect.any(String) },
    })
    expect(first.exchanges[0]?.endedAt).toBeNull()
    await stream.return({ engine: '', fallback: null, text: '' })
  })

  test('takes a whole reply for whole where the service gives no reason for its end', async () => {
    first.next('no-reason')
    expect(await follow(reply())).toMatchObject({ shown: spoken, resets: 0, fallback: null })
  })

  test('without any provider says the offline words, in pieces', async () => {
    const pieces: string[] = []
    const stream = reply({ engines: [] })
    for await (const part of stream) if (part.type === 'delta') pieces.push(part.text)
    expect(pieces.join('')).toBe(offline)
    expect(pieces.length).toBeGreaterThan(5)
    expect(await follow(reply({ engines: [] }))).toMatchObject({
      engine: 'offline',
      fallback: null,
      text: offline,
    })
  })
})

describe('streamReply with a provider that misbehaves every time', () => {
  type Case = { order: Order; fallback: string; calls: number; resets: number; waits?: Partial<ReplyOptions> }
  const cases: Case[] = [
    { order: '429', fallback: 'rate_limited', calls: 2, resets: 0 },
    { order: { fault: '429', retryAfterSeconds: 30 }, fallback: 'rate_limited', calls: 1, resets: 0 },
    { order: 'quota', fallback: 'quota', calls: 1, resets: 0 },
    { order: '500', fallback: 'unavailable', calls: 2, resets: 0 },
    { order: '401', fallback: 'bad_request', calls: 1, resets: 0 },
    { order: 'hangup', fallback: 'unavailable', calls: 2, resets: 0 },
    { order: 'html', fallback: 'unavailable', calls: 1, resets: 0 },
    { order: 'empty', fallback: 'empty', calls: 2, resets: 0 },
    { order: 'silent', fallback: 'timed_out', calls: 1, resets: 0, waits: { firstTokenSeconds: 1 } },
    {
      order: { fault: 'ok', firstTokenMs: 60_000 },
      fallback: 'timed_out',
      calls: 1,
      resets: 0,
      waits: { firstTokenSeconds: 1 },
    },
    { order: 'reset', fallback: 'unavailable', calls: 1, resets: 1 },
    { order: 'cut', fallback: 'unavailable', calls: 1, resets: 1 },
    { order: 'error-chunk', fallback: 'unavailable', calls: 1, resets: 1 },
    { order: 'malformed', fallback: 'malformed', calls: 1, resets: 1 },
    { order: 'length', fallback: 'cut_off', calls: 1, resets: 1 },
    { order: 'refusal', fallback: 'refused', calls: 1, resets: 1 },
    { order: 'filtered', fallback: 'refused', calls: 1, resets: 1 },
    { order: 'stall', fallback: 'stalled', calls: 1, resets: 1, waits: { stallSeconds: 1 } },
    { order: 'stall', fallback: 'timed_out', calls: 1, resets: 1, waits: { replySeconds: 1 } },
  ]

  test.each(cases)(
    '$order $waits → offline because of $fallback, after $calls',
    async ({ order, fallback, calls, resets, waits }) => {
      first.always(order)
      const started = performance.now()
      const told = await follow(reply(waits))
      expect(told).toEqual({ text: offline, shown: offline, resets, engine: 'offline', fallback })
      expect(first.exchanges).toHaveLength(calls)
      expect(performance.now() - started).toBeLessThan(10_000)
      await first.settled()
    },
  )

  test.each<Case>(cases.filter(({ fallback }) => fallback === 'timed_out' || fallback === 'stalled'))(
    '$order $waits: the connection is closed when its time is over',
    async ({ order, waits }) => {
      first.always(order)
      await follow(reply(waits))
      await first.settled()
      expect(first.exchanges).toMatchObject([{ closedEarly: true }])
    },
  )

  test.each<Order>(['500', 'reset', 'refusal'])('%s: the next provider says it all', async (order) => {
    first.always(order)
    const told = await follow(reply({ engines }))
    expect(told).toMatchObject({ shown: spokenBySecond, text: spokenBySecond, engine: '127.0.0.1/second' })
    expect(told.fallback).not.toBeNull()
  })

  test.each<Order>(['500', '429', 'hangup', 'empty'])('%s once: a second call says it', async (order) => {
    first.next(order)
    expect(await follow(reply())).toMatchObject({ shown: spoken, engine: '127.0.0.1/first', fallback: null })
    expect(first.exchanges).toHaveLength(2)
  })
})

describe('a reader who leaves', () => {
  test.each<Order>(['silent', 'stall'])(
    'by a signal: the connection is closed within 2 s (%s)',
    async (order) => {
      first.always(order)
      await expectLetGo(first, (signal) => follow(reply({ engines, signal })))
      expect(second.exchanges).toHaveLength(0)
    },
  )

  test('by leaving the loop: the connection is closed within 2 s', async () => {
    first.always('stall')
    let leftAt = 0
    for await (const _part of reply()) {
      leftAt = Date.now()
      break
    }
    await first.settled()
    expect(first.exchanges).toMatchObject([{ closedEarly: true }])
    expect((first.exchanges[0]?.endedAt ?? Infinity) - leftAt).toBeLessThan(2_000)
  })

  test('before the call begins: no call is made', async () => {
    await expect(follow(reply({ signal: AbortSignal.abort(new Error('gone')) }))).rejects.toThrow('gone')
    expect(first.exchanges).toHaveLength(0)
  })
})

test('calls are remembered with outcome and tokens', async () => {
  const { userId: someone } = await makeUser()
  first.next('500', 'reset')
  await follow(reply({ userId: someone, engines }))
  const rows = await db().select().from(aiCalls).where(eq(aiCalls.userId, someone))
  expect(rows.map(({ engine, outcome }) => `${engine} ${outcome}`).sort()).toEqual([
    '127.0.0.1/first unavailable',
    '127.0.0.1/first unavailable',
    '127.0.0.1/second ok',
  ])
  expect(rows.find(({ outcome }) => outcome === 'ok')?.outputTokens).toBeGreaterThan(0)
})
