import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useEffect, useEffectEvent, useState } from 'react'
import { clockTime } from '@/components/ui/clock-time'
import type { Room } from '@/lib/features/interviews/model'

/** Minutes before the end at which a simulation says how much is left. */
const warnings = [5, 1]

type TimerProps = {
  room: Room
  /** When `room` was heard, by `performance.now()`; null until the page is live. */
  heardAt: number | null
  /** Whether a move is on its way. */
  busy: boolean
  /** Called when no time is left, and again with every later news that finds the interview still under way. */
  onTimeUp: () => void
}

/** The clock of an interview: time spent in practice, time left in a simulation. */
export function Timer({ room, heardAt, busy, onTimeUp }: TimerProps) {
  const t = useTranslations('interviews.room')
  const running = room.status === 'active' && heardAt !== null
  const sinceMs = useSince(running ? heardAt : null)
  const { remainingMs } = room
  const timed = remainingMs !== null
  const shownMs = timed ? Math.max(0, remainingMs - sinceMs) : room.activeMs + sinceMs
  const seconds = timed ? Math.ceil(shownMs / 1000) : Math.floor(shownMs / 1000)
  const warning = timed ? warnings.findLast((minutes) => seconds <= minutes * 60) : undefined

  const timeUp = useEffectEvent(onTimeUp)
  // News of an interview that goes on without time, or a move that was on its way, asks again.
  const overSince = running && timed && seconds === 0 && !busy ? heardAt : null
  useEffect(() => {
    if (overSince !== null) timeUp()
  }, [overSince])

  return (
    <span className="whitespace-nowrap text-sm">
      <span className="text-muted">{timed ? t('timeLeft') : t('timeSpent')} </span>
      <span
        role="timer"
        className={clsx(
          'font-medium tabular-nums',
          warning === 1 && 'text-danger',
          warning === 5 && 'text-warning',
        )}
      >
        {clockTime(seconds * 1000)}
      </span>
      <span role="status" className="sr-only">
        {warning && seconds > 0 ? t('minutesLeft', { minutes: warning }) : ''}
      </span>
    </span>
  )
}

/** Milliseconds since a moment, renewed four times a second; 0 while there is none. */
function useSince(moment: number | null): number {
  const [now, setNow] = useState(moment)
  useEffect(() => {
    if (moment === null) return
    const tick = () => setNow(performance.now())
    tick()
    const timer = setInterval(tick, 250)
    return () => clearInterval(timer)
  }, [moment])
  return moment === null || now === null ? 0 : Math.max(0, now - moment)
}
