import { betterAnswer, goodAnswer } from '../fixtures/answers.ts'
import { expect, test } from '../fixtures/test.ts'
import { newInterviewPage } from '../pages/new-interview.ts'
import { reportPage } from '../pages/report.ts'
import { roomPage } from '../pages/room.ts'

test('a simulation runs against the clock, without help, and is judged at its end', async ({
  person,
  language,
  t,
}) => {
  test.setTimeout(180_000)
  const { page } = person
  const asked = newInterviewPage(page, t)
  await asked.open()
  await asked.choose({ mode: 'simulation', questions: 2 })
  await page.getByLabel(t('interviews.new.time')).selectOption('15')
  await asked.submit()

  const room = roomPage(page, t)
  await room.start()
  await expect(page.getByText(t('interviews.room.timeLeft'))).toBeVisible()
  await expect(page.getByRole('timer')).toHaveText(/^1[45]:\d\d$/)
  for (const help of ['hint', 'pause'] as const) {
    await expect(page.getByRole('button', { name: t(`interviews.room.${help}`), exact: true })).toBeHidden()
  }
  await room.dealWith(goodAnswer[language])
  await expect(room.closed.nth(0)).toContainText(t('interviews.room.answered'))
  await room.expectQuestion(2, 2)
  await room.dealWith(betterAnswer[language])
  await room.reportCame()
  expect(Number(await reportPage(page, t).overall())).toBeGreaterThan(0)
  await expect(page.getByText(t('reports.mode.simulation'))).toBeVisible()
})

test('what was said and what was typed are there again after a reload, once each', async ({
  person,
  language,
  t,
}) => {
  const { page } = person
  await newInterviewPage(page, t).make({ mode: 'practice', questions: 2 })
  const room = roomPage(page, t)
  await room.start()
  await room.answer(goodAnswer[language])
  const said = await room.conversation.getByRole('listitem').allTextContents()
  const kept = page.waitForResponse((response) => response.url().endsWith('/draft') && response.ok())
  await room.box.fill('Half a sentence that was not sent')
  await kept
  await page.reload()
  await room.heardOut()
  expect(await room.conversation.getByRole('listitem').allTextContents()).toEqual(said)
  await expect(room.box).toHaveValue('Half a sentence that was not sent')
})

test('an interview that is given up has no report and stays in the history', async ({ person, t }) => {
  const { page } = person
  await newInterviewPage(page, t).make({ position: 'financial-analyst', mode: 'practice', questions: 1 })
  await page.getByRole('button', { name: t('interviews.room.cancel') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('interviews.room.cancelConfirm') })
    .click()
  await expect(page.getByText(t('interviews.over.cancelled'))).toBeVisible()
  await page.goto('/interviews')
  await expect(page.getByText(t('interviews.status.cancelled'))).toBeVisible()
})
