import { setTimeout as pause } from 'node:timers/promises'
import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { startApp } from '../../e2e/fixtures/app.ts'
import { wavOf } from '../../e2e/fixtures/recordings.ts'
import { readReview, uploadReview } from '../../e2e/fixtures/reviews.ts'
import { startTranscriber } from '../../e2e/fixtures/transcriber/server.ts'
import { show, timed } from './figures.ts'

const kills = 30

/** Sixteen minutes, cut into three parts or more, each of which takes its time to be heard. */
const recording = { content: wavOf(16 * 60 * 16_000), fileName: 'interview.wav', kind: 'audio' as const }
const answerMs = 400

/** Milliseconds in which an answer can be on its way to be stored: three that come together take about half of it. */
const storingMs = 50

test('reviews whose server is killed at any moment', async () => {
  const transcriber = await startTranscriber({ ms: answerMs })
  const app = await startApp({ TRANSCRIBER_BASE_URL: transcriber.url, TRANSCRIBER_MODEL: 'stand-in' })
  const finished = async (request: APIRequestContext, id: string) => {
    for (;;) {
      const { state, reportId } = await readReview(request, id)
      if (state === 'completed' || state === 'failed') return { state, reportId }
      await pause(20)
    }
  }
  /** What a report says, without what differs from one review to the next. */
  const told = async (request: APIRequestContext, reportId: string | null) => {
    const { report } = await (await request.get(`/api/reports/${reportId}/json`)).json()
    const { turns, overall } = report
    return JSON.stringify([overall, turns.map((turn: { dialogue: unknown }) => turn.dialogue)])
  }

  const first = await registered(app, newAccount())
  const whole = await uploadReview(first, recording)
  let expected = ''
  const wholeMs = await timed(async () => {
    expected = await told(first, (await finished(first, whole)).reportId)
  })
  show('a review of sixteen minutes that nobody disturbs', `${(wholeMs / 1000).toFixed(2)} s`, '')

  let right = 0
  let paidTwice = 0
  let unstored = 0
  for (let kill = 0; kill < kills; kill++) {
    transcriber.clear()
    // One person may upload so much in ten minutes only.
    const request = await registered(app, newAccount())
    const id = await uploadReview(request, recording)
    await pause(Math.random() * wholeMs)
    const killedAt = Date.now()
    await app.kill()
    await transcriber.settled()
    await app.start()
    const { state, reportId } = await finished(request, id)
    if (state === 'completed' && (await told(request, reportId)) === expected) right += 1
    await request.dispose()
    const again = [...transcriber.paid()].flatMap(([hash, times]) => (times > 1 ? [hash] : []))
    paidTwice += again.length
    unstored += again.filter((hash) => {
      const first = transcriber.exchanges.find((one) => one.hash === hash && !one.closedEarly)
      return first?.endedAt && first.endedAt > killedAt - storingMs
    }).length
  }
  show(`right reports after ${kills} kills at random moments`, String(right), String(kills))
  show('finished parts that were paid for again', String(paidTwice - unstored), '0')
  show('parts paid for again whose answer was on its way when the kill came', String(unstored), '')
  await app.close()
  await transcriber.close()
})
