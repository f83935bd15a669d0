import { betterAnswer, goodAnswer } from '../fixtures/answers.ts'
import type { App } from '../fixtures/app.ts'
import { readRoom, reportOf } from '../fixtures/interviews.ts'
import type { Texts } from '../fixtures/messages.ts'
import { spoken } from '../fixtures/provider/healthy.ts'
import type { StandInProvider } from '../fixtures/provider/server.ts'
import { foundAgain } from '../fixtures/test.ts'
import { beingJudged, judgements } from './judging.ts'
import { askedOf, type Candidate, type Entered, expect, longReply, test } from './world.ts'

test.describe.configure({ timeout: 180_000 })

/** Expects that the room finds its server again, and that the reply it was hearing is whole, and there once. */
async function expectWholeReply({ page }: Candidate, { room }: Entered, t: Texts): Promise<void> {
  await expect(page.getByText(t('interviews.room.lost'))).toHaveCount(0, foundAgain)
  await room.heardOut()
  await expect(room.conversation.getByText(longReply.text)).toHaveCount(1)
  await expect(room.conversation.getByText(goodAnswer.en)).toHaveCount(1)
}

/** Answers once more, and expects that everything was said once and in its order. */
async function expectToGoOn(
  { request }: Candidate,
  { id, room }: Entered,
  provider: StandInProvider,
): Promise<void> {
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
  expect(messages.every(({ status }) => status === 'complete')).toBe(true)
}

/** Ends a server as an operator would, and expects it to end well within ten seconds. */
async function endInOrder(app: App): Promise<void> {
  const asked = Date.now()
  expect(await app.stop()).toBe(0)
  expect(Date.now() - asked).toBeLessThan(10_000)
}

test('killed in the middle of a reply: nothing is lost, nothing is there twice, and the interview goes on', async ({
  candidate,
  provider,
  app,
  expectedErrors,
  t,
}) => {
  const interview = await candidate.hearReplyBegin()
  expectedErrors.push(/net::ERR_/)
  await app.kill()
  await expect(candidate.page.getByText(t('interviews.room.lost'))).toBeVisible()
  provider.always(null)
  await app.start()

  await expectWholeReply(candidate, interview, t)
  expect(askedOf(provider, 'interviewer')).toMatchObject([{ closedEarly: true }, { closedEarly: false }])
  await expectToGoOn(candidate, interview, provider)
})

test('an answer that is sent while the server is away is delivered when it is back, once', async ({
  candidate,
  app,
  expectedErrors,
  t,
}) => {
  const { id, room } = await candidate.enter({ mode: 'simulation', questions: 3 })
  expectedErrors.push(/net::ERR_/)
  await app.kill()
  await room.send(goodAnswer.en)
  await expect(room.conversation.getByText(t('interviews.room.waiting'))).toBeVisible()
  await app.start()
  await expect(room.conversation.getByText(t('interviews.room.waiting'))).toHaveCount(0, foundAgain)
  await room.heardOut()
  const { messages } = await readRoom(candidate.request, id)
  expect(messages.map(({ text }) => text)).toEqual([spoken, goodAnswer.en, spoken])
})

test('killed while answers are judged: every turn is judged once, and the report comes', async ({
  candidate: { request, page },
  provider,
  app,
  t,
}) => {
  const id = await beingJudged(request, provider)
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
  // Slow enough to be asked in the middle of it, fast enough to be done in the time a server gives itself.
  const interview = await candidate.hearReplyBegin(15)
  expectedErrors.push(/net::ERR_/)
  await endInOrder(app)
  await app.start()

  await expectWholeReply(candidate, interview, t)
  expect(askedOf(provider, 'interviewer')).toMatchObject([{ closedEarly: false }])
  await expectToGoOn(candidate, interview, provider)
})

test('asked to end while answers are judged, it gives the work back and the report comes after', async ({
  candidate: { request },
  provider,
  app,
}) => {
  const id = await beingJudged(request, provider)
  await endInOrder(app)
  provider.always(null)
  await app.start()
  await reportOf(request, id)
  expect(Object.keys(await judgements(request, id))).toHaveLength(3)
  expect(askedOf(provider, 'judge').length).toBeLessThanOrEqual(4)
})
