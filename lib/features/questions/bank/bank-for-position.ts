import 'server-only'
import type { Locale } from '@/lib/core/locale'
import { getPosition, type Owner } from '@/lib/features/positions/data'
import type { Position } from '@/lib/features/positions/model'
import { type AvailableQuestion, borrowQuestions } from '@/lib/features/questions/bank/borrow-questions'
import { listLenders } from '@/lib/features/questions/bank/list-lenders'

/**
 * What an interview for a position may ask in one language: its own bank, and for a person's own position also what
 * the built-in positions nearest to it ask.
 * @throws AppError `not_found` when the position is neither built in nor the viewer's
 */
export async function bankForPosition(
  owner: Owner,
  locale: Locale,
  positionId: string,
): Promise<{ position: Position; bank: AvailableQuestion[] }> {
  const position = await getPosition(owner, locale, positionId)
  const names = new Map(position.skills.map(({ id, name }) => [id, name]))
  const ownBank = position.questions.map((question) => ({
    ...question,
    skillName: names.get(question.skill) ?? question.skill,
    borrowedFrom: null,
  }))
  if (!position.own) return { position, bank: ownBank }
  const lenders = await listLenders(owner, locale, positionId)
  return { position, bank: [...ownBank, ...borrowQuestions(position, lenders)] }
}
