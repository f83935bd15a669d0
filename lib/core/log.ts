import pino from 'pino'
import { env } from '@/lib/core/env'

let current: pino.Logger | undefined

/** The structured log (one JSON object a line). Never pass it resumes, answers, tokens or keys. */
export function log(): pino.Logger {
  current ??= pino({ level: env().LOG_LEVEL, base: null })
  return current
}
