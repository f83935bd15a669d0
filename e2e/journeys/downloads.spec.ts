import type { Page } from '@playwright/test'
import { unzipSync } from 'fflate'
import { readPdfText } from '../../lib/testing/pdf-text.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { conversations } from '../fixtures/conversations.ts'
import { wavOf } from '../fixtures/recordings.ts'
import { reviewEnd, type Uploaded, uploadReview } from '../fixtures/reviews.ts'
import { expect, test } from '../fixtures/test.ts'
import { asking } from '../fixtures/transcriber/asking.ts'
import { startTranscriber } from '../fixtures/transcriber/server.ts'
import { downloadsOf } from '../pages/downloads.ts'
import { packed, reportPage } from '../pages/report.ts'

const wordText = (bytes: Buffer) =>
  packed(new TextDecoder().decode(unzipSync(bytes)['word/document.xml']).replaceAll(/<[^>]+>/g, ''))

/** Has a review made of what is uploaded, and opens its report. @returns the id of the review */
async function openReport(page: Page, uploaded: Uploaded): Promise<string> {
  const id = await uploadReview(page.request, uploaded)
  const { reportId } = await reviewEnd(page.request, id)
  await page.goto(`/reports/${reportId}`)
  return id
}

test('the report of a transcript goes along in every format, and all of them say the same', async ({
  person: { page },
  language,
  t,
}) => {
  await openReport(page, { content: conversations[language].text, language, company: 'Nordlicht' })
  const answer = packed(conversations[language].answer.text)
  const overall = await reportPage(page, t).overall()
  const downloads = downloadsOf(page, t)
  await downloads.open()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  const word = await downloads.take(t('reports.downloads.word'))
  expect(word.name).toMatch(/\.docx$/)
  const markdown = await downloads.take(t('reports.downloads.markdown'))
  const json = await downloads.take(t('reports.downloads.json'))
  const pdf = await reportPage(page, t).pdf()
  for (const text of [wordText(word.bytes), packed(markdown.bytes.toString()), pdf.text]) {
    expect(text).toContain(packed(t('reports.review.likelihood.title')))
    expect(text).toContain('Nordlicht')
    expect(text).toContain(answer)
  }
  const { report } = JSON.parse(json.bytes.toString())
  expect(String(report.overall)).toBe(overall)

  for (const [format, begins] of [
    ['srt', /^1\n00:/],
    ['vtt', /^WEBVTT\n/],
    ['txt', /^\S/],
  ] as const) {
    const file = await downloads.take(t(`reports.downloads.${format}`))
    expect(file.bytes.toString()).toMatch(begins)
    expect(packed(file.bytes.toString())).toContain(answer)
  }
})

test('a link without answers gives away neither company nor answers, in PDF and in Word', async ({
  person: { page },
  newVisitor,
  language,
  t,
}) => {
  const said = conversations[language]
  const id = await openReport(page, { content: said.text, language, company: 'Nordlicht' })
  await page.getByRole('button', { name: t('share.open'), exact: true }).click()
  await page.getByLabel(t('share.answers')).uncheck()
  await page.getByRole('button', { name: t('share.make') }).click()
  const link = await page.getByLabel(t('share.link'), { exact: true }).inputValue()

  const reader = await newVisitor()
  await reader.goto(link)
  await expectAccessible(reader)
  await expectNoSidewaysScroll(reader)
  await expect(reader.getByText('Nordlicht')).toHaveCount(0)
  const downloads = downloadsOf(reader, t)
  const word = wordText((await downloads.take(t('reports.docx'))).bytes)
  const pdf = await readPdfText((await downloads.take(t('reports.pdf'))).bytes)
  for (const text of [word, packed(pdf.pages.join(''))]) {
    expect(text).toContain(packed(t('reports.review.likelihood.title')))
    expect(text).not.toContain('Nordlicht')
    expect(text).not.toContain(packed(said.answer.text))
  }
  expect((await reader.request.get(`/api/reviews/${id}/transcript/txt`)).status()).toBe(401)
})

test('a quote plays from its moment, for its owner only', async ({
  startOther,
  newPerson,
  newVisitor,
  t,
}) => {
  test.setTimeout(180_000)
  const transcriber = await startTranscriber()
  try {
    const app = await startOther(asking(transcriber))
    const { page } = await newPerson(app)
    await openReport(page, { content: wavOf(16_000 * 120 + 44), fileName: 'talk.wav', kind: 'audio' })
    const sounds: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/sound')) sounds.push(request.method())
    })
    await expectAccessible(page)
    expect(sounds).toEqual([])
    const moment = page.locator('blockquote + [data-sound-at]').first()
    const at = Number(await moment.getAttribute('data-sound-at')) / 1000
    await moment.click()
    const player = page.getByRole('region', { name: t('reviews.player.title') })
    await expect
      .poll(async () => Number(await player.getByLabel(t('reviews.player.position')).inputValue()))
      .toBeGreaterThanOrEqual(Math.floor(at))
    expect(sounds.length).toBeGreaterThan(0)
    await expectAccessible(page)
    const link = await reportPage(page, t).share({ passcode: '' })
    const reader = await newVisitor(app)
    await reader.goto(link)
    await expect(reader.locator('blockquote').first()).toBeVisible()
    await expect(reader.locator('[data-sound-at]')).toHaveCount(0)
  } finally {
    await transcriber.close()
  }
})
