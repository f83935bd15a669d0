import 'server-only'
import { AppError } from '@/lib/core/errors'
import type { Locale } from '@/lib/core/locale'
import { type BankEntry, listBank, listPositions, type Owner } from '@/lib/features/positions/data'
import type {
  FoundQuestion,
  PositionSkill,
  PositionSummary,
  QuestionFilter,
} from '@/lib/features/positions/model'
import { fold } from '@/lib/features/resumes/fold'

/**
 * A page of the questions that fit a filter. Every word of the search must occur in the question, its points or the
 * names of its skill, in either language; case, width, spaces and punctuation do not count.
 * @returns how many fit in all, and `next`, after which the next page begins (null at the end)
 * @throws AppError `not_found` when `after` is no question of the bank
 */
export async function searchQuestions(
  owner: Owner,
  locale: Locale,
  filter: QuestionFilter,
  limit: number,
): Promise<{ items: FoundQuestion[]; total: number; next: string | null }> {
  const [positions, bank] = await Promise.all([
    listPositions(owner, locale),
    listBank(owner, filter.position || undefined),
  ])
  const byId = new Map(positions.map((position) => [position.id, position]))
  const words = filter.words.split(/\s+/).map(fold).filter(Boolean)
  const fitting = bank.filter((entry) => {
    const question = entry.inLanguage[locale]
    return (
      (!filter.type || question.type === filter.type) &&
      (!filter.difficulty || question.difficulty === filter.difficulty) &&
      (!filter.skill || filter.skill === `${entry.positionId}.${question.skill}`) &&
      (!filter.own || question.own) &&
      mentions(entry, skillOf(entry, byId), words)
    )
  })
  const start = filter.after ? indexAfter(filter.after, bank, fitting) : 0
  const page = fitting.slice(start, start + limit)
  const last = page.at(-1)
  return {
    items: page.map((entry) => found(entry, byId, locale)),
    total: fitting.length,
    next: last && start + limit < fitting.length ? last.inLanguage[locale].id : null,
  }
}

/** Where a page begins in what fits; the question before it need not fit any more. */
function indexAfter(after: string, bank: BankEntry[], fitting: BankEntry[]): number {
  const at = bank.findIndex(({ inLanguage }) => inLanguage.en.id === after)
  if (at < 0) throw new AppError('not_found')
  const later = new Set(bank.slice(at + 1))
  const first = fitting.findIndex((entry) => later.has(entry))
  return first < 0 ? fitting.length : first
}

function skillOf(entry: BankEntry, positions: Map<string, PositionSummary>): PositionSkill | undefined {
  return positions.get(entry.positionId)?.skills.find(({ id }) => id === entry.inLanguage.en.skill)
}

function mentions(entry: BankEntry, skill: PositionSkill | undefined, words: string[]): boolean {
  if (words.length === 0) return true
  const texts = Object.values(entry.inLanguage).flatMap(({ text, points }) => [
    text,
    ...points.map((point) => point.text),
  ])
  const said = [...texts, ...(skill?.aliases ?? [])].map(fold)
  return words.every((word) => said.some((each) => each.includes(word)))
}

function found(entry: BankEntry, positions: Map<string, PositionSummary>, locale: Locale): FoundQuestion {
  const question = entry.inLanguage[locale]
  return {
    ...question,
    positionId: entry.positionId,
    positionTitle: positions.get(entry.positionId)?.title ?? '',
    skillName: skillOf(entry, positions)?.name ?? question.skill,
    shownIn: question.language ?? locale,
  }
}
