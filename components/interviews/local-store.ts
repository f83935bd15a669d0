/** What the browser keeps between visits; the part of `Storage` that is needed here. */
export type LocalStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** The browser's own store. Where it is switched off or full, nothing is kept and nothing is thrown. */
export const browserStore: LocalStore = {
  getItem: (key) => attempt(() => localStorage.getItem(key)),
  setItem: (key, value) => void attempt(() => localStorage.setItem(key, value)),
  removeItem: (key) => void attempt(() => localStorage.removeItem(key)),
}

/** A stored JSON object, or null when there is none or it is broken. */
export function readObject(store: LocalStore, key: string): Record<string, unknown> | null {
  const stored = store.getItem(key)
  if (stored === null) return null
  try {
    const value: unknown = JSON.parse(stored)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function attempt<Value>(use: () => Value): Value | null {
  try {
    return use()
  } catch {
    return null
  }
}
