import { betterAnswer, goodAnswer } from '../fixtures/answers.ts'
import { expect, test } from '../fixtures/test.ts'
import { newInterviewPage } from '../pages/new-interview.ts'
import { roomPage } from '../pages/room.ts'

test('an answer given again stands beside the first, with what it won and lost', async ({
  person,
  language,
  t,
}) => {
  test.setTimeout(180_000)
  const { page } = person
  await newInterviewPage(page, t).make({ mode: 'practice', questions: 1 })
  const room = roomPage(page, t)
  await room.start()
  await room.dealWith(goodAnswer[language])
  await room.answerAgain(1)
  await room.dealWith(betterAnswer[language])
  await room.finish()

  const attempts = page.getByRole('list').filter({ hasText: t('reports.latest') })
  const columns = attempts.getByRole('listitem').filter({ hasText: t('reports.attempt', { number: 1 }) })
  await expect(columns.first()).toContainText(goodAnswer[language])
  const latest = attempts.getByRole('listitem').filter({ hasText: t('reports.latest') })
  await expect(latest).toContainText(betterAnswer[language])
  const changes = latest.getByRole('table', { name: t('reports.change.compared', { number: 1 }) })
  await expect(changes.getByRole('row').first()).toContainText(/[+−±]\d/)
  await expect(page.getByRole('heading', { name: t('reports.skills.title') })).toBeVisible()
  await expect(page.getByRole('heading', { name: t('reports.notes.title') })).toBeVisible()
})
