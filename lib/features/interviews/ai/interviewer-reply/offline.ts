import { translator } from '@/lib/core/translate'
import type { ReplyInput } from '@/lib/features/interviews/ai/interviewer-reply/schema'

/** The interviewer's words by rule: what was decided is said plainly, with some variety from turn to turn. */
export function replyOffline(input: ReplyInput): string {
  const say = translator(input.language, 'interviewer')
  const variant = (['a', 'b', 'c'] as const)[input.number % 3] ?? 'a'
  const { kind, previous, question, followUp, count, number, candidateName, positionTitle } = input
  // Chinese sentences follow each other without a space.
  const space = input.language === 'en' ? ' ' : ''
  if (kind === 'opening') {
    return [say('opening', { name: candidateName, position: positionTitle, count }), question].join('\n\n')
  }
  if (kind === 'follow_up') return [say(`probe.${variant}`), followUp].join(space)
  if (kind === 'closing') return say(input.mode === 'practice' ? 'closing.practice' : 'closing.simulation')
  if (input.again) return [say('again'), question].join('\n\n')
  const link = previous?.skipped ? say('skipped') : say(`thanks.${variant}`)
  const last = number === count ? say('last') : ''
  return [[link, last].filter(Boolean).join(space), question].join('\n\n')
}
