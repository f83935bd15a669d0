import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { startApp } from '../../e2e/fixtures/app.ts'
import { readReview, uploadReview } from '../../e2e/fixtures/reviews.ts'
import { quantile, show, timed } from './figures.ts'
import { longInterview } from './reviews/long-interview.ts'

/** Words of an hour of talk. */
const hour = 10_000

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
