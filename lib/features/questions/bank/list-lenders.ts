import 'server-only'
import type { Locale } from '@/lib/core/locale'
import { listBank, listPositions, type Owner } from '@/lib/features/positions/data'

/** The built-in positions other than `positionId`, each with its built-in questions, to borrow from. */
export async function listLenders(owner: Owner, locale: Locale, positionId: string) {
  const [positions, entries] = await Promise.all([listPositions(owner, locale), listBank(owner)])
  return positions
    .filter(({ own, id }) => !own && id !== positionId)
    .map((lender) => ({
      ...lender,
      questions: entries
        .filter((entry) => entry.positionId === lender.id)
        .map(({ inLanguage }) => inLanguage[locale])
        .filter((question) => !question.own),
    }))
}
