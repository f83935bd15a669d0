import { type LocalStore, readObject } from '@/components/interviews/local-store'

/** An answer that the server has not confirmed yet; sent again, it goes under the same id. */
export type UnsentAnswer = { turnId: string; messageId: string; text: string }

const longestPauseMs = 30_000

/** Milliseconds to wait before the next try: one second, doubled with every failure up to half a minute. */
export function backOffMs(failures: number): number {
  return Math.min(longestPauseMs, 1_000 * 2 ** failures)
}

/** Keeps the answer of one interview that is on its way, so that neither a reload nor a lost connection loses it. */
export function makeOutbox(interviewId: string, store: LocalStore) {
  const key = `interview:${interviewId}:outbox`
  return {
    read(): UnsentAnswer | null {
      const { turnId, messageId, text } = readObject(store, key) ?? {}
      const whole = typeof turnId === 'string' && typeof messageId === 'string' && typeof text === 'string'
      return whole ? { turnId, messageId, text } : null
    },
    keep: ({ turnId, messageId, text }: UnsentAnswer) =>
      store.setItem(key, JSON.stringify({ turnId, messageId, text })),
    clear: () => store.removeItem(key),
  }
}
