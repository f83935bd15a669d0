import 'server-only'
import { AppError } from '@/lib/core/errors'
import { getPosition, insertQuestion } from '@/lib/features/positions/data'
import { withTerms } from '@/lib/features/questions/bank/with-terms'
import type { QuestionForm } from '@/lib/features/questions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Adds a question of the viewer's own to a position. @returns its id
 * @throws AppError `not_found` for a position they do not see, `bad_input` for a skill that it does not have, `too_many`
 */
export async function addQuestion(
  viewer: Viewer,
  positionId: string,
  question: QuestionForm,
): Promise<string> {
  const position = await getPosition(viewer, question.language, positionId)
  if (!position.skills.some(({ id }) => id === question.skill)) throw new AppError('bad_input')
  return insertQuestion(viewer, positionId, withTerms(question))
}
