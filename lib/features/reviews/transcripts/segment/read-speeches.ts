import type { SpeakerRole, Transcript, TranscriptLine } from '@/lib/features/reviews/transcripts/schema'
import { keysOf } from '@/lib/features/reviews/transcripts/segment/is-follow-up'
import type { ReadLine } from '@/lib/features/reviews/transcripts/segment/read-lines'
import { readLines } from '@/lib/features/reviews/transcripts/segment/read-lines'
import type { Act } from '@/lib/features/reviews/transcripts/segment/read-sentence'

/** A line that is spoken, its content words, and whether it only reacts to somebody else's speech, which it interrupts. */
export type SpeechLine = ReadLine & { line: TranscriptLine; keys: ReadonlySet<string>; isAside: boolean }

/** What one person says before another one does; reactions of others are among its lines. */
export type Speech = { role: SpeakerRole; speaker: string | null; lines: SpeechLine[] }

/**
 * Cuts a conversation into speeches. A reaction ("mm", "right") between two stretches of one person's speech interrupts
 * nothing: it becomes an aside of theirs, unless it answers a question.
 */
export function readSpeeches({ lines, speakers, language }: Transcript): Speech[] {
  const roles = new Map(speakers.map(({ id, role }) => [id, role]))
  const read = readLines(lines, language)
  const speeches: Speech[] = []
  for (const [at, line] of lines.entries()) {
    const role = roles.get(line.speaker ?? '') ?? 'other'
    const of = read[at]
    if (!of) continue
    const last = speeches.at(-1)
    const spoken = { ...of, line, keys: keysOf(line.text), isAside: false }
    if (last && last.speaker === line.speaker) last.lines.push(spoken)
    else speeches.push({ role, speaker: line.speaker, lines: [spoken] })
  }
  return joinInterrupted(speeches)
}

function joinInterrupted(speeches: readonly Speech[]): Speech[] {
  const joined: Speech[] = []
  for (let at = 0; at < speeches.length; at += 1) {
    const speech = speeches[at]
    const before = joined.at(-1)
    const after = speeches[at + 1]
    if (!speech) continue
    if (before && after && before.speaker === after.speaker && interrupts(speech, before)) {
      before.lines.push(...speech.lines.map((line) => ({ ...line, isAside: true })), ...after.lines)
      at += 1
    } else {
      joined.push({ ...speech, lines: [...speech.lines] })
    }
  }
  return joined
}

function interrupts(speech: Speech, before: Speech): boolean {
  if (!isReaction(speech) || speech.role === before.role) return false
  return before.role === 'candidate' || !wantsReply(before)
}

/** Whether nothing is said in a speech but that somebody listens. */
export function isReaction({ lines }: Speech): boolean {
  return lines.every(({ act, isAside }) => isAside || act === 'reaction')
}

/** Whether nothing is said in a speech but what is polite. */
export function isPolite({ lines }: Speech): boolean {
  const acts = lines.filter(({ isAside }) => !isAside).map(({ act }) => act)
  return acts.includes('small_talk') && acts.every((act) => act === 'small_talk' || act === 'reaction')
}

/** Whether a speech ends by asking for something. */
function wantsReply({ lines }: Speech): boolean {
  const last = lines
    .filter(({ isAside }) => !isAside)
    .flatMap(({ sentences }) => sentences)
    .findLast(({ act }) => act !== 'reaction')
  return last !== undefined && last.act !== 'statement' && last.act !== 'agenda'
}

/** The sentences of some lines that ask, folded; all of them where none does. */
export function askingIn(lines: readonly SpeechLine[]): string {
  return sentencesIn(lines, ['ask']) || sentencesIn(lines)
}

/** The content words of some lines. */
export function keysIn(lines: readonly SpeechLine[]): Set<string> {
  return new Set(lines.filter(({ isAside }) => !isAside).flatMap(({ keys }) => [...keys]))
}

/** The sentences of some lines that do one of these, folded; all of them by default. */
export function sentencesIn(lines: readonly SpeechLine[], acts?: readonly Act[]): string {
  return lines
    .filter(({ isAside }) => !isAside)
    .flatMap(({ sentences }) => sentences)
    .filter(({ act }) => !acts || acts.includes(act))
    .map(({ text }) => text)
    .join(' ')
}
