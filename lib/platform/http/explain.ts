import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { AppError, ErrorCode } from '@/lib/core/errors'

/** What the browser learns of a refusal, with the sentence in the reader's language. */
export type ErrorView = { code: ErrorCode; message: string; fields?: Record<string, string> }

/** Puts a refusal into the reader's words. */
export async function explain(error: AppError): Promise<ErrorView> {
  const translate = await getTranslations('errors')
  return { code: error.code, message: translate(error.code, error.details) }
}
