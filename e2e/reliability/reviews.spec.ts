import type { APIRequestContext } from '@playwright/test'
import { wavOf } from '../fixtures/recordings.ts'
import { readReview, reviewEnd, uploadReview } from '../fixtures/reviews.ts'
import { callAction } from '../fixtures/server-actions.ts'
import type { StandInTranscriber } from '../fixtures/transcriber/server.ts'
import { expect, expectPaidOnce, test } from './hearing.ts'

/** Sixteen minutes of sound: cut into three parts or more. */
const recording = { content: wavOf(16 * 60 * 16_000), fileName: 'interview.wav', kind: 'audio' as const }

/** An answer that does not come while a test looks. */
const never = { fault: 'ok', ms: 600_000 } as const

test.describe.configure({ timeout: 180_000 })

/** A review of which one part is transcribed; of the others the service says nothing. @returns its id */
async function heardInPart(request: APIRequestContext, transcriber: StandInTranscriber): Promise<string> {
  transcriber.next('ok')
  transcriber.always(never)
  const id = await uploadReview(request, recording)
  await expect.poll(() => transcriber.paid().size, { timeout: 30_000 }).toBe(1)
  return id
}

test('killed while parts are transcribed: what was heard is not paid for again, and the report comes', async ({
  request,
  app,
  transcriber,
}) => {
  const id = await heardInPart(request, transcriber)
  await app.kill()
  await transcriber.settled()
  transcriber.always(null)
  await app.start()

  const review = await reviewEnd(request, id)
  expect(review).toMatchObject({ state: 'completed', failure: null })
  expect(transcriber.paid().size).toBeGreaterThanOrEqual(3)
  expectPaidOnce(transcriber)
  expect((await request.get(`/reports/${review.reportId}`)).status()).toBe(200)
})

test('cancelled: the service is let go within seconds, and a new run pays only for what is missing', async ({
  request,
  transcriber,
}) => {
  const id = await heardInPart(request, transcriber)
  expect((await callAction(request, 'cancelReview', { id })).refused).toBeNull()
  const asked = Date.now()
  await transcriber.settled()
  expect(Date.now() - asked).toBeLessThan(5_000)
  expect(transcriber.exchanges.filter(({ closedEarly }) => closedEarly).length).toBeGreaterThan(0)
  expect(await readReview(request, id)).toMatchObject({ state: 'cancelled' })

  transcriber.always(null)
  expect((await callAction(request, 'runReview', { id })).refused).toBeNull()
  expect(await reviewEnd(request, id)).toMatchObject({ state: 'completed' })
  expectPaidOnce(transcriber)
})

test('however often a run is asked for, one is at work', async ({ request, transcriber }) => {
  transcriber.always('401')
  const id = await uploadReview(request, recording)
  expect(await reviewEnd(request, id)).toMatchObject({ state: 'failed' })
  transcriber.clear()
  const answers = await Promise.all([1, 2, 3, 4].map(() => callAction(request, 'runReview', { id })))
  expect(answers.map(({ refused }) => refused).sort()).toEqual([
    null,
    'wrong_state',
    'wrong_state',
    'wrong_state',
  ])
  expect(await reviewEnd(request, id)).toMatchObject({ state: 'completed' })
  expectPaidOnce(transcriber)
})

test('deleted while it is transcribed, it takes everything along', async ({ request, transcriber }) => {
  transcriber.always(never)
  const id = await uploadReview(request, recording)
  await expect.poll(() => transcriber.exchanges.length, { timeout: 30_000 }).toBeGreaterThan(0)
  expect((await callAction(request, 'deleteReview', { id })).refused).toBeNull()
  await transcriber.settled()
  expect((await request.get(`/api/reviews/${id}`)).status()).toBe(404)
  expect((await request.get(`/api/reviews/${id}/sound`)).status()).toBe(404)
})
