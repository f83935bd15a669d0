import { getTranslations } from 'next-intl/server'
import type { QuestionOrigin } from '@/lib/features/questions/model'

/** What each question is about: a line of the resume, a requirement, or the position in general. */
export async function QuestionBases({
  bases,
  language,
}: {
  bases: QuestionOrigin['bases']
  language: string
}) {
  const t = await getTranslations('questions.basis')
  return (
    <ol className="text-sm">
      {bases.map(({ number, kind, quote, skill }) => (
        <li
          key={number}
          className="grid grid-cols-[2rem_minmax(0,1fr)] border-line border-t py-2 first:border-t-0"
        >
          <span className="text-muted tabular-nums">{number}</span>
          <span>
            <span lang={language} className="font-medium">
              {skill}
            </span>
            <span className="block text-muted">
              {t(kind)}
              {quote && (
                <q lang={language} className="ml-1 text-ink">
                  {quote}
                </q>
              )}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}
