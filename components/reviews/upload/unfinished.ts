import { browserStore, readObject } from '@/components/interviews/local-store'

/** An upload that this browser began, and the file that it was of. */
export type Unfinished = { id: string; file: { name: string; size: number; lastModified: number } }

const key = 'review-upload'

/** The upload that this browser began last and has not ended; null when there is none. */
export function readUnfinished(): Unfinished | null {
  const stored = readObject(browserStore, key) as Partial<Unfinished> | null
  return stored?.id && stored.file ? { id: stored.id, file: stored.file } : null
}

/** Remembers an upload beyond this visit. */
export function rememberUpload(id: string, { name, size, lastModified }: File): void {
  browserStore.setItem(key, JSON.stringify({ id, file: { name, size, lastModified } } satisfies Unfinished))
}

/** Forgets an upload. */
export function forgetUpload(id: string): void {
  if (readUnfinished()?.id === id) browserStore.removeItem(key)
}
