import 'server-only'
import type { z } from 'zod'
import type { Prompt } from '@/lib/platform/ai/prompt-blocks'
import type { Role } from '@/lib/platform/ai/providers'

/** One question to an AI with a typed answer, which the offline engine can answer too. */
export type Task<Input, Output> = {
  name: string
  /** Raised whenever the prompt or the shapes change, so that stored results say what made them. */
  version: number
  role: Role
  input: z.ZodType<Input>
  /** A model is shown this as JSON Schema; a description on a field is advice to the model. */
  output: z.ZodType<Output>
  prompt: (input: Input) => Prompt
  /** Answers without any provider: deterministic, and never fails on a valid input. */
  offline: (input: Input) => Output | Promise<Output>
  /**
   * Holds a provider's output against the input: answers it without what the input does not support, or throws
   * OutputProblem when too little would be left; the model is then told, once. Not applied to offline output.
   */
  check?: (output: Output, input: Input) => Output
}

/** Why an output cannot be used, in words that tell a model what to do better. */
export class OutputProblem extends Error {
  override name = 'OutputProblem'
}

/** Defines a task; run it with `runTask`. */
export function defineTask<Input, Output>(task: Task<Input, Output>): Task<Input, Output> {
  return task
}
