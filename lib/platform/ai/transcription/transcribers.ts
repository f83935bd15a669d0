import 'server-only'
import { type Env, env } from '@/lib/core/env'
import { describeHost } from '@/lib/platform/ai/hosts'

/** A model that writes down what is heard, under the name that is stored and shown: "provider/model". */
export type Transcriber = {
  name: string
  /** Where audio is posted to. */
  url: string
  key: string | undefined
  model: string
}

let current: Transcriber[] | undefined

/** The transcribers of this process, the preferred one first; empty when none is configured. */
export function transcribers(): Transcriber[] {
  current ??= readTranscribers(env())
  return current
}

type Service = { key: string | undefined; baseUrl: string | undefined; model: string | undefined }

/**
 * The transcribers that a configuration names: TRANSCRIBER_* first, then the providers of OPENAI_* and FALLBACK_* that
 * are told which model transcribes, or are known to have one.
 */
export function readTranscribers(configuration: Env): Transcriber[] {
  const own: Service = {
    key: configuration.TRANSCRIBER_API_KEY,
    baseUrl: configuration.TRANSCRIBER_BASE_URL,
    model: configuration.TRANSCRIBER_MODEL,
  }
  const shared: Service[] = [
    {
      key: configuration.OPENAI_API_KEY,
      baseUrl: configuration.OPENAI_BASE_URL,
      model: configuration.OPENAI_MODEL_TRANSCRIBER,
    },
    {
      key: configuration.FALLBACK_API_KEY,
      baseUrl: configuration.FALLBACK_BASE_URL,
      model: configuration.FALLBACK_MODEL_TRANSCRIBER,
    },
  ]
  return [
    // One that is set for this alone takes what most of them take when no model is named.
    ...transcriberOf(own, 'whisper-1'),
    ...shared.flatMap((service) => transcriberOf(service)),
  ]
}

function transcriberOf({ key, baseUrl, model }: Service, otherwise?: string): Transcriber[] {
  if (!key && !baseUrl) return []
  const base = baseUrl ?? 'https://api.openai.com/v1'
  const host = describeHost(base)
  const id = model ?? host.transcriber ?? otherwise
  const url = `${base.replace(/\/+$/, '')}/audio/transcriptions`
  return id ? [{ name: `${host.name}/${id}`, url, key, model: id }] : []
}
