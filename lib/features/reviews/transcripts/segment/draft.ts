import { joinText } from '@/lib/features/reviews/transcripts/read/join-text'
import type { AsideKind, Segmentation, Utterance } from '@/lib/features/reviews/transcripts/schema'
import type { SpeechLine } from '@/lib/features/reviews/transcripts/segment/read-speeches'

type Part = { kind: Utterance['kind']; lines: SpeechLine[] }

/** A turn that is being put together. */
export type DraftTurn = { asker: string | null; parts: Part[] }

/** A conversation that is being taken apart. Lines are added in their order. */
export type Draft = { turns: DraftTurn[]; asides: Segmentation['asides'] }

/** Adds lines to the last turn; what neighbours do together becomes one utterance. */
export function addToTurn(draft: Draft, kind: Part['kind'], lines: readonly SpeechLine[]): void {
  const parts = draft.turns.at(-1)?.parts
  const last = parts?.at(-1)
  if (lines.length === 0) return
  if (last?.kind === kind) last.lines.push(...lines)
  else parts?.push({ kind, lines: [...lines] })
}

/** Adds lines whose words are not wanted to what is said last in the last turn. */
export function addAside(draft: Draft, lines: readonly SpeechLine[]): void {
  draft.turns
    .at(-1)
    ?.parts.at(-1)
    ?.lines.push(...lines.map((line) => ({ ...line, isAside: true })))
}

/** Sets lines aside. */
export function setAside(draft: Draft, kind: AsideKind, lines: readonly SpeechLine[]): void {
  const ids = lines.map(({ line }) => line.id)
  const last = draft.asides.at(-1)
  if (ids.length === 0) return
  if (last?.kind === kind) last.lines.push(...ids)
  else draft.asides.push({ kind, lines: ids })
}

/** Whether a turn was only announced so far ("let's talk about caching") and agreed to. */
export function isUnanswered({ parts: [question, answer, ...more] }: DraftTurn): boolean {
  if (!question || more.length > 0) return false
  if (!answer) return true
  const isAgreed = answer.lines.every(({ act, isAside }) => isAside || act === 'reaction')
  return isAgreed && !/[?？]/.test(question.lines.map(({ line }) => line.text).join(' '))
}

/** Makes the answer of a turn, a mere reaction, an aside of its question, which goes on. */
export function takeAnswerBack({ parts }: DraftTurn): void {
  const [answer] = parts.splice(1)
  parts[0]?.lines.push(...(answer?.lines ?? []).map((line) => ({ ...line, isAside: true })))
}

/** The utterances of a turn. */
export function utterancesOf({ parts }: DraftTurn): Utterance[] {
  return parts.map(({ kind, lines }) => ({
    kind,
    text: joinText(spokenIn(lines)),
    startMs: lines[0]?.line.startMs ?? null,
    endMs: lines.findLast(({ isAside }) => !isAside)?.line.endMs ?? null,
    lines: lines.map(({ line }) => line.id),
  }))
}

/** What is said in a speech by whose speech it is. */
export function saidIn({ lines }: { lines: readonly SpeechLine[] }): string {
  return joinText(spokenIn(lines))
}

function spokenIn(lines: readonly SpeechLine[]): string[] {
  return lines.filter(({ isAside }) => !isAside).map(({ line }) => line.text)
}
