import { getTranslations } from 'next-intl/server'
import { BankQuestionItem } from '@/components/positions/bank-question-item'
import { QuestionFilterForm } from '@/components/positions/question-filter'
import { BackLink } from '@/components/ui/back-link'
import { MoreLink } from '@/components/ui/more-link'
import type { FoundQuestion, PositionSummary, QuestionFilter } from '@/lib/features/positions/model'

type QuestionBrowserProps = {
  /** The address of the page it stands in. */
  path: string
  filter: QuestionFilter
  /** The position whose questions are shown, or every position. */
  positions: Pick<PositionSummary, 'id' | 'title' | 'skills'>[]
  across?: boolean
  /** Whether there is enough to be searched. */
  searchable?: boolean
  found: { items: FoundQuestion[]; total: number; next: string | null }
}

/** Questions of the bank, to be searched and filtered, a page at a time. Needs no script. */
export async function QuestionBrowser({
  path,
  filter,
  positions,
  across = false,
  searchable = true,
  found,
}: QuestionBrowserProps) {
  const t = await getTranslations('positions.search')
  // Where the page has no heading for the questions, this is it.
  const Count = across ? 'h2' : 'p'
  return (
    <>
      {searchable && (
        <QuestionFilterForm action={path} filter={filter} positions={positions} across={across} />
      )}
      {filter.after && (
        <BackLink href={addressOf(path, { ...filter, after: undefined })} label={t('first')} />
      )}
      <Count className="mb-2 text-muted">{t('found', { count: found.total })}</Count>
      {found.total === 0 ? (
        <p className="rounded-2xl bg-sunken px-6 py-10 text-center">{t('none')}</p>
      ) : (
        <ul className="border-line border-t">
          {found.items.map((question) => (
            <BankQuestionItem key={question.id} question={question} across={across} />
          ))}
        </ul>
      )}
      {found.next && <MoreLink href={addressOf(path, { ...filter, after: found.next })} label={t('next')} />}
    </>
  )
}

function addressOf(path: string, filter: QuestionFilter): string {
  const named = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '')
  const query = new URLSearchParams(named.map(([name, value]) => [name, String(value)]))
  return query.size > 0 ? `${path}?${query}` : path
}
