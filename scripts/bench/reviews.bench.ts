import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { startApp } from '../../e2e/fixtures/app.ts'
import { models, respondWell } from '../../e2e/fixtures/provider/healthy.ts'
import type { ChatRequest } from '../../e2e/fixtures/provider/protocol.ts'
import { type Exchange, startProvider } from '../../e2e/fixtures/provider/server.ts'
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
  const provider = await startProvider({
    respond: (asked) => (asked.model === models.writer ? descriptions(asked) : judgement(asked)),
    firstTokenMs: answerMs,
  })
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
  const part = Math.max(...transcriber.exchanges.map(({ at, endedAt }) => (endedAt ?? at) - at))
  const turns = judgements(provider.exchanges)
  const judged = Math.max(...turns)
  show(
    `recording of ${transcriber.paid().size} parts to report (${turns.length} different turns)`,
    seconds(ms),
    '',
  )
  show('slowest part', seconds(part), '')
  show('slowest judgement of a turn, with two more opinions where the rules contradict', seconds(judged), '')
  show('report over slowest part and slowest judgement', `${(ms / (part + judged)).toFixed(2)} ×`, '≤ 1.5 ×')
  await app.close()
  await provider.close()
  await transcriber.close()
})

/** Milliseconds from the first request to the last answer about each turn: opinions on the same answer are one judgement. */
function judgements(exchanges: readonly Exchange[]): number[] {
  const asked = exchanges.filter(({ body }) => body.model === models.judge)
  return [...Map.groupBy(asked, contentOf).values()].map(
    (opinions) =>
      Math.max(...opinions.map(({ at, endedAt }) => endedAt ?? at)) -
      Math.min(...opinions.map(({ at }) => at)),
  )
}

/** What a request says, without the keys that fence its blocks. */
function contentOf({ body }: Exchange): string {
  return JSON.stringify(body.messages).replaceAll(/[0-9a-f]{12}/g, '')
}

/** The spoken interview with answers of a minute and a half, as people give them. */
const atLength = dialogue.map((line) =>
  line.speaker === 'candidate' ? { ...line, text: Array(9).fill(line.text).join(' ') } : line,
)

/** A judgement in order that quotes what the request says was answered. */
function judgement(asked: ChatRequest): unknown {
  const request = JSON.stringify(asked.messages)
  const said = dialogue.find(
    ({ speaker, text }) => speaker === 'candidate' && request.includes(text.slice(0, 40)),
  )
  const quote = said?.text.split(' ').slice(0, 5).join(' ') ?? ''
  return JSON.parse(JSON.stringify(respondWell(asked)).replaceAll('I measured first', quote))
}

/** Describes the questions of a request, in their order and known by how they end, as answered well by what the candidate says. */
function descriptions({ messages }: ChatRequest): unknown {
  const request = JSON.stringify(messages)
  const questions = dialogue.flatMap(({ speaker, text }, at) =>
    speaker === 'interviewer' && request.includes(text.slice(-30)) ? [dialogue[at + 1]?.text ?? ''] : [],
  )
  return {
    questions: questions.map((answer, at) => ({
      number: at + 1,
      type: 'technical',
      difficulty: 3,
      skill: 'databases',
      points: [{ text: answer, terms: answer.split(/\W+/).filter((word) => word.length > 5) }],
      modelAnswer: answer,
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
