import 'server-only'
import { transaction } from '@/db/client'
import { AppError } from '@/lib/core/errors'
import { lockOptimisation, updateOptimisation } from '@/lib/features/optimisation/data'
import { placeholderIn } from '@/lib/features/optimisation/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Keeps what a person decides on a suggestion: it is accepted, with `text` in the place of a line or as the name of a
 * skill; rejected, as is a line that is accepted without a change; or open again.
 * @throws AppError `not_found` when there is no such suggestion, `bad_input` when the accepted text is empty,
 *   `blank_left` while it holds a blank that is not filled in
 */
export async function decideSuggestion(
  viewer: Viewer,
  id: string,
  given: { suggestion: string; choice: 'accepted' | 'rejected' | 'open'; text?: string | undefined },
): Promise<void> {
  await transaction(async () => {
    const { advice, decisions } = await lockOptimisation(viewer, id)
    const suggestion = advice.suggestions.find((one) => one.id === given.suggestion)
    if (!suggestion) throw new AppError('not_found')
    const { [suggestion.id]: _, ...others } = decisions
    if (given.choice === 'open') return updateOptimisation(viewer, id, { decisions: others })
    const isWorded = suggestion.kind !== 'order' && given.choice === 'accepted'
    const text = isWorded ? (given.text ?? '').replace(/[^\S\n]+/g, ' ').trim() : null
    if (text === '') throw new AppError('bad_input')
    const blank = text === null ? null : placeholderIn(text)
    // A bracket that stood in the resume before is not a blank.
    if (blank && !(suggestion.kind === 'wording' && suggestion.text.includes(blank))) {
      throw new AppError('blank_left', { blank })
    }
    const isSame = suggestion.kind === 'wording' && text === suggestion.text
    const decision = isSame ? { choice: 'rejected' as const, text: null } : { choice: given.choice, text }
    await updateOptimisation(viewer, id, { decisions: { ...others, [suggestion.id]: decision } })
  })
}
