import { randomBytes, randomUUID } from 'node:crypto'
import { type APIRequestContext, request } from '@playwright/test'
import postgres from 'postgres'
import { fromSomewhere, newAccount, registered } from '../fixtures/accounts.ts'
import { goodAnswer } from '../fixtures/answers.ts'
import type { App } from '../fixtures/app.ts'
import {
  answer,
  createInterview,
  holdInterview,
  makeMove,
  readRoom,
  uploadResume,
} from '../fixtures/interviews.ts'
import { asking } from '../fixtures/provider/asking.ts'
import type { StandInProvider } from '../fixtures/provider/server.ts'
import { callAction } from '../fixtures/server-actions.ts'
import { reportPage } from '../pages/report.ts'
import { beingJudged, judgements } from './judging.ts'
import { askedOf, test as base, expect, longReply } from './world.ts'

const server = process.env.TEST_DATABASE_URL ?? ''

type Instances = { one: App; two: App }

type Person = {
  /** The requests of somebody who has registered at the first instance, to it. */
  first: APIRequestContext
  /** The requests of the same person to the second instance. */
  second: APIRequestContext
}

/** Two instances of the application on a database of their own and one folder of files. */
const test = base.extend<Person, { instances: Instances }>({
  instances: [
    async ({ provider, startOther }, use) => {
      const admin = postgres(server, { max: 1 })
      const name = `test_${randomUUID().replaceAll('-', '')}`
      await admin.unsafe(`create database ${name}`)
      const shared = {
        ...asking(provider),
        DATABASE_URL: Object.assign(new URL(server), { pathname: `/${name}` }).href,
        SESSION_SECRET: randomBytes(32).toString('hex'),
        ENCRYPTION_KEY: randomBytes(32).toString('hex'),
      }
      const one = await startOther(shared)
      const two = await startOther({ ...shared, DATA_DIR: one.dataDir })
      await use({ one, two })
      await Promise.all([one.close(), two.close()])
      await admin.unsafe(`drop database ${name} with (force)`)
      await admin.end()
    },
    { scope: 'worker', timeout: 120_000 },
  ],

  first: async ({ instances }, use) => {
    const requests = await registered(instances.one, newAccount())
    await use(requests)
    await requests.dispose()
  },

  second: async ({ instances, first }, use) => {
    const requests = await request.newContext({
      baseURL: instances.two.url,
      storageState: await first.storageState(),
      extraHTTPHeaders: fromSomewhere(),
    })
    await use(requests)
    await requests.dispose()
  },
})

test.skip(server === '', 'TEST_DATABASE_URL names no PostgreSQL server; npm test starts one where it can')

/** A simulation that has begun; the provider will say a reply of some seconds to the next answer. @returns its id */
async function beforeLongReply(person: APIRequestContext, provider: StandInProvider): Promise<string> {
  const id = await createInterview(person, { mode: 'simulation', questions: 3 })
  await makeMove(person, id, { move: 'start' })
  provider.clear()
  provider.reply(longReply.text)
  provider.always({ fault: 'ok', tokensPerSecond: 6 })
  return id
}

/** Waits until the interviewer is asked for a reply that is not there yet. */
function replyBegins(provider: StandInProvider): Promise<void> {
  return expect.poll(() => askedOf(provider, 'interviewer')).toMatchObject([{ endedAt: null }])
}

test('from a resume to a report on PostgreSQL, through two instances', async ({
  instances,
  first,
  second,
  newVisitor,
  t,
}) => {
  const resumeId = await uploadResume(first)
  const { reportId } = await holdInterview(second, { resumeId, questions: 1, answers: [goodAnswer.en] })
  const page = await newVisitor(instances.one, { storageState: await first.storageState() })
  await page.goto(`/reports/${reportId}`)
  const report = reportPage(page, t)
  const overall = await report.overall()
  expect((await report.pdf()).text).toContain(overall)
})

test('an answer goes to one instance, its reply is followed through the other', async ({
  first,
  second,
  provider,
}) => {
  const id = await beforeLongReply(first, provider)
  async function follow(): Promise<string> {
    await replyBegins(provider)
    return (await second.get(`/api/interviews/${id}/stream`)).text()
  }
  const [room, followed] = await Promise.all([answer(first, id, goodAnswer.en), follow()])
  expect(followed).toContain('"status":"streaming"')
  expect(followed.match(/^event: (delta|done)$/gm)?.slice(-2)).toEqual(['event: delta', 'event: done'])
  expect(await readRoom(second, id)).toMatchObject({ messages: room.messages })
  expect(room.messages.at(-1)).toMatchObject({ text: longReply.text, fallback: null })
  expect(askedOf(provider, 'interviewer')).toHaveLength(1)
})

test('an instance is killed in the middle of a reply, and the other one takes it over', async ({
  instances,
  first,
  second,
  provider,
}) => {
  const id = await beforeLongReply(first, provider)
  const cutOff = expect(answer(first, id, goodAnswer.en)).rejects.toThrow()
  await replyBegins(provider)
  await instances.one.kill()
  await cutOff
  provider.always(null)
  const { messages } = await readRoom(second, id)
  expect(messages.slice(-2)).toMatchObject([
    { text: goodAnswer.en },
    { text: longReply.text, status: 'complete', fallback: null },
  ])
  expect(askedOf(provider, 'interviewer')).toMatchObject([{ closedEarly: true }, { closedEarly: false }])
  await instances.one.start()
})

test('the only instance is killed while answers are judged, and another one judges them, each once', async ({
  instances: { one, two },
  first,
  second,
  provider,
}) => {
  await two.stop()
  const id = await beingJudged(first, provider)
  await one.kill()
  provider.always(null)
  await two.start()
  // Work of another process is known to be abandoned only after its heartbeat was missed.
  await expect
    .poll(async () => (await readRoom(second, id)).status, { timeout: 60_000, intervals: [1_000] })
    .toBe('completed')
  expect(Object.keys(await judgements(second, id))).toHaveLength(3)
  expect(askedOf(provider, 'judge')).toHaveLength(4)
  await one.start()
})

test('a session that is ended on one instance is gone on the other', async ({ first, second }) => {
  expect((await second.get('/dashboard', { maxRedirects: 0 })).status()).toBe(200)
  await callAction(first, 'signOutEverywhere', {})
  expect((await second.get('/dashboard', { maxRedirects: 0 })).headers().location).toContain('/sign-in')
  expect((await second.get('/api/account/export')).status()).toBe(401)
})
