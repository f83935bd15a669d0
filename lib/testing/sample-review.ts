import type { Locale } from '@/lib/core/locale'
import type { Report } from '@/lib/features/reports/model'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'

/** The sample report as if it were of a recorded interview in which a line was said every half minute. */
export function sampleReview(locale: Locale): Report {
  const sample = sampleReport(locale)
  let at = 0
  const turns = sample.turns.map((turn) => ({
    ...turn,
    attempt: 1,
    earlierAttempts: [],
    dialogue: turn.dialogue.map((line) => {
      at += 30_000
      return { ...line, startMs: at, endMs: at + 28_000 }
    }),
  }))
  return {
    ...sample,
    mode: 'review',
    turns,
    review: {
      name: 'Second round at Nordlicht Pay',
      company: 'Nordlicht Pay',
      heldOn: '2026-11-18',
      kind: 'audio',
      durationMs: at + 45_000,
      hasSound: true,
      talk: {
        unit: locale === 'en' ? 'words' : 'characters',
        byTime: true,
        candidateShare: 0.684,
        longestMonologue: { size: 231, ms: 95_000, startMs: 60_000 },
        pace: 143,
        pauses: { count: 3, longestMs: 5_400, beforeAnswerMs: 1_250 },
        fillers: { count: 12, perHundred: 1.9, words: [{ word: 'you know', count: 7 }] },
      },
      timeline: [
        { kind: 'small_talk', number: null, startMs: 0, endMs: 30_000 },
        ...turns.map(({ number, dialogue }) => ({
          kind: 'turn' as const,
          number,
          startMs: dialogue[0]?.startMs ?? 0,
          endMs: dialogue.at(-1)?.endMs ?? 0,
        })),
        { kind: 'logistics', number: null, startMs: at + 30_000, endMs: at + 45_000 },
      ],
      quality: [{ kind: 'poor_recognition', severity: 'limits', unjudged: ['these_lines'], share: 0.14 }],
      likelihood: {
        band: 'good',
        from: 40,
        to: 80,
        basis: { overall: 70, scoredTurns: 3, spread: 26, weakest: { dimension: 'knowledge', score: 63 } },
      },
    },
  }
}
