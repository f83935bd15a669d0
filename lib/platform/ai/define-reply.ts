import 'server-only'
import type { z } from 'zod'
import type { Prompt } from '@/lib/platform/ai/prompt-blocks'
import type { Role } from '@/lib/platform/ai/providers'

/** Something to say as plain text that streams, which the offline engine can say too. */
export type Reply<Input> = {
  name: string
  /** Raised whenever the prompt changes. */
  version: number
  role: Role
  input: z.ZodType<Input>
  prompt: (input: Input) => Prompt
  /** Says it without any provider: deterministic, and never fails on a valid input. */
  offline: (input: Input) => string
}

/** Defines a reply; stream it with `streamReply`. */
export function defineReply<Input>(reply: Reply<Input>): Reply<Input> {
  return reply
}
