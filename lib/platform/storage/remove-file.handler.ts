import 'server-only'
import { storage } from '@/lib/platform/storage/storage'

/** Removing twice is harmless. */
export async function handleRemoveFile({ key }: { key: string }): Promise<void> {
  await storage().remove(key)
}
