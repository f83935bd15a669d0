import { request as http } from 'node:http'
import type { Page, Route } from '@playwright/test'
import { chunkBytes } from '@/lib/features/reviews/limits'
import type { Upload } from '@/lib/features/reviews/model'
import type { App } from '../fixtures/app.ts'
import { sentPieces, takenPieces } from '../fixtures/pieces.ts'
import { wavOf } from '../fixtures/recordings.ts'
import { test as base, expect, foundAgain } from '../fixtures/test.ts'
import { newReviewPage } from '../pages/new-review.ts'

const sound = wavOf(3 * chunkBytes + 100_000)
const file = { name: 'talk.wav', mimeType: 'audio/wav', buffer: sound }

const test = base.extend<{ review: ReturnType<typeof newReviewPage>; taken: string[]; sent: string[] }>({
  /** The page of a new review, on which the recording is chosen. Its connection will be lost. */
  review: async ({ person: { page }, expectedErrors, t }, use) => {
    expectedErrors.push(/net::ERR_/)
    const review = newReviewPage(page, t)
    await review.prepare(file)
    await use(review)
  },
  taken: ({ person: { page } }, use) => use(takenPieces(page)),
  sent: ({ person: { page } }, use) => use(sentPieces(page)),
})

test.describe.configure({ timeout: 180_000 })

/** Expects that the server has every byte of the recording. */
async function expectWhole(page: Page, id: string): Promise<void> {
  const kept = await page.request.get(`/api/reviews/${id}/sound`)
  expect((await kept.body()).equals(sound)).toBe(true)
}

test('an upload whose connection is lost waits for it and goes on by itself', async ({
  person: { page },
  review,
  taken,
  t,
}) => {
  const cutOff = async (route: Route) => {
    await page.context().setOffline(true)
    await route.abort('internetdisconnected')
  }
  await page.route('**/chunks/2', cutOff, { times: 1 })
  await review.submit()
  await expect(page.getByText(t('reviews.upload.waiting'))).toBeVisible()
  expect(taken).toEqual(['0', '1'])
  await page.context().setOffline(false)
  const id = await review.uploaded()
  expect(taken).toEqual(['0', '1', '2', '3'])
  await expectWhole(page, id)
})

test('a piece that was kept while its answer was lost is not sent again', async ({
  person: { page },
  review,
  sent,
}) => {
  const unanswered = async (route: Route) => {
    await route.fetch({ postData: sound.subarray(chunkBytes, 2 * chunkBytes) })
    await route.abort('connectionreset')
  }
  await page.route('**/chunks/1', unanswered, { times: 1 })
  await review.submit()
  const id = await review.uploaded()
  expect(sent).toEqual(['0', '1', '2', '3'])
  await expectWhole(page, id)
})

test('a server that is killed in the middle of a piece has the others when it is back, and the upload goes on', async ({
  person: { page },
  app,
  review,
  taken,
  t,
}) => {
  let id = ''
  const killed = async (route: Route) => {
    id = /reviews\/([^/]+)\//.exec(route.request().url())?.[1] ?? ''
    await sendHalf(app, id, 2, await cookieOf(page))
    await app.kill()
    await route.continue()
  }
  await page.route('**/chunks/2', killed, { times: 1 })
  await review.submit()
  await expect(page.getByText(t('reviews.upload.waiting'))).toBeVisible(foundAgain)
  await app.start()
  const { chunks } = (await (await page.request.get(`/api/reviews/${id}/chunks`)).json()) as Upload
  expect(chunks.slice(0, 2)).toEqual([0, 1])
  expect(await review.uploaded()).toBe(id)
  expect(taken).toEqual(['0', '1', '2', '3'])
  await expectWhole(page, id)
})

async function cookieOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}

/** Sends the first half of a piece and leaves the rest unsaid. */
async function sendHalf(app: App, id: string, ordinal: number, cookie: string): Promise<void> {
  const half = sound.subarray(ordinal * chunkBytes, (ordinal + 0.5) * chunkBytes)
  const sending = http(`${app.url}/api/reviews/${id}/chunks/${ordinal}`, {
    method: 'PUT',
    headers: { cookie, 'content-length': chunkBytes },
  })
  sending.on('error', () => undefined)
  await new Promise<void>((resolve) => sending.write(half, () => resolve()))
}
