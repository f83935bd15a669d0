import { betterAnswer, goodAnswer } from '../fixtures/answers.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { holdInterview } from '../fixtures/interviews.ts'
import { expect, test } from '../fixtures/test.ts'
import { chatPage } from '../pages/chat.ts'
import { reportPage } from '../pages/report.ts'

test('a report is asked what it knows: answers found by search lead to their questions, and are kept', async ({
  person,
  newVisitor,
  language,
  t,
}) => {
  test.setTimeout(180_000)
  const { page } = person
  const answers = [goodAnswer, betterAnswer, goodAnswer, betterAnswer].map((each) => each[language])
  const { reportId } = await holdInterview(page.context().request, {
    mode: 'simulation',
    language,
    questions: 2,
    answers,
  })
  await page.goto(`/reports/${reportId}`)
  const chat = chatPage(page, t)
  await chat.open()
  await expect(chat.dialog.getByText(t('chat.lead'))).toBeVisible()
  await expectAccessible(page)

  const suggested = t('chat.suggest.best')
  await chat.suggestions.filter({ hasText: suggested }).click()
  await chat.heardOut(0)
  await expect(chat.replies.first()).toContainText(t('chat.offline'))
  await expect(chat.suggestions.filter({ hasText: suggested })).toHaveCount(0)

  await chat.ask(language === 'en' ? 'What did I say about the response time?' : '关于响应时间我说了什么？')
  await chat.heardOut(1)
  const reply = chat.replies.nth(1)
  const said =
    language === 'en' ? 'the response time fell from 900 ms to 120 ms' : '响应时间从900毫秒降到了120毫秒'
  await expect(reply).toContainText(said)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  // The citation leads to the question, which is then in sight.
  const cite = reply.getByRole('link').first()
  const place = (await cite.getAttribute('href')) ?? ''
  await cite.click()
  await expect(page).toHaveURL(new RegExp(`${place}$`))
  await expect(page.locator(place)).toBeInViewport()

  await page.reload()
  await chat.open()
  await expect(chat.replies).toHaveCount(2)
  await expect(chat.replies.nth(1)).toContainText(said)
  await page.keyboard.press('Escape')
  await expect(chat.dialog).toBeHidden()

  const link = await reportPage(page, t).share({ passcode: '' })
  const stranger = await newVisitor()
  await stranger.goto(link)
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(stranger.getByRole('button', { name: t('chat.open') })).toHaveCount(0)

  await page.reload()
  await chat.open()
  await chat.button(t('chat.clear')).click()
  await chat.button(t('chat.clearSure')).click()
  await expect(chat.replies).toHaveCount(0)
  await expect(chat.dialog.getByText(t('chat.lead'))).toBeVisible()
})
