import 'server-only'
import { JSONParseError } from 'ai'
import { env } from '@/lib/core/env'
import { classify, isWebPage, webPageFailure } from '@/lib/platform/ai/failures'
import { limits } from '@/lib/platform/ai/limits'
import { failureOf, refusesFormat, TranscriberFailure } from '@/lib/platform/ai/transcription/failure'
import type { Transcriber } from '@/lib/platform/ai/transcription/transcribers'

/** Sound as it is sent: the name tells some services what it is, and tells nobody anything else. */
export type Sound = { bytes: Blob; fileName: string }

/** Forms of answers, the one that says most first. Plain is what every service takes: it asks for nothing. */
const forms = {
  diarized: [
    ['response_format', 'diarized_json'],
    ['chunking_strategy', 'auto'],
  ],
  timed: [
    ['response_format', 'verbose_json'],
    ['timestamp_granularities[]', 'segment'],
    ['timestamp_granularities[]', 'word'],
  ],
  plain: [],
} as const
type Form = keyof typeof forms

// Found out once for each: what a service does not take it will not take for the next part either.
const found = new WeakMap<Transcriber, Form>()

const formFor = (transcriber: Transcriber): Form =>
  found.get(transcriber) ?? (/diari[sz]e/i.test(transcriber.model) ? 'diarized' : 'timed')

/**
 * One call of a transcriber; a second one, once, to one that turns out not to know the form of answer it was asked for.
 * When it is late, falls silent, or the caller aborts, the connection is closed.
 * @param language ISO 639-1, or null to let the service find out
 * @param ms the time it may take
 * @returns what it answered, JSON or text
 * @throws TranscriberFailure; the caller's reason when `signal` aborts
 */
export async function postAudio(
  transcriber: Transcriber,
  sound: Sound,
  language: string | null,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const form = formFor(transcriber)
  const answer = await post(transcriber, body(transcriber, sound, language, form), ms, signal)
  if (form !== 'plain' && refusesFormat(answer)) {
    found.set(transcriber, 'plain')
    return read(await post(transcriber, body(transcriber, sound, language, 'plain'), ms, signal))
  }
  return read(answer)
}

type Answer = { url: string; status: number; headers: Record<string, string>; body: string }

function body(
  { model }: Transcriber,
  { bytes, fileName }: Sound,
  language: string | null,
  form: Form,
): FormData {
  const data = new FormData()
  data.append('model', model)
  if (language) data.append('language', language)
  for (const [name, value] of forms[form]) data.append(name, value)
  data.append('file', bytes, fileName)
  return data
}

async function post(
  { url, key }: Transcriber,
  data: FormData,
  ms: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const late = AbortSignal.timeout(Math.max(0, Math.round(ms)))
  const silence = new AbortController()
  const stop = AbortSignal.any([late, silence.signal, ...(signal ? [signal] : [])])
  try {
    const response = await fetch(url, {
      method: 'POST',
      body: data,
      headers: key ? { Authorization: `Bearer ${key}` } : {},
      signal: stop,
      cache: 'no-store',
    })
    const text = await textOf(response, () => silence.abort())
    return { url, status: response.status, headers: Object.fromEntries(response.headers), body: text }
  } catch (thrown) {
    signal?.throwIfAborted()
    if (thrown instanceof TranscriberFailure) throw thrown
    if (late.aborted) throw new TranscriberFailure('timed_out')
    if (silence.signal.aborted) throw new TranscriberFailure('stalled')
    const { kind, mayRetry, cause } = classify(thrown)
    throw new TranscriberFailure(kind, { mayRetry, cause, detail: codeOf(thrown) })
  }
}

async function textOf(response: Response, onSilence: () => void): Promise<string> {
  const stallMs = env().AI_STALL_SECONDS * 1_000
  let timer = setTimeout(onSilence, stallMs)
  const decoder = new TextDecoder()
  let text = ''
  try {
    for await (const piece of response.body ?? []) {
      clearTimeout(timer)
      timer = setTimeout(onSilence, stallMs)
      text += decoder.decode(piece, { stream: true })
      if (text.length > limits.transcriptionBytes)
        throw new TranscriberFailure('malformed', { detail: 'endless' })
    }
    return text + decoder.decode()
  } finally {
    clearTimeout(timer)
  }
}

function codeOf(thrown: unknown): string {
  const cause = thrown instanceof Error ? (thrown.cause as { code?: unknown } | undefined) : undefined
  return String(cause?.code ?? 'the connection broke')
}

function read(answer: Answer): unknown {
  const { status, headers, body } = answer
  if (status >= 300) throw failureOf(answer)
  const type = headers['content-type']
  if (isWebPage(type, body)) throw new TranscriberFailure('unavailable', webPageFailure())
  let value: unknown
  try {
    value = JSON.parse(body)
  } catch (cause) {
    // Some answer with the words alone.
    if (type?.startsWith('text/plain') && !/^\s*[[{]/.test(body)) return body
    throw failureOf({ ...answer, cause: new JSONParseError({ text: '', cause }) })
  }
  const isReport = typeof value === 'object' && value !== null && ('error' in value || isCoded(value))
  if (isReport) throw failureOf(answer)
  return value
}

/** Whether an answer has nothing but a code and a message, as some services report errors with status 200. */
function isCoded(value: object): boolean {
  return 'message' in value && 'code' in value && !('text' in value) && !('segments' in value)
}
