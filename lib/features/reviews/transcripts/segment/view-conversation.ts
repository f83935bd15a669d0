import { mapInPieces } from '@/lib/core/in-pieces'
import type { Locale } from '@/lib/core/locale'
import type { Spot } from '@/lib/features/reviews/transcripts/chain/find-course'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'
import type { ReadBank } from '@/lib/features/reviews/transcripts/segment/know-question'
import { isWritten } from '@/lib/features/reviews/transcripts/segment/read-lines'
import { endsAsking, type SeenLine, seeLines } from '@/lib/features/reviews/transcripts/segment/seen-lines'
import { signsOf } from '@/lib/features/reviews/transcripts/segment/signs-of'
import { type Side, states } from '@/lib/features/reviews/transcripts/segment/states'

/**
 * Looks at each line of a conversation and around it.
 * @param lines those of interviewers and candidates
 * @param sides whose they are
 * @returns a spot for each line, in a chain of `states`
 */
export async function viewConversation(
  lines: readonly SpokenLine[],
  sides: readonly Side[],
  language: Locale,
  bank: ReadBank,
): Promise<Spot[]> {
  const seen = await seeLines(lines, sides, language)
  const firstAsk = seen.findIndex(({ read }) => read.act === 'ask')
  const view = { seen, isPunctuated: isWritten(lines), firstAsk, bank }
  return mapInPieces(seen, (one, at) => ({
    signs: signsOf(view, at),
    joints: jointsOf(one, seen[at - 1]),
    may: states.map(({ side }) => side === one.side),
  }))
}

/** How a line is joined to the one before. */
function jointsOf(one: SeenLine, before: SeenLine | undefined): string[] {
  if (!before) return []
  const joints = ['any', one.line.speaker === before.line.speaker ? 'same speaker' : 'other speaker']
  if (endsAsking(before)) return [...joints, 'after a question']
  return [...joints, before.read.act === 'reaction' ? 'after a reaction' : 'after a statement']
}
