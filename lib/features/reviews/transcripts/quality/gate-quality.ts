import { fold } from '@/lib/features/questions/text/fold'
import { babbleIn } from '@/lib/features/reviews/transcripts/quality/babble'
import { languageShares } from '@/lib/features/reviews/transcripts/quality/language-shares'
import type { QualityFinding } from '@/lib/features/reviews/transcripts/quality/schema'
import type { Transcript, TranscriptLine } from '@/lib/features/reviews/transcripts/schema'
import { asks } from '@/lib/features/reviews/transcripts/segment/read-sentence'
import { sizeOf } from '@/lib/features/reviews/transcripts/segment/size'

/** Words below which there is no interview to judge, and below which there is little of one. */
const nearlyNothing = 30
const little = 150

/** A certainty below which a line may say something else, and the mean below which all of them may. */
export const unsureLine = 0.5
const unsureMean = 0.45

/** Shares of what is said: from where it is mentioned, and from where the rest is too little to judge. */
const some = 0.1
const most = 0.5

/**
 * What stands in the way of judging a conversation, the gravest first; nothing when nothing does. Decides by counting
 * words, characters and certainties; it does not read for sense.
 * @param transcript with the language that the interview is judged in
 */
export function gateQuality(transcript: Transcript): QualityFinding[] {
  const found = [
    ...findLittle(transcript),
    ...findNoQuestion(transcript),
    ...findOtherLanguage(transcript),
    ...findBabble(transcript),
    ...findUnsure(transcript),
    ...findOneSpeaker(transcript),
    ...findNoTimes(transcript),
  ]
  return found.sort((a, b) => order[a.severity] - order[b.severity])
}

const order = { stops: 0, limits: 1, notes: 2 }

function findLittle({ lines }: Transcript): QualityFinding[] {
  const words = Math.round(totalOf(lines))
  if (words >= little) return []
  return [
    words < nearlyNothing
      ? { kind: 'nearly_empty', severity: 'stops', unjudged: ['answers', 'delivery'], share: 1, lines: [] }
      : { kind: 'short', severity: 'limits', unjudged: ['overall'], share: 1, lines: [] },
  ]
}

function findNoQuestion({ lines, speakers }: Transcript): QualityFinding[] {
  const candidates = new Set(speakers.filter(({ role }) => role === 'candidate').map(({ id }) => id))
  const others = lines.filter(({ speaker }) => speaker === null || !candidates.has(speaker))
  if (others.some(({ text }) => asks(fold(text).text.trim()))) return []
  return [{ kind: 'no_question', severity: 'limits', unjudged: ['answers'], share: 1, lines: [] }]
}

function findOtherLanguage({ language, lines }: Transcript): QualityFinding[] {
  const shares = languageShares(lines.map(({ text }) => text).join('\n'))
  const other = language === 'en' ? 'zh-CN' : 'en'
  if (shares.neither >= most)
    return [
      {
        kind: 'unknown_language',
        severity: 'stops',
        unjudged: ['answers', 'delivery'],
        share: shares.neither,
        lines: [],
      },
    ]
  if (shares[other] < most) return []
  return [
    {
      kind: 'other_language',
      severity: 'stops',
      unjudged: ['answers', 'delivery'],
      share: shares[other],
      lines: [],
    },
  ]
}

function findBabble({ lines }: Transcript): QualityFinding[] {
  const babble = babbleIn(lines)
  const share = shareOf(babble, lines)
  if (share < some) return []
  const severity = share >= most ? 'stops' : 'limits'
  return [{ kind: 'babble', severity, unjudged: unjudgedAt(share), share, lines: idsOf(babble) }]
}

function findUnsure({ lines }: Transcript): QualityFinding[] {
  const rated = lines.filter((line) => line.certainty !== null)
  const unsure = rated.filter(({ certainty }) => (certainty ?? 1) < unsureLine)
  const total = totalOf(rated)
  const mean = rated.reduce((sum, line) => sum + (line.certainty ?? 0) * sizeOf(line.text), 0) / (total || 1)
  const share = shareOf(unsure, lines)
  if (share < some) return []
  const isPoor = mean < unsureMean && share >= most
  const severity = isPoor ? 'stops' : 'limits'
  return [{ kind: 'poor_recognition', severity, unjudged: unjudgedAt(share), share, lines: idsOf(unsure) }]
}

/** Share of the words below which somebody is only heard, and takes no part. */
const hardly = 0.01

function findOneSpeaker({ lines }: Transcript): QualityFinding[] {
  const total = totalOf(lines)
  const words = new Map<string | null, number>()
  for (const { speaker, text } of lines) words.set(speaker, (words.get(speaker) ?? 0) + sizeOf(text))
  const heard = [...words].filter(([, size]) => size >= hardly * total)
  if (total === 0 || heard.length !== 1) return []
  const kind = heard[0]?.[0] === null ? 'no_speakers' : 'one_speaker'
  return [{ kind, severity: 'limits', unjudged: ['talk_share'], share: 1, lines: [] }]
}

/** Share of the words without both times from which pace and pauses are not told. */
const untimedMost = 0.5

function findNoTimes({ lines }: Transcript): QualityFinding[] {
  const untimed = lines.filter(({ startMs, endMs }) => startMs === null || endMs === null)
  const share = shareOf(untimed, lines)
  if (share < untimedMost) return []
  const neverBegun = untimed.filter(({ startMs }) => startMs === null)
  const kind = shareOf(neverBegun, lines) < untimedMost ? 'no_ends' : 'no_times'
  return [{ kind, severity: 'notes', unjudged: ['pace', 'pauses'], share, lines: [] }]
}

function unjudgedAt(share: number): QualityFinding['unjudged'] {
  return share >= most ? ['these_lines', 'answers', 'delivery'] : ['these_lines']
}

const idsOf = (lines: TranscriptLine[]) => lines.map(({ id }) => id)
const totalOf = (lines: readonly TranscriptLine[]) => lines.reduce((sum, { text }) => sum + sizeOf(text), 0)

function shareOf(part: TranscriptLine[], all: TranscriptLine[]): number {
  return Math.round((totalOf(part) / (totalOf(all) || 1)) * 100) / 100
}
