import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ErrorCode } from '@/lib/core/errors'
import { wavOf } from '../fixtures/recordings.ts'
import { reviewEnd, uploadReview } from '../fixtures/reviews.ts'
import { callAction } from '../fixtures/server-actions.ts'
import { dialogue } from '../fixtures/speech/dialogue.ts'
import { sounds } from '../fixtures/speech/sounds.ts'
import { has, speak } from '../fixtures/speech/speak.ts'
import { recognise } from '../fixtures/transcriber/hearers.ts'
import type { Order } from '../fixtures/transcriber/server.ts'
import { test as base, expect, expectPaidOnce } from './hearing.ts'

const test = base.extend<{ folder: string }>({
  folder: async ({ playwright: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'transcription-'))
    await use(folder)
    await rm(folder, { recursive: true })
  },
})

test.describe.configure({ timeout: 180_000 })

const minutes = (count: number) => ({ content: wavOf(count * 60 * 16_000), kind: 'audio' as const })

test('a spoken interview is understood by a real recogniser, and becomes a report', async ({
  request,
  page,
  transcriber,
  folder,
  t,
}) => {
  test.skip(
    !has('flite') || !has('ffmpeg') || !has('pocketsphinx_continuous'),
    'needs flite, ffmpeg, pocketsphinx',
  )
  transcriber.hear(recognise)
  const { path } = await speak(folder, dialogue.slice(0, 8))
  const id = await uploadReview(request, {
    content: await readFile(path),
    fileName: 'talk.wav',
    kind: 'audio',
  })
  const review = await reviewEnd(request, id)
  expect(review).toMatchObject({ state: 'completed', failure: null })
  expect([...transcriber.paid().values()]).toEqual([1])

  await page.goto(`/reviews/${id}`)
  await expect(page.getByRole('heading', { name: t('reviews.transcript.title') })).toBeVisible()
  await expect(
    page.getByText(/the slow query read the whole table|could you tell me about the system/).first(),
  ).toBeVisible()
  await page.goto(`/reports/${review.reportId}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

const refusals: [order: Order, code: ErrorCode][] = [
  ['quota', 'transcriber_quota'],
  ['401', 'transcriber_refused'],
  ['too-large', 'transcriber_refused'],
  ['unsupported', 'transcriber_refused'],
  ['empty', 'nothing_heard'],
]

test('what a service refuses is said in a sentence, nothing is lost, and a new run goes on', async ({
  request,
  page,
  transcriber,
  t,
}) => {
  for (const [order, code] of refusals) {
    transcriber.clear()
    transcriber.always(order)
    const id = await uploadReview(request, minutes(1))
    expect(await reviewEnd(request, id), String(order)).toMatchObject({ state: 'failed', failure: code })
    expect(transcriber.exchanges).toHaveLength(1)
    await page.goto(`/reviews/${id}`)
    await expect(page.getByText(t(`errors.${code}`))).toBeVisible()
    if (code === 'nothing_heard') continue
    transcriber.always(null)
    expect((await callAction(request, 'runReview', { id })).refused).toBeNull()
    expect(await reviewEnd(request, id)).toMatchObject({ state: 'completed', failure: null })
  }
})

test.describe('faults that pass', () => {
  for (const order of ['500', '429', 'hangup', 'reset', 'malformed', 'text-only'] as const) {
    test(`${order}: the review comes all the same`, async ({ request, transcriber }) => {
      transcriber.next(order)
      const id = await uploadReview(request, minutes(1))
      expect(await reviewEnd(request, id)).toMatchObject({ state: 'completed', failure: null })
      expectPaidOnce(transcriber)
    })
  }
})

test('a recording in which nothing can be heard costs nothing, and the page says why', async ({
  request,
  page,
  transcriber,
  folder,
  t,
}) => {
  test.skip(!has('ffmpeg'), 'needs ffmpeg')
  for (const [name, kind, code] of [
    ['silence', 'audio', 'recording_silent'],
    ['video without sound', 'video', 'recording_silent'],
    ['five hours', 'audio', 'recording_too_long'],
  ] as const) {
    const content = await readFile(await sounds[name](folder))
    const id = await uploadReview(request, { content, kind })
    expect(await reviewEnd(request, id), name).toMatchObject({ state: 'failed', failure: code })
    await page.goto(`/reviews/${id}`)
    await expect(page.getByText(t(`errors.${code}`))).toBeVisible()
  }
  expect(transcriber.exchanges).toEqual([])
})

test('without a service the page says what to set, and the settings say that there is none', async ({
  startOther,
  newPerson,
  t,
}) => {
  const { page } = await newPerson(await startOther({}))
  const id = await uploadReview(page.request, minutes(1))
  expect(await reviewEnd(page.request, id)).toMatchObject({ state: 'failed', failure: 'no_transcriber' })
  await page.goto(`/reviews/${id}`)
  await expect(page.getByText(t('errors.no_transcriber'))).toBeVisible()
  await page.goto('/settings')
  await expect(page.getByText(t('settings.engines.noTranscriber'))).toBeVisible()
})
