import { estimateLikelihood } from '@/lib/features/reports/likelihood'
import type { ReviewFacts } from '@/lib/features/reports/review/schema'
import { timelineOf } from '@/lib/features/reports/review/timeline'
import type { Review } from '@/lib/features/reviews/data'
import type { StoredTranscript } from '@/lib/features/reviews/transcripts/data'
import { talkFacts } from '@/lib/features/reviews/transcripts/talk/talk-facts'

/** The recording a report is of, and what was said in it. */
export type ReviewSource = Pick<
  Review,
  'name' | 'company' | 'heldOn' | 'kind' | 'durationMs' | 'uploadedAt' | 'quality'
> & { transcript: StoredTranscript }

/** What the report has found in the answers. */
type Judged = Omit<Parameters<typeof estimateLikelihood>[0], 'quality'> & {
  turns: readonly { turnId: string; number: number }[]
}

/** What a report says of a real interview beyond its answers, by counting alone. */
export function assembleReview(source: ReviewSource, { turns, ...judged }: Judged): ReviewFacts {
  const { transcript, uploadedAt } = source
  const { name, company, heldOn, kind, durationMs } = source
  const { speakers: _, longestMonologue, ...talk } = talkFacts(transcript)
  const quality = (source.quality ?? []).map(({ lines: __, ...finding }) => finding)
  return {
    name,
    company,
    heldOn,
    kind,
    durationMs,
    hasSound: kind !== 'transcript' && uploadedAt !== null,
    talk: {
      ...talk,
      longestMonologue: longestMonologue && {
        size: longestMonologue.size,
        ms: longestMonologue.ms,
        startMs: transcript.lines.find(({ id }) => id === longestMonologue.lines[0])?.startMs ?? null,
      },
    },
    timeline: timelineOf(transcript.lines, new Map(turns.map(({ turnId, number }) => [turnId, number]))),
    quality,
    likelihood: estimateLikelihood({ ...judged, quality }),
  }
}
