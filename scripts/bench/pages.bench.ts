import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type BrowserContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { goodAnswer } from '../../e2e/fixtures/answers.ts'
import { startApp } from '../../e2e/fixtures/app.ts'
import { createInterview, holdInterview, makeMove } from '../../e2e/fixtures/interviews.ts'
import { callAction } from '../../e2e/fixtures/server-actions.ts'
import { quantile, show } from './figures.ts'

/** Cold loads of each page; the median counts. */
const loads = 5

test('weight and speed of pages', async ({ browser }) => {
  const app = await startApp()
  const request = await registered(app, newAccount())
  const { reportId } = await holdInterview(request, { questions: 2, answers: [goodAnswer.en, goodAnswer.en] })
  const room = await createInterview(request, { questions: 5 })
  await makeMove(request, room, { move: 'start' })
  const shared = await callAction(request, 'shareReport', { form: { reportId, days: '7', passcode: '' } })
  const token = /share\/([\w-]{20,})/.exec(shared.body)?.[1]
  const state = await request.storageState()
  const cold = () => browser.newContext({ storageState: state, baseURL: app.url })

  const floor = frameworkBytes()
  show('JavaScript of the framework alone', kilobytes(floor), 'the floor')
  const pages = [
    { name: 'landing', path: '/', extra: 8, anonymous: true },
    { name: 'share', path: `/share/${token}`, extra: 8, anonymous: true },
    { name: 'report', path: `/reports/${reportId}`, extra: 15 },
    { name: 'sign-in', path: '/sign-in', extra: 25, anonymous: true },
    { name: 'room', path: `/interviews/${room}`, extra: 100 },
  ]
  for (const { name, path, extra, anonymous } of pages) {
    const context = () => (anonymous ? browser.newContext({ baseURL: app.url }) : cold())
    const bytes = await scriptBytes(await context(), path)
    show(`JavaScript of ${name} over that`, kilobytes(bytes - floor), `≤ +${extra} KB`)
    for (const [slowdown, limit] of [
      [1, '1.0 s'],
      [4, '1.6 s'],
    ] as const) {
      const times: number[] = []
      for (let i = 0; i < loads; i++) times.push(await largestPaint(await context(), path, slowdown))
      const label = `LCP of ${name}${slowdown > 1 ? ` at ${slowdown}× CPU` : ''}`
      show(label, `${(quantile(times, 0.5) / 1000).toFixed(2)} s`, `≤ ${limit}`)
    }
  }
  await app.close()
})

/** Gzip bytes of the scripts that every page of the build loads, whatever is on it. */
function frameworkBytes(): number {
  const manifest = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as {
    rootMainFiles: string[]
  }
  const sizes = manifest.rootMainFiles.map(
    (file) => gzipSync(readFileSync(`.next/${file}`), { level: 9 }).length,
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Gzip bytes of all scripts that a cold load fetches. */
async function scriptBytes(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(path, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle').catch(() => undefined)
  const sizes = (await Promise.all(bodies)).map((body) => gzipSync(body, { level: 9 }).length)
  await context.close()
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Milliseconds to the largest contentful paint of a cold load. */
async function largestPaint(context: BrowserContext, path: string, slowdown: number): Promise<number> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(path, { waitUntil: 'load' })
  const time = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe(
          {
            type: 'largest-contentful-paint',
            buffered: true,
          },
        )
      }),
  )
  await context.close()
  return time
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}
