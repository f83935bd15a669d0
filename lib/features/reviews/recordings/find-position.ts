import 'server-only'
import { createPosition } from '@/lib/features/positions/create-position'
import { getPosition, listPositions } from '@/lib/features/positions/data'
import type { NewReview } from '@/lib/features/reviews/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * The position that a review is for: the one that was chosen, one that is called as was typed, or a new one of the
 * viewer's own that nobody else sees. Call it in a transaction.
 * @throws AppError `not_found` for one that the viewer does not see, `too_many`
 */
export async function findPosition(
  viewer: Viewer,
  { positionId, positionTitle, language }: Pick<NewReview, 'positionId' | 'positionTitle' | 'language'>,
): Promise<{ id: string; title: string }> {
  if (positionId) return getPosition(viewer, language, positionId)
  const called = positionTitle.toLowerCase()
  const positions = await listPositions(viewer, language)
  const known = positions.find(({ title }) => title.toLowerCase() === called)
  if (known) return known
  const written = { category: 'general' as const, description: '', requirements: [], skills: [] }
  const id = await createPosition(viewer, { ...written, language, title: positionTitle })
  return { id, title: positionTitle }
}
