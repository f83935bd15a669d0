import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Difficulty } from '@/components/positions/difficulty'
import { Badge } from '@/components/ui/badge'
import type { FoundQuestion } from '@/lib/features/positions/model'

type BankQuestionItemProps = {
  question: FoundQuestion
  /** Whether questions of other positions stand beside it. */
  across: boolean
}

/** A question of the bank; what a good answer contains stays folded until it is wanted, the model answer even then. */
export async function BankQuestionItem({ question, across }: BankQuestionItemProps) {
  const t = await getTranslations('positions')
  const { id, own, language, positionId, shownIn } = question
  return (
    <li className="border-line border-b py-5 last:border-b-0">
      <h3 lang={shownIn} className="max-w-prose break-words font-medium">
        {question.text}
      </h3>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted text-sm">
        {across && (
          <Link href={`/positions/${positionId}`} className="text-accent hover:underline">
            {question.positionTitle}
          </Link>
        )}
        <span>{t(`types.${question.type}`)}</span>
        <span>{question.skillName}</span>
        <Difficulty value={question.difficulty} label={t('difficulty', { value: question.difficulty })} />
        {own && <Badge tone="accent">{t('yours')}</Badge>}
        {language && <span>{t(`onlyIn.${language}`)}</span>}
        {own && (
          <Link
            href={`/positions/${positionId}/questions/${id}`}
            className="inline-flex min-h-9 items-center text-accent hover:underline"
          >
            {t('edit')}
            <span className="sr-only">: {question.text}</span>
          </Link>
        )}
      </div>
      <Fold label={t('answer')}>
        <div lang={shownIn} className="mt-2 max-w-prose space-y-5 rounded-xl bg-sunken p-5">
          <Part title={t('points')} lines={question.points.map((point) => point.text)} />
          <Part title={t('mistakes')} lines={question.mistakes} />
          <Part title={t('followUps')} lines={question.followUps} />
          {question.modelAnswer && (
            <Fold label={t('modelAnswer')}>
              <p className="mt-1 whitespace-pre-line break-words">{question.modelAnswer}</p>
            </Fold>
          )}
        </div>
      </Fold>
    </li>
  )
}

function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="mt-2 [&[open]>summary>svg]:rotate-90">
      <summary className="inline-flex min-h-9 list-none items-center gap-1.5 rounded font-medium text-accent text-sm hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <svg viewBox="0 0 12 12" className="size-3 transition-transform" aria-hidden="true">
          <path d="M4 2l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
        {label}
      </summary>
      {children}
    </details>
  )
}

function Part({ title, lines }: { title: string; lines: string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <h4 className="mb-1 font-semibold text-sm">{title}</h4>
      <ul className="list-disc space-y-1 pl-5 marker:text-muted">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
