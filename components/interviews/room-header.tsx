import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/core/locale'
import type { InterviewMode } from '@/lib/features/interviews/model'

type RoomHeaderProps = { title: string; mode: InterviewMode; language: Locale }

/** The head of an interview's page: low, so that the conversation has the room. */
export async function RoomHeader({ title, mode, language }: RoomHeaderProps) {
  const t = await getTranslations('interviews')
  return (
    <header className="mb-6">
      <Link
        href="/interviews"
        className="-ml-1 inline-flex items-center gap-1 rounded px-1 text-muted text-sm hover:text-ink"
      >
        <span aria-hidden="true">←</span>
        {t('title')}
      </Link>
      <h1 lang={language} className="mt-1 font-semibold text-2xl leading-tight tracking-tight">
        {title}
      </h1>
      <p className="text-muted text-sm">
        {t(`mode.${mode}`)} · {t(`language.${language}`)}
      </p>
    </header>
  )
}
