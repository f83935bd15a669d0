import { writeFileSync } from 'node:fs'
import { chunkBytes, maxTranscriptBytes } from '@/lib/features/reviews/limits'
import type { Upload } from '@/lib/features/reviews/model'
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { sentPieces } from '../fixtures/pieces.ts'
import { film, wavOf } from '../fixtures/recordings.ts'
import { expect, test } from '../fixtures/test.ts'
import { newReviewPage } from '../pages/new-review.ts'

const wav = (name: string, buffer: Buffer) => ({ name, mimeType: 'audio/wav', buffer })
const talk = {
  en: 'Interviewer: What is an index?\nMe: It saves a scan.',
  'zh-CN': '面试官：什么是索引？\n我：可以避免全表扫描。',
}

test('a pasted transcript is reviewed for a position that was typed', async ({
  person: { page },
  language,
  t,
}) => {
  const review = newReviewPage(page, t)
  await review.open()
  await expectAccessible(page)
  await page.getByRole('radio', { name: t('reviews.upload.transcript') }).check()
  await page.getByLabel(t('reviews.upload.paste')).fill(talk[language])
  await review.forPosition('other')
  await review.submit()
  // Its title is asked for before anything is sent.
  const title = page.getByLabel(t('reviews.upload.positionTitle'))
  await expect(title).toBeFocused()
  await title.fill('Lighthouse keeper')
  await page.getByLabel(t('reviews.upload.company')).fill('Acme 海事')
  await page.getByLabel(t('reviews.upload.heldOn')).fill('2026-11-20')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await review.submit()
  const id = await review.uploaded()
  const upload = (await (await page.request.get(`/api/reviews/${id}/chunks`)).json()) as Upload
  expect(upload).toMatchObject({ name: 'Acme 海事', kind: 'transcript', open: false, chunks: [0] })
  expect((await page.request.get(`/api/reviews/${id}/sound`)).status()).toBe(404)
  await page.goto('/positions')
  await expect(page.getByRole('link', { name: 'Lighthouse keeper' })).toBeVisible()
})

test('what cannot be reviewed is refused before it is sent, and what was typed stays', async ({
  person: { page },
  expectedErrors,
  t,
}) => {
  const review = newReviewPage(page, t)
  const sent: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/api/reviews')) sent.push(request.method())
  })
  await review.open()
  await review.forPosition()
  await page.getByLabel(t('reviews.upload.company')).fill('Acme')
  await review.submit()
  const refusal = page.getByRole('alert').filter({ hasText: /\S/ })
  await expect(refusal).toHaveText(t('reviews.upload.nothing'))
  const text = (name: string, buffer: Buffer) => ({ name, mimeType: '', buffer })
  await review.choose(text('empty.mp3', Buffer.alloc(0)))
  await expect(refusal).toHaveText(t('reviews.upload.empty', { name: 'empty.mp3' }))
  await review.drop('photo.heic', 'x')
  await expect(refusal).toHaveText(t('reviews.upload.type', { name: 'photo.heic' }))
  await review.choose(text('long.txt', Buffer.alloc(maxTranscriptBytes + 1, 'a')))
  await expect(refusal).toContainText('long.txt')
  await expectAccessible(page)
  expect(sent).toEqual([])

  // Only its content tells what this is.
  expectedErrors.push(/422/)
  await review.choose(text('../../talk.mp3', Buffer.from('<!doctype html><script>alert(1)</script>')))
  await review.submit()
  await expect(refusal).toHaveText(t('errors.recording_type'))
  await expect(page.getByLabel(t('reviews.upload.company'))).toHaveValue('Acme')
  await review.choose(wav('../../talk.mp3', wavOf(200_000)))
  await expect(refusal).toHaveCount(0)
  await review.submit()
  const id = await review.uploaded()
  const sound = await page.request.get(`/api/reviews/${id}/sound`, { headers: { Range: 'bytes=-4' } })
  expect(sound.status()).toBe(206)
  expect(sound.headers()).toMatchObject({
    'content-type': 'audio/wav',
    'content-range': 'bytes 199996-199999/200000',
    'content-disposition': expect.stringMatching(/^inline; filename="talk[.]wav"/),
    'x-content-type-options': 'nosniff',
  })
})

test('a recording can be played from anywhere', async ({ person: { page }, t }) => {
  const review = newReviewPage(page, t)
  const bytes = wavOf(chunkBytes + 500_000)
  await review.prepare(wav('talk.wav', bytes))
  await review.submit()
  const id = await review.uploaded()
  const heard = await page.evaluate(async (address) => {
    const sound = new Audio(address)
    const happens = (what: string) =>
      new Promise<void>((resolve, reject) => {
        sound.addEventListener(what, () => resolve(), { once: true })
        sound.addEventListener('error', () => reject(new Error(sound.error?.message)), { once: true })
      })
    await happens('loadedmetadata')
    const places: number[] = []
    for (const place of [250, 3, 280]) {
      const there = happens('seeked')
      sound.currentTime = place
      await there
      places.push(Math.round(sound.currentTime))
    }
    return { places, duration: Math.round(sound.duration) }
  }, `/api/reviews/${id}/sound`)
  expect(heard).toEqual({ places: [250, 3, 280], duration: Math.round((bytes.length - 44) / 16_000) })
  const beyond = await page.request.get(`/api/reviews/${id}/sound`, {
    headers: { Range: `bytes=${bytes.length}-` },
  })
  expect(beyond.status()).toBe(416)
  const whole = await page.request.get(`/api/reviews/${id}/sound`)
  expect(whole.status()).toBe(200)
  expect((await whole.body()).equals(bytes)).toBe(true)
})

test('an upload that a reload interrupts goes on with the same file, and sends nothing twice', async ({
  person: { page },
  t,
}, info) => {
  const review = newReviewPage(page, t)
  const file = info.outputPath('second round.wav')
  writeFileSync(file, wavOf(2 * chunkBytes + 100_000))
  const sent = sentPieces(page)
  await review.prepare(file)
  // The second piece stays on its way.
  await page.route('**/chunks/1', () => undefined)
  await review.submit()
  await expect.poll(() => sent).toEqual(['0', '1'])
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
  const asked = page.waitForEvent('dialog')
  const reloaded = page.reload()
  const leaving = await asked
  expect(leaving.type()).toBe('beforeunload')
  await leaving.accept()
  await reloaded
  await page.unroute('**/chunks/1')

  await expect(page.getByText(t('reviews.upload.goOn.title'))).toBeVisible()
  await expectAccessible(page)
  await review.goOnWith(wav('second round.wav', wavOf(2 * chunkBytes)))
  await expect(page.getByText(t('reviews.upload.goOn.another', { size: '8.1 MB' }))).toBeVisible()
  await review.goOnWith(file)
  const id = await review.uploaded()
  expect(sent).toEqual(['0', '1', '1', '2'])
  const sound = await page.request.get(`/api/reviews/${id}/sound`)
  expect((await sound.body()).equals(wavOf(2 * chunkBytes + 100_000))).toBe(true)
  await page.goto('/reviews/new')
  await expect(page.getByText(t('reviews.upload.goOn.title'))).toHaveCount(0)
})

test('an upload can be paused and gone on with, and one that is cancelled is gone', async ({
  person: { page },
  t,
}) => {
  const review = newReviewPage(page, t)
  const ids = new Set<string>()
  page.on('request', (request) => {
    const id = /reviews\/([0-9a-f-]{36})\/chunks/.exec(request.url())?.[1]
    if (id) ids.add(id)
  })
  await review.prepare(wav('talk.wav', wavOf(chunkBytes + 1_000)))
  await page.getByLabel(t('reviews.upload.company')).fill('Acme')
  await page.route('**/chunks/1', () => undefined)
  await review.submit()
  await page.getByRole('button', { name: t('reviews.upload.pause') }).click()
  await expect(page.getByText(t('reviews.upload.paused'))).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: t('reviews.upload.resume'), exact: true }).click()
  await expect(page.getByText(t('reviews.upload.sending', { name: 'talk.wav' }))).toBeVisible()
  await page.getByRole('button', { name: t('reviews.upload.cancel') }).click()
  await expect(page.getByLabel(t('reviews.upload.company'))).toHaveValue('Acme')
  const [id] = ids
  expect(ids.size).toBe(1)
  await expect.poll(async () => (await page.request.get(`/api/reviews/${id}/chunks`)).status()).toBe(404)
})

test('of a video only the sound is sent, unless that is not wanted; one without sound is refused', async ({
  person: { page },
  t,
}) => {
  const review = newReviewPage(page, t)
  await review.open()
  await review.forPosition()
  const video = (buffer: Buffer) => ({ name: 'call.webm', mimeType: 'video/webm', buffer })
  await review.choose(video(await film(page, false)))
  await review.submit()
  const refusal = page.getByRole('alert').filter({ hasText: /\S/ })
  await expect(refusal).toHaveText(t('reviews.upload.noSound', { name: 'call.webm' }))

  const filmed = await film(page, true)
  await review.choose(video(filmed))
  await review.submit()
  const heard = await page.request.get(`/api/reviews/${await review.uploaded()}/sound`)
  expect(heard.headers()['content-type']).toMatch(/^audio[/](webm|mp4)$/)

  await review.prepare(video(filmed))
  await page.getByRole('checkbox', { name: t('reviews.upload.onlySound') }).uncheck()
  await review.submit()
  const seen = await page.request.get(`/api/reviews/${await review.uploaded()}/sound`)
  expect(seen.headers()['content-type']).toBe('video/webm')
  expect((await seen.body()).equals(filmed)).toBe(true)
})
