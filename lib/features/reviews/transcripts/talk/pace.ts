import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import type { TalkFacts } from '@/lib/features/reviews/transcripts/talk/schema'
import { durationOf, sizeIn } from '@/lib/features/reviews/transcripts/talk/spoken'

/** Milliseconds of speech with times from which a pace is one. */
const enough = 20_000

/** Share of the words that must have times. */
const enoughShare = 0.5

/** More words or characters a minute than anybody speaks: such times are not those of the speech. */
const fastest = { words: 400, characters: 700 }

/** Words or characters a minute, over the lines whose times are known; null where they are too few or impossible. */
export function paceOf(lines: readonly SpokenLine[], unit: TalkFacts['unit']): number | null {
  const timed = lines.filter((line) => (durationOf(line) ?? 0) > 0)
  const sizeOf = (some: readonly SpokenLine[]) => some.reduce((sum, { text }) => sum + sizeIn(text, unit), 0)
  const ms = timed.reduce((sum, line) => sum + (durationOf(line) ?? 0), 0)
  const size = sizeOf(timed)
  if (ms < enough || size < enoughShare * sizeOf(lines)) return null
  const pace = Math.round((size / ms) * 60_000)
  return pace > fastest[unit] ? null : pace
}
