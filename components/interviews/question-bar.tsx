import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { Progress } from '@/components/ui/progress'
import type { Room } from '@/lib/features/interviews/model'

/** Characters that fit into two lines of the narrowest phone, in either language. */
const fits = 44

type QuestionBarProps = { room: Room; clock: ReactNode; controls: ReactNode }

/** What is asked and how far it is: always in sight, unless the window is too low for it. */
export function QuestionBar({ room, clock, controls }: QuestionBarProps) {
  const t = useTranslations('interviews.room')
  const { turn, turnCount, closedTurns } = room
  const done = new Set(closedTurns.map(({ number }) => number)).size
  return (
    <section
      aria-label={t('currentQuestion')}
      className="z-10 -mx-4 border-line border-b bg-canvas px-4 pt-3 pb-3 sm:-mx-6 sm:px-6 lg:mx-0 lg:px-0 [@media(min-height:30rem)]:sticky [@media(min-height:30rem)]:top-0"
    >
      <div className="flex items-center justify-between gap-3">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-5">
          <h2 className="font-semibold">
            {turn ? t('question', { number: turn.number, count: turnCount }) : t('allAnswered')}
            {turn && turn.attempt > 1 && (
              <span className="font-normal text-muted"> · {t('attempt', { attempt: turn.attempt })}</span>
            )}
          </h2>
          {clock}
        </div>
        <div className="flex shrink-0 gap-2">{controls}</div>
      </div>
      {turn && <Question key={turn.id} room={room} text={turn.question} />}
      <Progress
        label={t('done', { done, count: turnCount })}
        value={done}
        max={turnCount}
        className="mt-3 h-1"
      />
    </section>
  )
}

function Question({ room, text }: { room: Room; text: string }) {
  const t = useTranslations('interviews.room')
  const [open, setOpen] = useState(false)
  const followUp = room.messages.findLast(
    ({ turnId, kind, status }) => turnId === room.turn?.id && kind === 'follow_up' && status === 'complete',
  )
  const long = text.length > fits || followUp !== undefined
  return (
    <div className="mt-1">
      <div id="question" className={clsx(!open && 'max-lg:line-clamp-2')}>
        <p lang={room.language}>{text}</p>
        {followUp && (
          <p lang={room.language} className="mt-1 border-accent border-l-2 pl-3 text-muted">
            {followUp.text}
          </p>
        )}
      </div>
      {long && (
        <button
          type="button"
          aria-expanded={open}
          aria-controls="question"
          onClick={() => setOpen(!open)}
          className="min-h-6 font-medium text-accent text-sm lg:hidden"
        >
          {open ? t('showLess') : t('showAll')}
        </button>
      )}
    </div>
  )
}
