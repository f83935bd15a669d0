import { once } from 'node:events'
import { expect, test } from 'vitest'
import { workWhile } from '@/lib/platform/jobs/work-while'

const never = new AbortController().signal

/** Work that ends only when it is aborted. */
async function untilAborted(signal: AbortSignal): Promise<never> {
  await once(signal, 'abort')
  throw signal.reason
}

test('what is wanted is done, and failures stay failures', async () => {
  await expect(
    workWhile(
      async () => true,
      never,
      async () => 'done',
    ),
  ).resolves.toBe('done')
  const fail = async () => Promise.reject(new Error('out of order'))
  await expect(workWhile(async () => true, never, fail)).rejects.toThrow('out of order')
})

test('work that is wanted no more is aborted, and that is no failure', async () => {
  await expect(workWhile(async () => false, never, untilAborted)).resolves.toBeNull()
})

test('being stopped for another reason is not the same as not being wanted', async () => {
  const stop = new AbortController()
  const work = workWhile(async () => true, stop.signal, untilAborted)
  stop.abort(new Error('shutting down'))
  await expect(work).rejects.toThrow('shutting down')
})

test('a database that does not answer stops nothing', async () => {
  let asked = 0
  const unreachable = async () => {
    asked += 1
    throw new Error('connection refused')
  }
  const work = workWhile(unreachable, never, async (signal) => {
    await expect.poll(() => asked, { timeout: 5_000 }).toBeGreaterThan(0)
    return signal.aborted
  })
  await expect(work).resolves.toBe(false)
})
