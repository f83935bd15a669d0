import 'server-only'
import { AppError } from '@/lib/core/errors'
import { getOwnQuestion, getPosition, updateQuestion } from '@/lib/features/positions/data'
import { withTerms } from '@/lib/features/questions/bank/with-terms'
import type { QuestionForm } from '@/lib/features/questions/model'
import type { Viewer } from '@/lib/platform/auth/viewer'

/**
 * Changes a question of the viewer's own; interviews that asked it keep what they asked.
 * @throws AppError `not_found`, `bad_input` for a skill that its position does not have
 */
export async function changeQuestion(viewer: Viewer, id: string, question: QuestionForm): Promise<void> {
  const { positionId, skill } = await getOwnQuestion(viewer, id)
  const position = await getPosition(viewer, question.language, positionId)
  const known = position.skills.some((each) => each.id === question.skill)
  // A skill that was since taken from a position of one's own may stay.
  if (!known && question.skill !== skill) throw new AppError('bad_input')
  await updateQuestion(viewer, id, withTerms(question))
}
