import { getTranslations } from 'next-intl/server'
import type { Moment } from '@/components/reports/moments'
import { clockTime } from '@/components/ui/clock-time'

/** A moment of a recording, which plays from there where the reader may hear it; nothing where it is not known. */
export async function SoundTime({ moment }: { moment: Moment | null }) {
  if (!moment) return null
  const { ms, sound } = moment
  const time = clockTime(ms)
  if (!sound) return <span className="text-muted text-sm tabular-nums">{time}</span>
  const t = await getTranslations('reports')
  return (
    // Where no script runs, the address itself says from where to play.
    <a
      href={`${sound}#t=${Math.floor(ms / 1000)}`}
      data-sound-at={ms}
      aria-label={t('review.play', { time })}
      className="inline-flex min-h-6 items-center gap-1 rounded font-medium text-accent text-sm tabular-nums hover:underline print:text-muted"
    >
      <svg viewBox="0 0 12 12" className="size-3 fill-current" aria-hidden="true">
        <path d="M2.5 1l8 5-8 5z" />
      </svg>
      {time}
    </a>
  )
}
