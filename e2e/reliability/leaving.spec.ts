import { goodAnswer } from '../fixtures/answers.ts'
import { readRoom } from '../fixtures/interviews.ts'
import { hint } from '../fixtures/provider/healthy.ts'
import { roomPage } from '../pages/room.ts'
import { askedOf, expect, longReply, test } from './world.ts'

test('a reply is finished and kept when the browser leaves in the middle of it', async ({
  candidate,
  provider,
  t,
}) => {
  const { id } = await candidate.hearReplyBegin()
  expect(askedOf(provider, 'interviewer')).toMatchObject([{ endedAt: null }])
  await candidate.page.close()
  await expect
    .poll(() => askedOf(provider, 'interviewer'))
    .toMatchObject([{ endedAt: expect.any(Number), closedEarly: false }])

  const later = await candidate.newBrowser()
  await later.goto(`/interviews/${id}`)
  const again = roomPage(later, t)
  await again.heardOut()
  await expect(again.conversation.getByText(longReply.text)).toHaveCount(1)
  await expect(again.conversation.getByText(goodAnswer.en)).toHaveCount(1)
  expect(askedOf(provider, 'interviewer')).toHaveLength(1)
})

test('a second tab reads along, and both end with the same reply', async ({ candidate, provider, t }) => {
  const { id, room } = await candidate.hearReplyBegin(4)
  const second = await candidate.page.context().newPage()
  await second.goto(`/interviews/${id}`)
  const beside = roomPage(second, t)
  await expect(beside.conversation.getByText(longReply.begin)).toBeVisible()
  expect(askedOf(provider, 'interviewer')).toMatchObject([{ endedAt: null }])
  for (const each of [room, beside]) {
    await each.heardOut()
    await expect(each.conversation.getByText(longReply.text)).toHaveCount(1)
    await expect(each.conversation.getByText(goodAnswer.en)).toHaveCount(1)
  }
  expect(askedOf(provider, 'interviewer')).toHaveLength(1)
})

test('a hint is given up when whoever asked for it leaves', async ({ candidate, provider, t }) => {
  const { request, page } = candidate
  const { id } = await candidate.enter({ questions: 2 })
  provider.clear()
  provider.always('silent')
  await page.getByRole('button', { name: t('interviews.room.hint'), exact: true }).click()
  await expect.poll(() => askedOf(provider, 'interviewer')).toHaveLength(1)
  const left = Date.now()
  await page.close()
  await expect.poll(() => askedOf(provider, 'interviewer')).toMatchObject([{ closedEarly: true }])
  expect((askedOf(provider, 'interviewer')[0]?.endedAt ?? Infinity) - left).toBeLessThan(2_000)

  provider.always(null)
  const later = await candidate.newBrowser()
  await later.goto(`/interviews/${id}`)
  const room = roomPage(later, t)
  await room.heardOut()
  await room.askHint()
  await expect(room.conversation.getByText(hint)).toBeVisible()
  const { messages } = await readRoom(request, id)
  expect(messages.filter(({ kind }) => kind === 'hint')).toHaveLength(1)
  expect(askedOf(provider, 'interviewer')).toHaveLength(2)
})
