import 'server-only'
import type { Locale } from '@/lib/core/locale'
import { listBank, listPositions, type Owner } from '@/lib/features/positions/data'
import type { Position } from '@/lib/features/positions/model'
import { bankForPosition } from '@/lib/features/questions/bank-for-position'
import { borrowQuestions } from '@/lib/features/questions/borrow-questions'
import type { Choosable } from '@/lib/features/questions/choice'

/**
 * What an interview for a position can be made from: its bank, and what other built-in positions ask about its skills, for
 * those who have been asked its own.
 * @throws AppError `not_found` when the position is neither built in nor the viewer's
 */
export async function questionSources(
  owner: Owner,
  locale: Locale,
  positionId: string,
): Promise<{ position: Position; bank: Choosable[] }> {
  const { position, bank } = await bankForPosition(owner, locale, positionId)
  const own = bank.map((question) => ({ ...question, borrowed: question.borrowedFrom !== null }))
  if (position.own) return { position, bank: own }
  const [positions, entries] = await Promise.all([listPositions(owner, locale), listBank(owner)])
  const lenders = positions
    .filter(({ own: theirs, id }) => !theirs && id !== positionId)
    .map((lender) => ({
      ...lender,
      questions: entries
        .filter((entry) => entry.positionId === lender.id)
        .map(({ inLanguage }) => inLanguage[locale])
        .filter((question) => !question.own),
    }))
  const skills = new Set(position.skills.map(({ id }) => id))
  const borrowed = borrowQuestions(position, lenders)
    .filter(({ skill }) => skills.has(skill))
    .map((question) => ({ ...question, borrowed: true }))
  return { position, bank: [...own, ...borrowed] }
}
