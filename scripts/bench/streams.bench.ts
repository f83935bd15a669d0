import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { goodAnswer } from '../../e2e/fixtures/answers.ts'
import { type App, startApp } from '../../e2e/fixtures/app.ts'
import { createInterview, makeMove, readRoom } from '../../e2e/fixtures/interviews.ts'
import { quantile, show } from './figures.ts'

/** Answers at once, and people to give them: each may ask for so much a minute only. */
const streams = 50
const people = 10

/** Times that they all answer. */
const rounds = 5

/** A provider that begins at once and speaks a hundred tokens in a second. */
const pace = ['--tokens', '100', '--tokens-per-second', '100', '--no-record']

type Streamed = { firstMs: number; totalMs: number }

test('streamed replies', async () => {
  const provider = await startProvider()
  // Questions and judgements come from the built-in engine at once, so that the replies alone are measured.
  const app = await startApp({
    OPENAI_BASE_URL: provider.url,
    OPENAI_MODEL: 'bench',
    AI_TASK_SECONDS: '0.1',
  })
  const rooms = await startedRooms(app)

  const direct: Streamed[] = []
  const through: Streamed[] = []
  for (const room of rooms.slice(0, 20)) {
    direct.push(await ask(provider.url))
    through.push(await room.answer(await room.look()))
  }
  const added = median(through, 'firstMs') - median(direct, 'firstMs')
  show('first token, added by the application (p50, one stream)', `${added.toFixed(1)} ms`, '≤ 25 ms')

  const shares: number[] = []
  const first: number[] = []
  for (let round = 0; round < rounds; round++) {
    const alone = await all(() => ask(provider.url))
    const turns = await Promise.all(rooms.map((room) => room.look()))
    const ours = await all((i) => (rooms[i] as (typeof rooms)[number]).answer(turns[i] ?? ''))
    shares.push((100 * alone.ms) / ours.ms)
    first.push(...ours.streams.map((stream) => stream.firstMs))
  }
  const each = shares.map((share) => share.toFixed(0)).join(', ')
  show(
    `throughput of ${streams} streams over direct (p50 of ${each})`,
    `${quantile(shares, 0.5).toFixed(0)} %`,
    '≥ 60 %',
  )
  show(`first token of ${streams} streams (p95)`, `${quantile(first, 0.95).toFixed(0)} ms`, '≤ 1000 ms')

  await app.close()
  provider.process.kill()
})

async function startProvider(): Promise<{ url: string; process: ChildProcess }> {
  const child = spawn(process.execPath, ['e2e/fixtures/provider/serve.ts', ...pace], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve) => {
    child.stdout.once('data', (line: Buffer) => resolve(String(line).trim()))
  })
  return { url, process: child }
}

async function startedRooms(app: App) {
  const visitors: APIRequestContext[] = []
  for (let i = 0; i < people; i++) visitors.push(await registered(app, newAccount()))
  const rooms: { look: () => Promise<string>; answer: (turnId: string) => Promise<Streamed> }[] = []
  for (let i = 0; i < streams; i++) {
    const visitor = visitors[i % people] as APIRequestContext
    const id = await createInterview(visitor, { questions: 5 })
    await makeMove(visitor, id, { move: 'start' })
    const { cookies } = await visitor.storageState()
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
    rooms.push({
      look: async () => (await readRoom(visitor, id)).turn?.id ?? '',
      answer: async (turnId: string) => {
        const move = { move: 'answer', turnId, messageId: randomUUID(), text: goodAnswer.en }
        return stream(`${app.url}/api/interviews/${id}/moves`, move, 'event: delta', { cookie })
      },
    })
  }
  return rooms
}

function ask(url: string): Promise<Streamed> {
  const body = { model: 'bench', stream: true, messages: [{ role: 'user', content: 'Hello' }] }
  return stream(`${url}/chat/completions`, body, '"content":"')
}

/** Posts JSON and reads what streams back; the first token is there when `mark` is. */
async function stream(
  url: string,
  body: object,
  mark: string,
  headers: Record<string, string> = {},
): Promise<Streamed> {
  const start = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`)
  let firstMs = Number.NaN
  let text = ''
  for await (const part of response.body.pipeThrough(new TextDecoderStream())) {
    text += part
    if (Number.isNaN(firstMs) && text.includes(mark)) firstMs = performance.now() - start
  }
  return { firstMs, totalMs: performance.now() - start }
}

async function all(one: (i: number) => Promise<Streamed>): Promise<{ ms: number; streams: Streamed[] }> {
  const start = performance.now()
  const done = await Promise.all(Array.from({ length: streams }, (_, i) => one(i)))
  return { ms: performance.now() - start, streams: done }
}

function median(values: Streamed[], key: keyof Streamed): number {
  return quantile(
    values.map((value) => value[key]),
    0.5,
  )
}
