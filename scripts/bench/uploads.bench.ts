import { globSync, readFileSync } from 'node:fs'
import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { type App, startApp } from '../../e2e/fixtures/app.ts'
import { wavOf } from '../../e2e/fixtures/recordings.ts'
import { uploadReview } from '../../e2e/fixtures/reviews.ts'
import { quantile, show, timed } from './figures.ts'

const mega = 1024 * 1024

/** Milliseconds between two looks at the memory. */
const lookMs = 50

const seeks = 40

test('recordings of 200 MB', async ({ browser }) => {
  const app = await startApp()
  const request = await registered(app, newAccount())
  const sound = wavOf(200 * mega)
  const send = (content: Buffer) => uploadReview(request, { content, kind: 'audio', fileName: 'talk.wav' })
  // What a server needs once is not what an upload costs.
  await send(sound.subarray(0, 30 * mega))

  const grown = await growth(app, async () => {
    const ms = await timed(() => send(sound))
    show('200 MB uploaded, encrypted and judged', `${(ms / 1000).toFixed(1)} s`, 'none')
  })
  show('memory the server grows by meanwhile', `${(grown / mega).toFixed(0)} MB`, '≤ 64 MB')

  const id = await send(sound)
  const page = await browser.newPage({ baseURL: app.url, storageState: await request.storageState() })
  await page.goto('/dashboard')
  const seeked = await page.evaluate(seekAround, { address: `/api/reviews/${id}/sound`, seeks })
  show('seek in the player, of 200 MB (p50)', `${quantile(seeked, 0.5).toFixed(0)} ms`, '≤ 200 ms')
  show('the slowest of them', `${quantile(seeked, 1).toFixed(0)} ms`, '≤ 200 ms')

  const asked = await ranges(request, id, sound.length)
  show('a range of 64 KB from anywhere (p95)', `${quantile(asked, 0.95).toFixed(0)} ms`, '≤ 200 ms')
  const heard = await growth(app, async () => void (await request.get(`/api/reviews/${id}/sound`)))
  show('memory the server grows by while all is downloaded', `${(heard / mega).toFixed(0)} MB`, '≤ 64 MB')
  const exported = await growth(app, async () => void (await request.get('/api/account/export')))
  show('… while it is exported with all else', `${(exported / mega).toFixed(0)} MB`, '≤ 64 MB')
  await app.close()
})

/** Goes to places all over a recording. @returns the milliseconds until each could be heard */
async function seekAround({ address, seeks }: { address: string; seeks: number }): Promise<number[]> {
  const sound = new Audio(address)
  const happens = (what: string) =>
    new Promise<void>((resolve, reject) => {
      sound.addEventListener(what, () => resolve(), { once: true })
      sound.addEventListener('error', () => reject(new Error(sound.error?.message)), { once: true })
    })
  await happens('canplay')
  const taken: number[] = []
  for (let i = 0; i < seeks; i++) {
    const there = happens('seeked')
    const start = performance.now()
    // Steps of the golden ratio: far from one another, and everywhere in the end.
    sound.currentTime = sound.duration * ((i * 0.618) % 1)
    await there
    taken.push(performance.now() - start)
  }
  return taken
}

async function ranges(request: APIRequestContext, id: string, size: number): Promise<number[]> {
  const taken: number[] = []
  for (let i = 0; i < seeks; i++) {
    const start = Math.floor(size * ((i * 0.618) % 1))
    const headers = { Range: `bytes=${start}-${Math.min(size, start + 65_536) - 1}` }
    taken.push(await timed(async () => (await request.get(`/api/reviews/${id}/sound`, { headers })).body()))
  }
  return taken
}

/** How many bytes of memory an application takes at most beyond what it had, while something is done. */
async function growth(app: App, work: () => Promise<void>): Promise<number> {
  const before = residentOf(app)
  let most = before
  const looking = setInterval(() => {
    most = Math.max(most, residentOf(app))
  }, lookMs)
  await work().finally(() => clearInterval(looking))
  return most - before
}

/** Bytes that the processes of an application occupy: those that were told its data folder. */
function residentOf({ dataDir }: App): number {
  return globSync('/proc/[0-9]*').reduce((sum, folder) => {
    try {
      if (!readFileSync(`${folder}/environ`, 'utf8').includes(`DATA_DIR=${dataDir}`)) return sum
      const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`${folder}/status`, 'utf8'))?.[1]
      return sum + Number(kilobytes ?? 0) * 1024
    } catch {
      // It has ended, or is somebody else's.
      return sum
    }
  }, 0)
}
