import type { APIRequestContext, Page } from '@playwright/test'
import { newAccount, registered } from '../fixtures/accounts.ts'
import type { App } from '../fixtures/app.ts'
import { type Asked, createInterview, makeMove } from '../fixtures/interviews.ts'
import type { Texts } from '../fixtures/messages.ts'
import { models, respondWell, spoken } from '../fixtures/provider/healthy.ts'
import { type Exchange, type StandInProvider, startProvider } from '../fixtures/provider/server.ts'
import { test as base } from '../fixtures/test.ts'
import { roomPage } from '../pages/room.ts'

/**
 * The waits of the application under test, in seconds: short, but long enough that a provider in order keeps them on
 * a busy machine.
 */
export const waits = { firstToken: 3, stall: 3, reply: 20, task: 6 }

/** The configuration of an application that asks a provider. */
export function asking({ url }: StandInProvider): Record<string, string> {
  return {
    OPENAI_BASE_URL: url,
    OPENAI_MODEL_INTERVIEWER: models.interviewer,
    OPENAI_MODEL_JUDGE: models.judge,
    OPENAI_MODEL_WRITER: models.writer,
    AI_FIRST_TOKEN_SECONDS: String(waits.firstToken),
    AI_STALL_SECONDS: String(waits.stall),
    AI_REPLY_SECONDS: String(waits.reply),
    AI_TASK_SECONDS: String(waits.task),
  }
}

/** Somebody who is signed in, with a browser and with requests of their own. */
export type Candidate = {
  request: APIRequestContext
  page: Page
  /** Begins an interview, hears its first question and opens it in the browser. */
  enter: (asked?: Asked) => Promise<{ id: string; room: ReturnType<typeof roomPage> }>
}

type Fixtures = {
  newCandidate: (at?: App) => Promise<Candidate>
  candidate: Candidate
  /** Puts the provider in order before each test. */
  order: undefined
}

/** Tests of an application whose provider misbehaves on order. */
export const test = base.extend<Fixtures, { provider: StandInProvider }>({
  provider: [
    async ({ playwright: _ }, use) => {
      const provider = await startProvider({ respond: respondWell, reply: spoken })
      await use(provider)
      await provider.close()
    },
    { scope: 'worker' },
  ],

  app: [
    async ({ startOther, provider }, use) => use(await startOther(asking(provider))),
    { scope: 'worker', timeout: 120_000 },
  ],

  order: [
    async ({ provider }, use) => {
      provider.clear()
      provider.reply(spoken)
      provider.respond(respondWell)
      await use(undefined)
    },
    { auto: true },
  ],

  newCandidate: async ({ app, newVisitor, t }, use) => {
    const requests: APIRequestContext[] = []
    await use(async (at = app) => {
      const request = await registered(at, newAccount())
      requests.push(request)
      const page = await newVisitor(at, { storageState: await request.storageState() })
      const enter: Candidate['enter'] = async (asked) => {
        const id = await createInterview(request, asked)
        await makeMove(request, id, { move: 'start' })
        const room = roomPage(page, t)
        await page.goto(`/interviews/${id}`)
        await room.heardOut()
        return { id, room }
      }
      return { request, page, enter }
    })
    await Promise.all(requests.map((request) => request.dispose()))
  },

  candidate: async ({ newCandidate }, use) => use(await newCandidate()),
})

export { expect } from '../fixtures/test.ts'

/** Sends an answer in the room and does not wait for what the interviewer says to it. */
export async function send(page: Page, t: Texts, text: string): Promise<void> {
  await page.getByLabel(t('interviews.room.answer'), { exact: true }).fill(text)
  await page.getByRole('button', { name: t('interviews.room.send'), exact: true }).click()
}

/** A reply that takes about eight seconds at `slowly`, so that much can happen in the middle of it. */
export const longReply = {
  begin: 'Let me stay with that moment.',
  text:
    'Let me stay with that moment. You said that you looked first and decided after. Who was in the room with ' +
    'you, what did they want instead, and how did you come to an agreement that held until the end?',
}
export const slowly = { fault: 'ok', tokensPerSecond: 6 } as const

/** What a provider was asked by one role since the last `clear`, the oldest first. */
export function askedOf(provider: StandInProvider, role: keyof typeof models): Exchange[] {
  return provider.exchanges.filter(({ body }) => body.model === models[role])
}

/** How long a provider was kept busy by exchanges that are over, in milliseconds. */
export function duration(exchanges: Exchange[]): number {
  const ends = exchanges.map(({ endedAt }) => endedAt ?? Number.POSITIVE_INFINITY)
  return Math.max(...ends) - Math.min(...exchanges.map(({ at }) => at))
}
