import { betterAnswer, goodAnswer } from '../fixtures/answers.ts'
import { readRoom, reportOf } from '../fixtures/interviews.ts'
import { spoken } from '../fixtures/provider/healthy.ts'
import { beingJudged, judgements } from './judging.ts'
import { askedOf, expect, longReply, send, slowly, test } from './world.ts'

/** Milliseconds in which a server that is asked to end has ended. */
const endsWithinMs = 10_000

/** A browser that has tried in vain for a while waits longer before it tries again. */
const foundAgain = { timeout: 45_000 }

test.describe.configure({ timeout: 180_000 })

test('killed in the middle of a reply: nothing is lost, nothing is there twice, and the interview goes on', async ({
  candidate,
  provider,
  app,
  expectedErrors,
  t,
}) => {
  const { request, page } = candidate
  const { id, room } = await candidate.enter({ mode: 'simulation', questions: 3 })
  provider.clear()
  provider.reply(longReply.text)
  provider.always(slowly)
  await send(page, t, goodAnswer.en)
  await expect(room.conversation.getByText(longReply.begin)).toBeVisible()
  expectedErrors.push(/net::ERR_/)
  await app.kill()
  await expect(page.getByText(t('interviews.room.lost'))).toBeVisible()
  provider.always(null)
  await app.start()

  await expect(page.getByText(t('interviews.room.lost'))).toHaveCount(0, foundAgain)
  await room.heardOut()
  await expect(room.conversation.getByText(longReply.text)).toHaveCount(1)
  await expect(room.conversation.getByText(goodAnswer.en)).toHaveCount(1)
  expect(askedOf(provider, 'interviewer')).toMatchObject([{ closedEarly: true }, { closedEarly: false }])
  provider.reply(spoken)
  await room.answer(betterAnswer.en)
  const { messages } = await readRoom(request, id)
  expect(messages.map(({ text }) => text)).toEqual([
    spoken,
    goodAnswer.en,
    longReply.text,
    betterAnswer.en,
    spoken,
  ])
  expect(messages.every(({ status }) => status === 'complete')).toBe(true)
})

test('an answer that is sent while the server is away is delivered when it is back, once', async ({
  candidate,
  app,
  expectedErrors,
  t,
}) => {
  const { request, page } = candidate
  const { id, room } = await candidate.enter({ mode: 'simulation', questions: 3 })
  expectedErrors.push(/net::ERR_/)
  await app.kill()
  await send(page, t, goodAnswer.en)
  await expect(room.conversation.getByText(t('interviews.room.waiting'))).toBeVisible()
  await app.start()
  await expect(room.conversation.getByText(t('interviews.room.waiting'))).toHaveCount(0, foundAgain)
  await room.heardOut()
  const { messages } = await readRoom(request, id)
  expect(messages.map(({ text }) => text)).toEqual([spoken, goodAnswer.en, spoken])
})

test('killed while answers are judged: every turn is judged once, and the report comes', async ({
  candidate,
  provider,
  app,
  t,
}) => {
  const { request, page } = candidate
  const id = await beingJudged(candidate.request, provider)
  const before = await judgements(request, id)
  await app.kill()
  provider.always(null)
  await app.start()

  const report = await reportOf(request, id)
  const after = await judgements(request, id)
  expect(Object.keys(after)).toHaveLength(3)
  expect(after).toMatchObject(before)
  expect(askedOf(provider, 'judge').map(({ closedEarly }) => closedEarly)).toEqual([true, true, false, false])
  await page.goto(`/reports/${report}`)
  await expect(page.getByText(t('reports.scoredOf', { scored: 2, total: 3 }))).toBeVisible()
})

test('asked to end in the middle of a reply, it finishes the reply, ends with 0 and leaves its data free', async ({
  candidate,
  provider,
  app,
  expectedErrors,
  t,
}) => {
  const { request, page } = candidate
  const { id, room } = await candidate.enter({ mode: 'simulation', questions: 3 })
  provider.clear()
  provider.reply(longReply.text)
  // Slow enough to be asked in the middle of it, fast enough to be done in the time a server gives itself.
  provider.always({ fault: 'ok', tokensPerSecond: 15 })
  await send(page, t, goodAnswer.en)
  await expect(room.conversation.getByText(longReply.begin)).toBeVisible()
  expectedErrors.push(/net::ERR_/)
  const asked = Date.now()
  expect(await app.stop()).toBe(0)
  expect(Date.now() - asked).toBeLessThan(endsWithinMs)
  await app.start()

  await expect(page.getByText(t('interviews.room.lost'))).toHaveCount(0, foundAgain)
  await room.heardOut()
  await expect(room.conversation.getByText(longReply.text)).toHaveCount(1)
  expect(askedOf(provider, 'interviewer')).toMatchObject([{ closedEarly: false }])
  provider.always(null)
  provider.reply(spoken)
  await room.answer(betterAnswer.en)
  const { messages } = await readRoom(request, id)
  expect(messages.map(({ text }) => text)).toEqual([
    spoken,
    goodAnswer.en,
    longReply.text,
    betterAnswer.en,
    spoken,
  ])
})

test('asked to end while answers are judged, it gives the work back and the report comes after', async ({
  candidate,
  provider,
  app,
}) => {
  const id = await beingJudged(candidate.request, provider)
  const asked = Date.now()
  expect(await app.stop()).toBe(0)
  expect(Date.now() - asked).toBeLessThan(endsWithinMs)
  provider.always(null)
  await app.start()
  await reportOf(candidate.request, id)
  expect(Object.keys(await judgements(candidate.request, id))).toHaveLength(3)
  expect(askedOf(provider, 'judge').length).toBeLessThanOrEqual(4)
})
