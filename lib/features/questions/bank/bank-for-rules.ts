import 'server-only'
import { type Locale, locales } from '@/lib/core/locale'
import type { Owner } from '@/lib/features/positions/data'
import { bankForPosition } from '@/lib/features/questions/bank/bank-for-position'

/**
 * What the rules of a plan can name: the questions for a position as in an interview in `locale`, and the viewer's own
 * ones in the other language too.
 * @throws AppError `not_found` when the position is neither built in nor the viewer's
 */
export async function bankForRules(owner: Owner, locale: Locale, positionId: string) {
  const { position, bank } = await bankForPosition(owner, locale, positionId)
  const others = await Promise.all(
    locales
      .filter((other) => other !== locale)
      .map(async (other) => (await bankForPosition(owner, other, positionId)).bank),
  )
  return { position, bank: [...bank, ...others.flat().filter(({ own }) => own)] }
}
