import 'server-only'
import { AppError } from '@/lib/core/errors'
import { storage } from '@/lib/platform/storage/storage'

/** All bytes of the stored file of a resume, which are at most ten megabytes. */
export async function readStoredFile(key: string): Promise<Uint8Array> {
  const { stream } = await storage()
    .read(key)
    .catch((cause) => {
      // A resume without its file is our failure, not a wrong address.
      throw new AppError('internal', {}, { cause })
    })
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
