import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import { setImmediate as breathe } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import pLimit from 'p-limit'

// On globalThis for the same reason as the database itself (db/client.ts).
const shared = globalThis as typeof globalThis & { __background?: AsyncLocalStorage<true> }
shared.__background ??= new AsyncLocalStorage()
const background = shared.__background

/** Runs `work`, and all that it sets going, as what nobody waits for at a page: see `EmbeddedDatabase`. */
export function inBackground<Result>(work: () => Result): Result {
  return background.run(true, work)
}

/**
 * PostgreSQL within this process. It works on the thread that serves pages, and answers before the event loop turns:
 * a dozen jobs would keep every request waiting until the last of them is done. So what is asked for in the background goes
 * one statement (or transaction) at a time, and requests come in between.
 */
export class EmbeddedDatabase extends PGlite {
  readonly #oneAtATime = pLimit(1)

  override query: PGlite['query'] = (...given) => this.#inTurn(() => super.query(...given))

  override exec: PGlite['exec'] = (...given) => this.#inTurn(() => super.exec(...given))

  override transaction: PGlite['transaction'] = (work) => this.#inTurn(() => super.transaction(work))

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!background.getStore()) return work()
    return this.#oneAtATime(async () => {
      await breathe()
      return work()
    })
  }
}
