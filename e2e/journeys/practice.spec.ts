import { betterAnswer, goodAnswer, resumeFile } from '../fixtures/answers.ts'
import { expect, test } from '../fixtures/test.ts'
import { newInterviewPage } from '../pages/new-interview.ts'
import { packed, reportPage } from '../pages/report.ts'
import { resumePages } from '../pages/resumes.ts'
import { roomPage } from '../pages/room.ts'

test('from a resume to a report that a stranger opens by a link', async ({
  person,
  newVisitor,
  language,
  t,
  expectedErrors,
}) => {
  test.setTimeout(240_000)
  const { page } = person

  const resumes = resumePages(page, t)
  await resumes.upload(resumeFile[language])
  await resumes.open()
  await resumes.changeRole('Principal Engineer')
  await expect(page.getByText('Principal Engineer')).toBeVisible()

  await newInterviewPage(page, t).make({ mode: 'practice', questions: 3 })
  const room = roomPage(page, t)
  await room.start()
  await room.expectQuestion(1, 3)
  await room.askHint()
  await room.pause()
  await room.goOn()
  await room.dealWith(goodAnswer[language])
  await room.expectQuestion(2, 3)
  await room.leaveQuestion()
  await expect(room.closed.nth(1)).toContainText(t('interviews.room.skipped'))
  await room.expectQuestion(3, 3)
  await room.answerAgain(1)
  await room.expectQuestion(1, 3)
  await room.dealWith(betterAnswer[language])
  await expect(room.closed.nth(0)).toContainText(/\d/)
  await room.expectQuestion(3, 3)
  await room.dealWith(goodAnswer[language])
  await room.finish()

  const report = reportPage(page, t)
  const overall = await report.overall()
  const quotes = await report.quotes()
  expect(quotes.length).toBeGreaterThan(0)
  const said = [goodAnswer, betterAnswer].map((answers) => answers[language]).join(' ')
  for (const quote of quotes) expect(said).toContain(quote)
  await expect(page.getByText(t('reports.notScoredReason.skipped')).first()).toBeVisible()

  const pdf = await report.pdf()
  expect(pdf.name).toMatch(/[.]pdf$/)
  expect(pdf.pages).toBeGreaterThan(1)
  expect(pdf.text).toContain(packed(t('reports.overall')))
  expect(pdf.text).toContain(overall)
  for (const quote of quotes) expect(pdf.text).toContain(packed(quote))

  const passcode = 'open sesame'
  const link = await report.share({ passcode })
  const stranger = await newVisitor()
  await stranger.goto(link)
  await stranger.getByLabel(t('share.locked.passcode')).fill(passcode)
  await stranger.getByRole('button', { name: t('share.locked.submit') }).click()
  const shared = reportPage(stranger, t)
  expect(await shared.overall()).toBe(overall)
  expect(await shared.quotes()).toEqual(quotes)
  expect((await shared.pdf()).text).toContain(overall)

  await page.reload()
  await report.revoke()
  // The browser notes on its console that the page is gone.
  expectedErrors.push(/404/)
  await stranger.reload()
  await expect(stranger.getByRole('heading', { name: t('share.gone.title') })).toBeVisible()
})
