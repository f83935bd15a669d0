import { newAccount, registered } from '../fixtures/accounts.ts'
import type { App } from '../fixtures/app.ts'
import { test as base, expect } from '../fixtures/test.ts'
import { asking } from '../fixtures/transcriber/asking.ts'
import { fromScript } from '../fixtures/transcriber/hearers.ts'
import { type StandInTranscriber, startTranscriber } from '../fixtures/transcriber/server.ts'

type Fixtures = {
  /** Puts the transcriber in order before each test. */
  order: undefined
}

/**
 * Tests of an application whose transcriber misbehaves on order. `request` is of somebody who has registered, `page`
 * of their browser.
 */
export const test = base.extend<Fixtures, { transcriber: StandInTranscriber; app: App }>({
  transcriber: [
    async ({ playwright: _ }, use) => {
      const transcriber = await startTranscriber()
      await use(transcriber)
      await transcriber.close()
    },
    { scope: 'worker' },
  ],
  app: [
    async ({ startOther, transcriber }, use) => use(await startOther(asking(transcriber))),
    { scope: 'worker', timeout: 120_000 },
  ],
  order: [
    async ({ transcriber }, use) => {
      transcriber.clear()
      transcriber.hear(fromScript())
      await use(undefined)
    },
    { auto: true },
  ],
  request: async ({ app }, use) => {
    const request = await registered(app, newAccount())
    await use(request)
    await request.dispose()
  },
  page: async ({ app, request, newVisitor }, use) =>
    use(await newVisitor(app, { storageState: await request.storageState() })),
})

export { expect }

/** Expects that the transcriber heard something, and that nothing of it has to be paid for twice. */
export function expectPaidOnce(transcriber: StandInTranscriber): void {
  expect(new Set(transcriber.paid().values())).toEqual(new Set([1]))
}
