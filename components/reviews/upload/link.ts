import { Refused } from '@/components/reviews/upload/refused'
import type { NewReview, Upload } from '@/lib/features/reviews/model'

/** What an upload needs of the world. Everything throws Refused, or the signal's reason. */
export type Link = {
  /** Which pieces are there. */
  ask: (id: string, signal: AbortSignal) => Promise<Upload>
  /** Sends a piece, and tells how many of its bytes have left. */
  send: (
    piece: { id: string; ordinal: number; bytes: Blob },
    signal: AbortSignal,
    onSent: (bytes: number) => void,
  ) => Promise<void>
  /** Says that all of it is there. */
  start: (id: string, signal: AbortSignal) => Promise<void>
  /** Lets time pass before another try: the more tries, the longer. */
  rest: (tries: number, signal: AbortSignal) => Promise<void>
}

/** What is said of a recording before it comes; the server reads it as `newReviewSchema`. */
export type Announced = Omit<NewReview, 'company' | 'heldOn' | 'language'> & {
  company: string
  heldOn: string
  language: string
}

/** Makes a place for a recording. @throws Refused */
export async function announce(said: Announced, signal: AbortSignal): Promise<Upload> {
  const response = await call('/api/reviews', signal, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(said),
  })
  const { id, chunkBytes } = await response.json()
  return { id, chunkBytes, name: said.name, kind: said.kind, size: said.size, chunks: [], open: true }
}

/** Milliseconds of a rest, at least and at most. */
const rests = { first: 1_000, longest: 15_000 }

/** The application as this browser reaches it. */
export const serverLink: Link = {
  ask: async (id, signal) => (await call(`/api/reviews/${id}/chunks`, signal)).json(),
  start: async (id, signal) => void (await call(`/api/reviews/${id}/start`, signal, { method: 'POST' })),
  send: sendPiece,
  rest: (tries, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(end, Math.min(rests.longest, rests.first * 2 ** tries))
      function end() {
        clearTimeout(timer)
        removeEventListener('online', end)
        signal.removeEventListener('abort', end)
        if (signal.aborted) reject(signal.reason)
        else resolve()
      }
      addEventListener('online', end)
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
    }),
}

async function call(path: string, signal: AbortSignal, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(path, { ...init, signal }).catch(() => {
    signal.throwIfAborted()
    throw new Refused()
  })
  if (response.ok) return response
  const answer = await response.json().catch(() => null)
  throw new Refused(answer?.error)
}

// `fetch` cannot tell how much has left.
function sendPiece(...[{ id, ordinal, bytes }, signal, onSent]: Parameters<Link['send']>): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted()
    const request = new XMLHttpRequest()
    const abort = () => request.abort()
    request.open('PUT', `/api/reviews/${id}/chunks/${ordinal}`)
    request.responseType = 'json'
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded }) => onSent(loaded)
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Refused(request.response?.error ?? undefined))
    request.onerror = () => reject(new Refused())
    request.onabort = () => reject(signal.reason)
    request.onloadend = () => signal.removeEventListener('abort', abort)
    signal.addEventListener('abort', abort)
    request.send(bytes)
  })
}
