import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/core/env'

/**
 * The address a request came from, for counting. Only a proxy we are told to trust can say it: without
 * TRUST_PROXY the header could be anyone's invention, so all visitors count as one.
 */
export async function clientAddress(): Promise<string> {
  if (!env().TRUST_PROXY) return 'direct'
  const forwarded = (await headers()).get('x-forwarded-for')
  // The nearest proxy appends the peer it saw.
  return forwarded?.split(',').at(-1)?.trim() || 'direct'
}
