import 'server-only'
import { notFound } from 'next/navigation'
import { toAppError } from '@/lib/core/errors'

/** For a page: what a query answers; where it refuses with `not_found`, the not-found page stands instead. */
export async function orNotFound<Value>(query: Promise<Value>): Promise<Value> {
  try {
    return await query
  } catch (thrown) {
    if (toAppError(thrown).code === 'not_found') notFound()
    throw thrown
  }
}
