import { goodAnswer } from '../fixtures/answers.ts'
import { answer, createInterview, makeMove, reportOf } from '../fixtures/interviews.ts'
import { waits } from '../fixtures/provider/asking.ts'
import { outputFaults } from './faults.ts'
import { askedOf, duration, expect, test } from './world.ts'

const slackMs = 2_000

for (const { title, order, reason, calls } of outputFaults) {
  test(`questions and report are there in spite of ${title}`, async ({ candidate, provider, t }) => {
    const { request, page } = candidate
    provider.always(order)
    const id = await createInterview(request, { mode: 'simulation', questions: 2 })
    const writing = askedOf(provider, 'writer')
    expect(writing).toHaveLength(calls)
    expect(duration(writing)).toBeLessThan(waits.task * 1000 + slackMs)
    await page.goto(`/interviews/${id}`)
    const why = t(`interviews.failure.${reason}`)
    await expect(page.getByText(t('interviews.intro.bankInstead', { reason: why }))).toBeVisible()

    provider.always(null)
    await makeMove(request, id, { move: 'start' })
    await answer(request, id, goodAnswer.en)
    provider.always(order)
    await makeMove(request, id, { move: 'finish' })
    const report = await reportOf(request, id)
    const judging = askedOf(provider, 'judge')
    expect(judging).toHaveLength(calls)
    expect(duration(judging)).toBeLessThan(waits.task * 1000 + slackMs)
    await page.goto(`/reports/${report}`)
    await expect(page.getByText(t('reports.fallback', { count: 1 }))).toBeVisible()
    await expect(page.getByText(t('reports.offlineEngine'), { exact: true })).toBeVisible()
    await expect(page.getByText(t('reports.scoredOf', { scored: 1, total: 2 }))).toBeVisible()
  })
}

test('questions and report name the provider that made them', async ({ candidate, provider, t }) => {
  const { request, page } = candidate
  const id = await createInterview(request, { mode: 'simulation', questions: 2 })
  await page.goto(`/interviews/${id}`)
  await expect(page.getByText(t('interviews.intro.madeBy', { engine: '127.0.0.1/writes' }))).toBeVisible()
  await makeMove(request, id, { move: 'start' })
  await answer(request, id, goodAnswer.en)
  await makeMove(request, id, { move: 'finish' })
  await page.goto(`/reports/${await reportOf(request, id)}`)
  await expect(page.getByText('127.0.0.1/judges', { exact: true })).toBeVisible()
  expect(askedOf(provider, 'judge')).toHaveLength(1)
})
