import 'server-only'
import { APICallError } from 'ai'
import type { TranscriberFailureKind } from '@/lib/core/ai-failure'
import { classify, type ProviderFailure } from '@/lib/platform/ai/failures'

/** One failed call of a transcriber. */
export class TranscriberFailure extends Error {
  readonly kind: TranscriberFailureKind
  /** Whether the same call to the same service may go well soon. */
  readonly mayRetry: boolean
  /** The pause the service asks for. */
  readonly retryAfterMs: number | undefined
  /** What an operator may need: status and code, never contents. */
  readonly detail: string | undefined

  constructor(
    kind: TranscriberFailureKind,
    more: Partial<Pick<ProviderFailure, 'mayRetry' | 'retryAfterMs' | 'detail' | 'cause'>> = {},
  ) {
    super(kind, { cause: more.cause })
    this.name = 'TranscriberFailure'
    this.kind = kind
    this.mayRetry = more.mayRetry ?? false
    this.retryAfterMs = more.retryAfterMs
    this.detail = more.detail
  }
}

/** An answer of a service as a failure must show it. */
export type Refusal = {
  url: string
  status: number
  headers: Record<string, string>
  body: string
  cause?: unknown
}

const namesFormat = /response_format|timestamp_granularit|chunking_strategy|verbose_json|diarized_json/i

const tooLarge =
  /(file|audio|payload|body|content|input|duration)[^.\n]{0,60}\b(too (large|big|long)|exceed|larger than|longer than)|maximum (content|file|upload|audio)[^.\n]{0,20}(size|length|duration)|entity too large|(文件|音频|时长)[^。\n]{0,10}(过大|太大|过长|超过|超出)/i
const unsupported =
  /(invalid|unsupported|unrecogni[sz]ed|unknown|not supported)[^.\n]{0,40}(file|audio|media|container|codec)|(file|audio|media|codec)[^.\n]{0,40}(not supported|unsupported|invalid|corrupt)|could not (be )?decode|fail(ed|ure) to (decode|load audio)|(不支持|无法识别)[^。\n]{0,10}(格式|音频|文件)/i

/** Whether a service refuses the form of answer it was asked for, rather than the sound. */
export function refusesFormat({ status, body }: Pick<Refusal, 'status' | 'body'>): boolean {
  return (status === 400 || status === 422) && namesFormat.test(body)
}

/** The failure that an answer tells of which is none, or which nobody can read. */
export function failureOf({ url, status, headers, body, cause }: Refusal): TranscriberFailure {
  const failure = classify(
    new APICallError({
      message: 'a transcription failed',
      url,
      requestBodyValues: {},
      statusCode: status,
      responseHeaders: headers,
      responseBody: body,
      cause,
    }),
  )
  const kind = failure.kind === 'bad_request' ? (misfit(status, body) ?? failure.kind) : failure.kind
  return new TranscriberFailure(kind, failure)
}

function misfit(status: number, body: string): 'too_large' | 'unsupported_format' | null {
  if (status === 413 || tooLarge.test(body)) return 'too_large'
  return status === 415 || (status < 500 && unsupported.test(body)) ? 'unsupported_format' : null
}
