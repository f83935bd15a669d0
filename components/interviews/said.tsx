import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { readAiFailure } from '@/lib/core/ai-failure'
import type { Locale } from '@/lib/core/locale'
import type { RoomMessage } from '@/lib/features/interviews/model'

/** One thing that was said in the room. */
export function Said({ message, language }: { message: RoomMessage; language: Locale }) {
  const t = useTranslations('interviews.room')
  const { author, kind, status, text } = message
  if (author === 'candidate') return <Answer text={text} language={language} />
  const hint = kind === 'hint'
  return (
    <li className={clsx('max-w-2xl', hint && 'border-accent border-l-2 pl-4')}>
      <p className="mb-1 font-medium text-muted text-sm">{hint ? t('hintTitle') : t('interviewer')}</p>
      {text ? (
        <p lang={language} className={clsx('whitespace-pre-wrap', !hint && 'text-lg leading-relaxed')}>
          {text}
          {status === 'streaming' && (
            <span
              aria-hidden="true"
              className="ml-1 inline-block h-4 w-1.5 bg-accent motion-safe:animate-pulse"
            />
          )}
        </p>
      ) : (
        <p className="text-muted motion-safe:animate-pulse">{t('thinking')}</p>
      )}
      <FallbackNote message={message} />
    </li>
  )
}

type AnswerProps = { text: string; language: Locale; note?: ReactNode }

/** Something the candidate said; `note` tells how far it is on its way. */
export function Answer({ text, language, note }: AnswerProps) {
  const t = useTranslations('interviews.room')
  return (
    <li className="ml-auto w-fit max-w-2xl rounded-2xl border border-line bg-surface px-4 py-3 sm:min-w-80">
      <p className="mb-1 flex justify-between gap-4 font-medium text-muted text-sm">
        {t('you')}
        {note && <span role="status">{note}</span>}
      </p>
      <p lang={language} className="whitespace-pre-wrap">
        {text}
      </p>
    </li>
  )
}

function FallbackNote({ message: { engine, fallback } }: { message: RoomMessage }) {
  const t = useTranslations('interviews')
  const failure = readAiFailure(fallback)
  if (!failure) return null
  const reason = t(`failure.${failure}`)
  return (
    <p className="mt-1 text-muted text-sm">
      {engine === 'offline' ? t('room.builtInGoesOn', { reason }) : t('room.otherGoesOn', { reason })}
    </p>
  )
}
