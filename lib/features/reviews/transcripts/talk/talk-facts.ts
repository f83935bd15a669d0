import type { Transcript } from '@/lib/features/reviews/transcripts/schema'
import { fillersIn } from '@/lib/features/reviews/transcripts/talk/fillers-in'
import { longestMonologue } from '@/lib/features/reviews/transcripts/talk/longest-monologue'
import { paceOf } from '@/lib/features/reviews/transcripts/talk/pace'
import { pausesOf } from '@/lib/features/reviews/transcripts/talk/pauses'
import type { TalkFacts } from '@/lib/features/reviews/transcripts/talk/schema'
import { durationOf, sizeIn } from '@/lib/features/reviews/transcripts/talk/spoken'

/**
 * How a conversation went: who speaks how much, the candidate's longest monologue, pace, pauses and fillers. Counted,
 * never judged; what the transcript does not tell is null. Units stand with each fact in schema.ts.
 */
export function talkFacts(transcript: Transcript): TalkFacts {
  const { language, lines, speakers } = transcript
  const unit = language === 'en' ? 'words' : 'characters'
  const spoken = lines.filter(({ text }) => sizeIn(text, unit) > 0)
  const byTime = spoken.length > 0 && spoken.every((line) => durationOf(line) !== null)
  const amounts = speakers.map(({ id, name, role }) => {
    const own = spoken.filter(({ speaker }) => speaker === id)
    const size = own.reduce((sum, { text }) => sum + sizeIn(text, unit), 0)
    const ms = byTime ? own.reduce((sum, line) => sum + (durationOf(line) ?? 0), 0) : null
    return { id, name, role, size, ms, amount: ms ?? size }
  })
  const amountOf = (of: typeof amounts) => of.reduce((sum, { amount }) => sum + amount, 0)
  const all = amountOf(amounts)
  const candidate = amounts.filter(({ role }) => role === 'candidate')
  const both = [...candidate, ...amounts.filter(({ role }) => role === 'interviewer')]
  const isTalk = amountOf(candidate) > 0 && amountOf(both) > amountOf(candidate)
  const candidates = new Set(candidate.map(({ id }) => id))
  const answers = spoken.filter(({ speaker }) => speaker !== null && candidates.has(speaker))
  return {
    unit,
    byTime,
    speakers: amounts
      .map(({ amount, ...speaker }) => ({ ...speaker, share: rounded(amount / (all || 1)) }))
      .sort((a, b) => b.share - a.share),
    candidateShare: isTalk ? rounded(amountOf(candidate) / amountOf(both)) : null,
    longestMonologue: longestMonologue(spoken, candidates, unit),
    pace: paceOf(answers, unit),
    pauses: pausesOf(spoken, candidates),
    fillers: fillersIn(answers, unit),
  }
}

const rounded = (share: number) => Math.round(share * 1_000) / 1_000
