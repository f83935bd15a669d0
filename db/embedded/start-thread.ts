import 'server-only'
import { join } from 'node:path'
import { Duplex } from 'node:stream'
import { Worker } from 'node:worker_threads'

/** The folder that holds a database (made if missing), or none for one in memory; and a copy of one to begin with. */
export type Origin = { dataDir?: string; loadDataDir?: Blob }

/**
 * Starts PostgreSQL on a thread of its own, so that its work keeps no request waiting.
 * @returns the connection of its one client. When the client says goodbye the database is closed and the connection
 *   ends; when the database breaks down the connection is destroyed with the error.
 */
export function startThread(origin: Origin): Duplex {
  const thread = new Worker(join(process.cwd(), 'db/embedded/postgres-thread.ts'), { workerData: origin })
  const connection = new Duplex({
    // When the thread is gone nothing can be said to it either.
    allowHalfOpen: false,
    read: () => undefined,
    write: (said: Uint8Array, _, done) => {
      // A copy to give away: its writer goes on using the memory that it lies in.
      const own = new Uint8Array(said)
      thread.postMessage(own, [own.buffer])
      done()
    },
  })
  thread.on('message', (answer: Uint8Array) => connection.push(answer))
  thread.on('error', (error) => connection.destroy(error))
  thread.on('exit', () => connection.push(null))
  // The client says goodbye only to a socket that calls itself open.
  return Object.assign(connection, { readyState: 'open' })
}
