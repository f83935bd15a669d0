import { joinText } from '@/lib/features/reviews/transcripts/read/join-text'
import type {
  AsideKind,
  Segmentation,
  TranscriptLine,
  Utterance,
} from '@/lib/features/reviews/transcripts/schema'

/** A line, and whether it only reacts to what somebody else says: then its words are not wanted. */
export type DraftLine = { line: TranscriptLine; isAside: boolean }

type Part = { kind: Utterance['kind']; lines: DraftLine[] }

/** A turn that is being put together. */
type DraftTurn = { parts: Part[] }

/** A conversation that is being taken apart. Lines are added in their order. */
export type Draft = { turns: DraftTurn[]; asides: Segmentation['asides'] }

/** Adds lines to the last turn; what neighbours do together becomes one utterance. */
export function addToTurn(draft: Draft, kind: Part['kind'], lines: readonly DraftLine[]): void {
  const parts = draft.turns.at(-1)?.parts
  const last = parts?.at(-1)
  if (last?.kind === kind) last.lines.push(...lines)
  else parts?.push({ kind, lines: [...lines] })
}

/** Adds lines whose words are not wanted to what is said last in the last turn. */
export function addAside(draft: Draft, lines: readonly DraftLine[]): void {
  draft.turns
    .at(-1)
    ?.parts.at(-1)
    ?.lines.push(...lines.map((line) => ({ ...line, isAside: true })))
}

/** Sets lines aside. */
export function setAside(draft: Draft, kind: AsideKind, lines: readonly DraftLine[]): void {
  const ids = lines.map(({ line }) => line.id)
  const last = draft.asides.at(-1)
  if (last?.kind === kind) last.lines.push(...ids)
  else draft.asides.push({ kind, lines: ids })
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

function spokenIn(lines: readonly DraftLine[]): string[] {
  return lines.filter(({ isAside }) => !isAside).map(({ line }) => line.text)
}
