import 'server-only'
import type { Locale } from '@/lib/core/locale'
import type { Owner } from '@/lib/features/positions/data'
import type { Position } from '@/lib/features/positions/model'
import { bankForPosition } from '@/lib/features/questions/bank/bank-for-position'
import { borrowQuestions } from '@/lib/features/questions/bank/borrow-questions'
import { listLenders } from '@/lib/features/questions/bank/list-lenders'
import type { AskedQuestion, Choosable } from '@/lib/features/questions/choosing/choice'
import { type QuestionType, questionTypes } from '@/lib/features/questions/model'

/**
 * What an interview for a position can be made from: its bank, and where that alone may not do what other built-in
 * positions ask about its skills.
 * @param wanted how many questions of each type, and what has been asked already
 * @throws AppError `not_found` when the position is neither built in nor the viewer's
 */
export async function questionSources(
  owner: Owner,
  locale: Locale,
  positionId: string,
  wanted: { counts: Record<QuestionType, number>; recent: readonly AskedQuestion[] },
): Promise<{ position: Position; bank: Choosable[] }> {
  const { position, bank } = await bankForPosition(owner, locale, positionId)
  const own = bank.map((question) => ({ ...question, borrowed: question.borrowedFrom !== null }))
  const enough = questionTypes.every(
    (type) => own.filter((question) => question.type === type).length >= wanted.counts[type],
  )
  if (position.own || (enough && wanted.recent.length === 0)) return { position, bank: own }
  const skills = new Set(position.skills.map(({ id }) => id))
  const borrowed = borrowQuestions(position, await listLenders(owner, locale, positionId))
    .filter(({ skill }) => skills.has(skill))
    .map((question) => ({ ...question, borrowed: true }))
  return { position, bank: [...own, ...borrowed] }
}
