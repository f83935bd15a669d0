import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as breathe } from 'node:timers/promises'

/** Milliseconds within which the event loop turns while little else is to be done, and for which busy requests go first. */
const [idle, patience] = [1, 50]

const background = new AsyncLocalStorage<true>()

/** Runs `work`, and all that it sets going, as what nobody waits for at a page. */
export function inBackground<Result>(work: () => Result): Result {
  return background.run(true, work)
}

/**
 * Lets requests in before the caller keeps the thread that serves them. In the background it waits until they are done
 * with, but not for ever.
 */
export async function giveWay(): Promise<void> {
  const until = performance.now() + patience
  let [before, now] = [0, 0]
  do {
    before = performance.now()
    await breathe()
    now = performance.now()
  } while (background.getStore() && now - before > idle && now < until)
}
