import type { z } from 'zod'

/** A kind of background work. Its payload holds ids only: what they name is read when the job runs. */
export type Job<Payload = unknown> = {
  name: string
  payload: z.ZodType<Payload>
  /** Tries after the first, with growing pauses. */
  retries: number
  /** A try that takes longer is aborted and counts as failed. */
  timeoutSeconds: number
  /** How many run at once in one process; asked for when its workers are hired. */
  concurrency: number | (() => number)
}

/** Defines a job. Keep this apart from its handler, so that enqueueing does not import the work. */
export function defineJob<Payload>(job: Job<Payload>): Job<Payload> {
  return job
}

/** What a handler is given besides its payload. */
export type JobContext = {
  /** Runs `work` unless an earlier try of this job finished it; then answers what it returned. */
  step: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>
  /** Aborts when the try runs out of time or the process stops. */
  signal: AbortSignal
  /** Whether no try follows if this one fails. */
  lastAttempt: boolean
}

export type JobHandler<Payload> = (payload: Payload, context: JobContext) => Promise<void>

/** A job together with what does it, for the registry. */
export type HandledJob = { job: Job; handle: JobHandler<unknown> }

/** Pairs a job with its handler. */
export function handles<Payload>(job: Job<Payload>, handler: JobHandler<Payload>): HandledJob {
  return { job: job as Job, handle: (payload, context) => handler(job.payload.parse(payload), context) }
}
