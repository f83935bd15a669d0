import { createInterview, makeMove } from '../fixtures/interviews.ts'
import { models, respondWell } from '../fixtures/provider/healthy.ts'
import type { ChatRequest } from '../fixtures/provider/protocol.ts'
import { askedOf, expect, test } from './world.ts'

test('questions for the same content are asked for once, and anew as soon as one has been asked', async ({
  candidate,
  provider,
  t,
}) => {
  const { request, page } = candidate
  const first = await createInterview(request, { questions: 2 })
  await makeMove(request, first, { move: 'cancel' })
  expect(askedOf(provider, 'writer')).toHaveLength(1)

  const second = await createInterview(request, { questions: 2 })
  expect(askedOf(provider, 'writer')).toHaveLength(1)
  await page.goto(`/interviews/${second}`)
  await expect(page.getByText(t('interviews.intro.madeBy', { engine: '127.0.0.1/writes' }))).toBeVisible()
  await page.getByText(t('questions.log.title')).click()
  await expect(
    page.getByText(t('questions.log.outcomes.cached', { engine: '127.0.0.1/writes' })),
  ).toBeVisible()

  await makeMove(request, second, { move: 'start' })
  await createInterview(request, { questions: 2 })
  expect(askedOf(provider, 'writer')).toHaveLength(2)
})

test('a type of question that fails is filled from the bank, and the lobby says which', async ({
  candidate,
  provider,
  t,
}) => {
  const { request, page } = candidate
  provider.respond((asked: ChatRequest) =>
    asked.model === models.writer && JSON.stringify(asked).includes('behavioral')
      ? { questions: 'none' }
      : respondWell(asked),
  )
  const id = await createInterview(request, { questions: 8 })
  // One call for technical questions; for behavioral ones a call and its repair.
  expect(askedOf(provider, 'writer')).toHaveLength(3)
  await page.goto(`/interviews/${id}`)
  await expect(page.getByText(t('interviews.intro.bankFilled'))).toBeVisible()
  await page.getByText(t('questions.log.title')).click()
  await expect(
    page.getByText(t('questions.log.outcomes.partly', { engine: '127.0.0.1/writes' })),
  ).toBeVisible()
  await expect(page.getByText(t('interviews.failure.malformed'))).toBeVisible()
  await page.getByText(t('questions.coverage.title')).click()
  const matrix = page.getByRole('table', { name: t('questions.coverage.caption') })
  await expect(matrix.getByRole('columnheader')).toHaveCount(9)
  await expect(matrix.getByText(t('questions.coverage.main')).first()).toBeAttached()
})
