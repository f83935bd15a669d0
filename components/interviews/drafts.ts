import { type LocalStore, readObject } from '@/components/interviews/local-store'

/** Milliseconds without a key press after which what is typed goes to the server. */
const saveAfterMs = 800

/**
 * Keeps what is typed for each turn of an interview: here at every change, on the server a moment later.
 * @param save puts the text of a turn on the server; must not throw
 */
export function makeDrafts(
  interviewId: string,
  store: LocalStore,
  save: (turnId: string, text: string) => void,
) {
  const key = `interview:${interviewId}:drafts`
  let timer: ReturnType<typeof setTimeout> | undefined
  const put = (turnId: string, text: string) =>
    store.setItem(key, JSON.stringify({ ...readObject(store, key), [turnId]: text }))
  return {
    /** What was typed here for a turn; null when nothing is known, so that the server's text counts. */
    read(turnId: string): string | null {
      const text = readObject(store, key)?.[turnId]
      return typeof text === 'string' ? text : null
    },
    write(turnId: string, text: string) {
      put(turnId, text)
      clearTimeout(timer)
      timer = setTimeout(() => save(turnId, text), saveAfterMs)
    },
    /** The text was sent: it must neither come back nor reach the server as a draft after the answer. */
    sent(turnId: string) {
      clearTimeout(timer)
      put(turnId, '')
    },
    /** The interview is over. */
    forget() {
      clearTimeout(timer)
      store.removeItem(key)
    },
  }
}
