import type { AsideKind, Utterance } from '@/lib/features/reviews/transcripts/schema'
import {
  addAside,
  addToTurn,
  type Draft,
  type DraftLine,
  setAside,
} from '@/lib/features/reviews/transcripts/segment/draft'
import type { Deed, State } from '@/lib/features/reviews/transcripts/segment/states'

/**
 * Makes turns and asides of lines by what is done with each. A reaction goes with what is said before it; what is answered
 * although nothing was asked belongs to no turn.
 * @param course the state of each line; null for whoever only looks on
 */
export function arrangeLines(lines: readonly DraftLine[], course: readonly (State | null)[]): Draft {
  const draft: Draft = { turns: [], asides: [] }
  let mode: Utterance['kind'] | AsideKind | null = null
  for (const [at, line] of lines.entries()) {
    const state = course[at]
    const hasTurn = draft.turns.length > 0
    if (!state) {
      setAside(draft, 'other', [line])
      continue
    }
    const deed: Deed = isOnlyReply(mode, course, at) ? 'answer' : state.deed
    if (deed === 'reaction') {
      if (mode !== null && isTurn(mode)) addAside(draft, [line])
      else setAside(draft, mode ?? 'small_talk', [line])
    } else if (deed === 'question' || (deed === 'follow_up' && !hasTurn)) {
      if (mode !== 'question') draft.turns.push({ parts: [] })
      addToTurn(draft, 'question', [line])
      mode = 'question'
    } else if (!isTurn(deed)) {
      setAside(draft, deed, [line])
      mode = deed
    } else if (hasTurn) {
      addToTurn(draft, deed, [line])
      mode = deed
    } else {
      setAside(draft, 'other', [line])
      mode = 'other'
    }
  }
  return draft
}

/** Whether nothing but a reaction or a courtesy is said to a question: then it answers it, however little it tells. */
function isOnlyReply(mode: Deed | null, course: readonly (State | null)[], at: number): boolean {
  if (mode !== 'question' && mode !== 'follow_up') return false
  const state = course[at]
  if (state?.side !== 'candidate' || (state.deed !== 'reaction' && state.deed !== 'small_talk')) return false
  const next = course.slice(at + 1).find((one) => one && one.deed !== 'reaction')
  return next?.deed !== 'answer' && next?.deed !== 'question'
}

function isTurn(deed: Utterance['kind'] | AsideKind): deed is Utterance['kind'] {
  return deed === 'question' || deed === 'follow_up' || deed === 'answer'
}
