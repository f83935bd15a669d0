import type { APIRequestContext, Page } from '@playwright/test'
import { newAccount, registered } from '../fixtures/accounts.ts'
import { goodAnswer } from '../fixtures/answers.ts'
import type { App } from '../fixtures/app.ts'
import { type Asked, createInterview, makeMove } from '../fixtures/interviews.ts'
import { asking } from '../fixtures/provider/asking.ts'
import { models, respondWell, spoken } from '../fixtures/provider/healthy.ts'
import { type Exchange, type StandInProvider, startProvider } from '../fixtures/provider/server.ts'
import { test as base, expect } from '../fixtures/test.ts'
import { roomPage } from '../pages/room.ts'

/** Somebody who is signed in, with a browser and with requests of their own. */
export type Candidate = {
  request: APIRequestContext
  page: Page
  /** Begins an interview, hears its first question and opens it in the browser. */
  enter: (asked?: Asked) => Promise<Entered>
  /**
   * Enters a simulation of three questions and answers with `goodAnswer.en`. The interviewer has begun `longReply` and
   * goes on at this speed; unless another is given, some eight seconds are left.
   */
  hearReplyBegin: (tokensPerSecond?: number) => Promise<Entered>
  /** Opens another browser in which they are signed in. */
  newBrowser: () => Promise<Page>
}

/** An interview, and its room in the browser. */
export type Entered = { id: string; room: ReturnType<typeof roomPage> }

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

  newCandidate: async ({ app, provider, newVisitor, t }, use) => {
    const requests: APIRequestContext[] = []
    await use(async (at = app) => {
      const request = await registered(at, newAccount())
      requests.push(request)
      const newBrowser = async () => newVisitor(at, { storageState: await request.storageState() })
      const page = await newBrowser()
      const enter: Candidate['enter'] = async (asked) => {
        const id = await createInterview(request, asked)
        await makeMove(request, id, { move: 'start' })
        const room = roomPage(page, t)
        await page.goto(`/interviews/${id}`)
        await room.heardOut()
        return { id, room }
      }
      const hearReplyBegin: Candidate['hearReplyBegin'] = async (tokensPerSecond = 6) => {
        const entered = await enter({ mode: 'simulation', questions: 3 })
        provider.clear()
        provider.reply(longReply.text)
        provider.always({ fault: 'ok', tokensPerSecond })
        await entered.room.send(goodAnswer.en)
        await expect(entered.room.conversation.getByText(longReply.begin)).toBeVisible()
        return entered
      }
      return { request, page, enter, hearReplyBegin, newBrowser }
    })
    await Promise.all(requests.map((request) => request.dispose()))
  },

  candidate: async ({ newCandidate }, use) => use(await newCandidate()),
})

export { expect }

/** A reply that is long enough for much to happen in the middle of it. */
export const longReply = {
  begin: 'Let me stay with that moment.',
  text:
    'Let me stay with that moment. You said that you looked first and decided after. Who was in the room with ' +
    'you, what did they want instead, and how did you come to an agreement that held until the end?',
}

/** What a provider was asked by one role since the last `clear`, the oldest first. */
export function askedOf(provider: StandInProvider, role: keyof typeof models): Exchange[] {
  return provider.exchanges.filter(({ body }) => body.model === models[role])
}

/** How long a provider was kept busy by exchanges that are over, in milliseconds. */
export function duration(exchanges: Exchange[]): number {
  const ends = exchanges.map(({ endedAt }) => endedAt ?? Number.POSITIVE_INFINITY)
  return Math.max(...ends) - Math.min(...exchanges.map(({ at }) => at))
}
