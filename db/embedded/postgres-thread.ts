/**
 * PostgreSQL on a thread of its own, spoken to in its own protocol: every message to this thread is a piece of what a
 * client sends, every message from it a piece of the answer. When the client says goodbye, the database is closed and
 * the thread ends. Imported by nothing; started by `startThread`.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite } from '@electric-sql/pglite'

/** The first byte of the protocol's Terminate message (PostgreSQL documentation, "Message Formats"). */
const goodbye = 'X'.charCodeAt(0)

const port = parentPort
if (!port) throw new Error('this runs as a thread')

const database = await PGlite.create(workerData)
port.on('message', (said: Uint8Array) => {
  if (said[0] === goodbye) return database.close().then(() => port.close())
  const answer = database.execProtocolRawSync(said)
  port.postMessage(answer, [answer.buffer as ArrayBuffer])
})
