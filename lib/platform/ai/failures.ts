import 'server-only'
import { APICallError, InvalidResponseDataError, JSONParseError, TypeValidationError } from 'ai'
import type { AiFailure } from '@/lib/core/ai-failure'
import { log } from '@/lib/core/log'

/** One failed call of a provider. */
export class ProviderFailure extends Error {
  readonly kind: AiFailure
  /** Whether the same call to the same provider may go well soon. */
  readonly mayRetry: boolean
  /** The pause the provider asks for. */
  readonly retryAfterMs: number | undefined
  /** What an operator may need: status and code, never contents. */
  readonly detail: string | undefined

  constructor(
    kind: AiFailure,
    more: { mayRetry?: boolean; retryAfterMs?: number; detail?: string; cause?: unknown } = {},
  ) {
    super(kind, { cause: more.cause })
    this.name = 'ProviderFailure'
    this.kind = kind
    this.mayRetry = more.mayRetry ?? false
    this.retryAfterMs = more.retryAfterMs
    this.detail = more.detail
  }
}

/** The failure behind anything that a call of a model throws, a caller's abort excepted. */
export function classify(thrown: unknown): ProviderFailure {
  if (thrown instanceof ProviderFailure) return thrown
  if (APICallError.isInstance(thrown)) return classifyAnswer(thrown)
  if (isUnreadable(thrown)) return new ProviderFailure('malformed', { mayRetry: true, cause: thrown })
  if (InvalidResponseDataError.isInstance(thrown)) {
    return new ProviderFailure('empty', { mayRetry: true, cause: thrown })
  }
  const streamed = streamedError(thrown)
  if (streamed) return classifyStatus(streamed.statusCode ?? 500, streamed, { cause: thrown })
  return new ProviderFailure('unavailable', { mayRetry: true, cause: thrown })
}

/** Tells the operator of a failed call; what was asked is left out. */
export function logFailure(
  task: string,
  engine: string,
  { kind, detail }: { kind: string; detail: string | undefined },
): void {
  log().warn({ task, engine, failure: kind, detail }, 'a call of an AI provider failed')
}

/** Whether a body is a web page: a gateway or a login page answers in place of the service. */
export function isWebPage(contentType: string | undefined, body = ''): boolean {
  return /text\/html/i.test(contentType ?? '') || /^\s*(<!doctype html|<html)/i.test(body)
}

/** The failure of a web page with status 200. A second call would meet the same page. */
export function webPageFailure(): ProviderFailure {
  return new ProviderFailure('unavailable', { detail: 'a web page in place of an answer' })
}

function classifyAnswer(error: APICallError): ProviderFailure {
  const status = error.statusCode
  // Never connected, or the connection broke.
  if (status === undefined) return brokenConnection(error)
  const body = error.responseBody ?? ''
  if (status >= 400) {
    const pause = retryAfterMs(error.responseHeaders)
    return classifyStatus(status, errorIn(body) ?? { message: body }, { retryAfterMs: pause, cause: error })
  }
  if (isWebPage(error.responseHeaders?.['content-type'], body)) return webPageFailure()
  const reported = errorIn(body)
  if (reported) return classifyStatus(statusIn(reported), reported, { cause: error })
  if (isUnreadable(error.cause)) return new ProviderFailure('malformed', { mayRetry: true, cause: error })
  return brokenConnection(error)
}

function brokenConnection(error: APICallError): ProviderFailure {
  const cause = error.cause as { code?: unknown; cause?: { code?: unknown } } | undefined
  const detail = String(cause?.code ?? cause?.cause?.code ?? 'the connection broke')
  return new ProviderFailure('unavailable', { mayRetry: true, detail, cause: error })
}

const noCredit =
  /insufficient[_ ](quota|balance|credits?)|exceeded your current quota|balance is (insufficient|not enough)|billing_(hard_limit|not_active)|arrear|overdue|free.?tier.?only|余额不足|欠费/i
const filtered = /content[_ ]?(filter|policy)|data_?inspection|inappropriate content|sensitive content/i

function classifyStatus(
  status: number,
  { code, type, message }: ReportedError,
  more: { retryAfterMs?: number | undefined; cause: unknown },
): ProviderFailure {
  const codes = [code, type].filter((word) => typeof word === 'string').join(' ')
  const words = `${codes} ${message}`
  // Without the message, which may repeat what was asked.
  const detail = `${status} ${codes}`.trim()
  const fail = (kind: AiFailure, mayRetry: boolean) =>
    new ProviderFailure(kind, {
      mayRetry,
      detail,
      cause: more.cause,
      ...(more.retryAfterMs !== undefined && { retryAfterMs: more.retryAfterMs }),
    })
  if (status === 402 || noCredit.test(words)) return fail('quota', false)
  if (filtered.test(words)) return fail('refused', false)
  if (status === 429) return fail('rate_limited', true)
  if (status >= 500 || status === 408 || status === 409 || status === 425) return fail('unavailable', true)
  return fail('bad_request', false)
}

function retryAfterMs(headers: Record<string, string> | undefined): number | undefined {
  const exact = Number.parseFloat(headers?.['retry-after-ms'] ?? '')
  if (exact >= 0) return exact
  const given = headers?.['retry-after']
  if (given === undefined) return undefined
  const seconds = Number(given)
  const ms = Number.isNaN(seconds) ? Date.parse(given) - Date.now() : seconds * 1000
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

type ReportedError = { message?: unknown; code?: unknown; type?: unknown; statusCode?: number }

function errorIn(body: string): ReportedError | undefined {
  try {
    const value = JSON.parse(body)
    const error = value?.error ?? value
    return typeof error?.message === 'string' ? error : undefined
  } catch {
    return undefined
  }
}

function streamedError(thrown: unknown): ReportedError | undefined {
  const isReport =
    typeof thrown === 'object' && thrown !== null && !(thrown instanceof Error) && 'message' in thrown
  return isReport ? (thrown as ReportedError) : undefined
}

function statusIn(error: ReportedError): number {
  const code = Number(error.code)
  return code >= 400 && code < 600 ? code : 500
}

function isUnreadable(thrown: unknown): boolean {
  return JSONParseError.isInstance(thrown) || TypeValidationError.isInstance(thrown)
}
