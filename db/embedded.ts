import 'server-only'
import { PGlite } from '@electric-sql/pglite'
import pLimit from 'p-limit'
import { giveWay, isBackground } from '@/lib/core/background'

/**
 * PostgreSQL within this process. It works on the thread that serves pages, and answers before the event loop turns:
 * a dozen jobs would keep every request waiting until the last of them is done. So what is asked for in the background goes
 * one statement (or transaction) at a time, and gives way to requests.
 */
export class EmbeddedDatabase extends PGlite {
  readonly #oneAtATime = pLimit(1)

  override query: PGlite['query'] = (...given) => this.#inTurn(() => super.query(...given))

  override exec: PGlite['exec'] = (...given) => this.#inTurn(() => super.exec(...given))

  override transaction: PGlite['transaction'] = (work) => this.#inTurn(() => super.transaction(work))

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!isBackground()) return work()
    return this.#oneAtATime(async () => {
      await giveWay()
      return work()
    })
  }
}
