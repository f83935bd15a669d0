import 'server-only'
import { createOpenAI } from '@ai-sdk/openai'
import type { LanguageModel } from 'ai'
import { type Env, env } from '@/lib/core/env'
import { gatheringFetch } from '@/lib/platform/ai/gathering-fetch'
import { describeHost } from '@/lib/platform/ai/hosts'
import { transcribers } from '@/lib/platform/ai/transcription/transcribers'

/** What a model is used for; the environment maps each role to models. */
export const roles = ['interviewer', 'judge', 'writer'] as const
export type Role = (typeof roles)[number]

/** A model of a provider, under the name that is stored and shown: "provider/model". */
export type Engine = { name: string; model: Extract<LanguageModel, { specificationVersion: 'v4' }> }

/** The name of the engine that needs no provider. */
export const offlineEngine = 'offline'

type Service = {
  key: string | undefined
  baseUrl: string | undefined
  model: string | undefined
  byRole: Record<Role, string | undefined>
}

let current: Record<Role, Engine[]> | undefined

/** The engines of this process for a role, the preferred one first; empty when no provider is configured. */
export function enginesFor(role: Role): Engine[] {
  current ??= readEngines(env())
  return current[role]
}

/**
 * The names of the live engines of each role, the preferred one first; an empty list means offline only, and for the
 * transcriber that there is none.
 */
export function liveProviders(): Record<Role | 'transcriber', string[]> {
  const names = (role: Role) => enginesFor(role).map((engine) => engine.name)
  return {
    interviewer: names('interviewer'),
    judge: names('judge'),
    writer: names('writer'),
    transcriber: transcribers().map(({ name }) => name),
  }
}

/**
 * The engines that a configuration names: OPENAI_* first, then FALLBACK_*. A provider is live when it has a key
 * or a base URL (a service on one's own machine needs no key).
 */
export function readEngines(configuration: Env): Record<Role, Engine[]> {
  const services = servicesOf(configuration).filter((service) => service.key || service.baseUrl)
  const of = (role: Role) => services.map((service) => engineOf(service, role))
  return { interviewer: of('interviewer'), judge: of('judge'), writer: of('writer') }
}

function servicesOf(configuration: Env): Service[] {
  return [
    {
      key: configuration.OPENAI_API_KEY,
      baseUrl: configuration.OPENAI_BASE_URL,
      model: configuration.OPENAI_MODEL,
      byRole: {
        interviewer: configuration.OPENAI_MODEL_INTERVIEWER,
        judge: configuration.OPENAI_MODEL_JUDGE,
        writer: configuration.OPENAI_MODEL_WRITER,
      },
    },
    {
      key: configuration.FALLBACK_API_KEY,
      baseUrl: configuration.FALLBACK_BASE_URL,
      model: configuration.FALLBACK_MODEL,
      byRole: {
        interviewer: configuration.FALLBACK_MODEL_INTERVIEWER,
        judge: configuration.FALLBACK_MODEL_JUDGE,
        writer: configuration.FALLBACK_MODEL_WRITER,
      },
    },
  ]
}

function engineOf(
  { key, baseUrl = 'https://api.openai.com/v1', model, byRole }: Service,
  role: Role,
): Engine {
  const host = describeHost(baseUrl)
  const id = byRole[role] ?? model ?? host.model
  // Both are always given: what is left out the SDK reads from OPENAI_*, and would send one service's key to another.
  const service = createOpenAI({
    name: host.name,
    baseURL: baseUrl,
    apiKey: key ?? 'none',
    fetch: gatheringFetch,
  })
  return { name: `${host.name}/${id}`, model: service.chat(id) }
}
