/**
 * A place for bytes that are already encrypted. Keys are paths of lower-case letters, digits and dashes, each
 * written once; they never carry a person's words.
 */
export type Store = {
  /** Keeps all that `source` yields, or nothing: after a failure no part of it is left. */
  put: (key: string, source: AsyncIterable<Uint8Array>) => Promise<void>
  /** What is kept under a key, or null when there is nothing. */
  open: (key: string) => Promise<KeptBytes | null>
  /** Removes the bytes; removing what is not there is no error. */
  remove: (key: string) => Promise<void>
}

export type KeptBytes = {
  size: number
  /** Bytes from `start` up to, not including, `end`. */
  read: (start: number, end: number) => AsyncIterable<Uint8Array>
}

const keyPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/

/** @throws when a key could name anything but a place of its own inside the store */
export function requireStorageKey(key: string): void {
  if (key.length > 200 || !keyPattern.test(key)) throw new Error('not a storage key')
}
