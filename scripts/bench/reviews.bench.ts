import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { startApp } from '../../e2e/fixtures/app.ts'
import { models, respondWell } from '../../e2e/fixtures/provider/healthy.ts'
import { startProvider } from '../../e2e/fixtures/provider/server.ts'
import { wavOf } from '../../e2e/fixtures/recordings.ts'
import { readReview, uploadReview } from '../../e2e/fixtures/reviews.ts'
import { dialogue } from '../../e2e/fixtures/speech/dialogue.ts'
import { fromScript } from '../../e2e/fixtures/transcriber/hearers.ts'
import { startTranscriber } from '../../e2e/fixtures/transcriber/server.ts'
import { quantile, show, timed } from './figures.ts'
import { longInterview } from './reviews/long-interview.ts'

/** Words of an hour of talk. */
const hour = 10_000

/** Milliseconds that a service takes for five minutes of sound, and a model for an answer. */
const partMs = 12_000
const answerMs = 6_000

test('reviews of an hour, offline', async () => {
  const app = await startApp()
  const request = await registered(app, newAccount())
  for (const round of [0, 1, 2]) {
    const { text, questions } = longInterview(hour, round)
    const id = await uploadReview(request, { content: text, name: `Round ${round + 1}` })
    const ms = await timed(() => finished(request, id))
    show(`transcript of ${hour} words (${questions} questions) to report`, seconds(ms), '≤ 5 s')
  }

  const pages = ['/dashboard', '/reviews', '/interviews', '/positions/backend-engineer', '/settings']
  for (const path of pages) await request.get(path)
  const alone = await visits(request, pages, async () => false)
  show(
    'pages while nothing else is done (p95)',
    `${quantile(alone, 0.95).toFixed(0)} ms`,
    'see the next line',
  )
  const ids = await Promise.all(
    [3, 4, 5].map((round) => uploadReview(request, { content: longInterview(hour, round).text })),
  )
  const meanwhile = await visits(request, pages, async () => {
    const states = await Promise.all(ids.map((id) => readReview(request, id)))
    return states.some(({ state }) => state !== 'completed')
  })
  const label = `pages while three reviews run (p95 of ${meanwhile.length})`
  show(label, `${quantile(meanwhile, 0.95).toFixed(0)} ms`, '≤ 100 ms')
  show('the same, the slowest', `${Math.max(...meanwhile).toFixed(0)} ms`, '')
  await app.close()
})

/** Milliseconds of each visit of pages in turn, some at least and for as long as something goes on. */
async function visits(
  request: APIRequestContext,
  pages: readonly string[],
  goesOn: () => Promise<boolean>,
): Promise<number[]> {
  const times: number[] = []
  for (let at = 0; at < 40 || (at % 10 === 0 && (await goesOn())) || at % 10 > 0; at++) {
    times.push(await timed(async () => (await request.get(pages[at % pages.length] ?? '/')).body()))
  }
  return times
}

test('a recording with a provider', async () => {
  const transcriber = await startTranscriber({ ms: partMs, hear: fromScript(atLength) })
  const provider = await startProvider({ respond, firstTokenMs: answerMs })
  const app = await startApp({
    TRANSCRIBER_BASE_URL: transcriber.url,
    TRANSCRIBER_MODEL: 'stand-in',
    OPENAI_BASE_URL: provider.url,
    OPENAI_MODEL_JUDGE: models.judge,
    OPENAI_MODEL_WRITER: models.writer,
    OPENAI_MODEL_INTERVIEWER: models.interviewer,
  })
  const request = await registered(app, newAccount())
  const id = await uploadReview(request, {
    content: wavOf(18 * 60 * 16_000),
    fileName: 'interview.wav',
    kind: 'audio',
  })
  const ms = await timed(() => finished(request, id))
  const slowest = partMs + answerMs
  const judged = provider.exchanges.filter(({ body }) => body.model === models.judge).length
  const asked = `${judged} judgements, ${transcriber.paid().size} parts of ${partMs / 1000} s, answers of ${answerMs / 1000} s`
  show(`recording to report with a provider (${asked})`, seconds(ms), '')
  show('that over slowest part and slowest judgement', `${(ms / slowest).toFixed(2)} ×`, '≤ 1.5 ×')
  await app.close()
  await provider.close()
  await transcriber.close()
})

/** The spoken interview with answers of a minute and a half, as people give them. */
const atLength = dialogue.map((line) =>
  line.speaker === 'candidate' ? { ...line, text: Array(9).fill(line.text).join(' ') } : line,
)

/** What a provider in order says: descriptions of as many questions as one call may ask for, and judgements that quote. */
function respond(asked: Parameters<typeof respondWell>[0]): unknown {
  if (asked.model !== models.writer) {
    const request = JSON.stringify(asked.messages)
    const said = dialogue.find(
      ({ speaker, text }) => speaker === 'candidate' && request.includes(text.slice(0, 40)),
    )
    const quote = said?.text.split(' ').slice(0, 5).join(' ') ?? ''
    return JSON.parse(JSON.stringify(respondWell(asked)).replaceAll('I measured first', quote))
  }
  return {
    questions: [1, 2, 3, 4, 5, 6].map((number) => ({
      number,
      type: 'technical',
      difficulty: 3,
      skill: 'databases',
      points: [{ text: 'Looks at figures first', terms: ['measured', 'query plan'] }],
      modelAnswer: 'I would look at figures first.',
    })),
  }
}

async function finished(request: APIRequestContext, id: string): Promise<void> {
  for (;;) {
    const { state, failure } = await readReview(request, id)
    if (state === 'completed') return
    if (state === 'failed') throw new Error(`the review failed: ${failure}`)
  }
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`
}
