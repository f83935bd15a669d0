import { translator } from '@/lib/core/translate'
import type { HintInput } from '@/lib/features/interviews/ai/give-hint/schema'

/** First how to build the answer, then one missing point after another. */
export function hintOffline(input: HintInput): { hint: string } {
  const say = translator(input.language, 'interviewer')
  if (input.given === 0) return { hint: say(`hint.structure.${input.type}`) }
  const [point] = input.missing
  return { hint: point ? say('hint.point', { point }) : say('hint.complete') }
}
