import { goodAnswer } from '../fixtures/answers.ts'
import { createInterview, readRoom, reportOf } from '../fixtures/interviews.ts'
import { asking } from '../fixtures/provider/asking.ts'
import { models, respondWell } from '../fixtures/provider/healthy.ts'
import { startProvider } from '../fixtures/provider/server.ts'
import { askedOf, expect, test } from './world.ts'

test('a second provider takes over, and is named where it speaks, writes and judges', async ({
  provider,
  startOther,
  newCandidate,
  t,
}) => {
  const said = 'The second one speaking. What did you find when you looked closer?'
  const second = await startProvider({ respond: respondWell, reply: said })
  const app = await startOther({
    ...asking(provider),
    FALLBACK_BASE_URL: second.url,
    FALLBACK_MODEL_INTERVIEWER: models.interviewer,
    FALLBACK_MODEL_JUDGE: 'judges-too',
    FALLBACK_MODEL_WRITER: models.writer,
  })
  second.respond((request) =>
    respondWell(request.model === 'judges-too' ? { ...request, model: models.judge } : request),
  )
  provider.always('500')
  const { request, page, enter } = await newCandidate(app)
  const reason = t('interviews.failure.unavailable')

  await page.goto(`/interviews/${await createInterview(request, { questions: 1 })}`)
  await expect(page.getByText(t('interviews.intro.otherInstead', { reason }))).toBeVisible()

  const { id, room } = await enter({ mode: 'simulation', questions: 2 })
  provider.clear()
  provider.always('stall')
  await room.answer(goodAnswer.en)
  const stalled = t('interviews.failure.stalled')
  await expect(
    room.conversation.getByText(t('interviews.room.otherGoesOn', { reason: stalled })),
  ).toBeVisible()
  await expect(room.conversation.getByText(said)).toHaveCount(2)
  await expect(
    page.getByText(t('interviews.room.engine', { engine: `127.0.0.1/${models.interviewer}` })),
  ).toBeVisible()
  expect(askedOf(provider, 'interviewer')).toHaveLength(1)
  expect((await readRoom(request, id)).messages.at(-1)).toMatchObject({ text: said, fallback: 'stalled' })

  provider.always('500')
  await room.finish()
  await expect(page.getByText('127.0.0.1/judges-too', { exact: true })).toBeVisible()
  await reportOf(request, id)
  await second.close()
})
