import { getTranslations } from 'next-intl/server'
import { soundOf } from '@/components/reports/moments'
import { SoundPlayer } from '@/components/reports/sound/sound-player'
import type { Report } from '@/lib/features/reports/model'

/** The player of a report's recording; nothing where there is none to hear. */
export async function ReportSound({ report }: { report: Report }) {
  const sound = soundOf(report)
  if (!sound) return null
  const [t, tPlayer] = await Promise.all([getTranslations('reports'), getTranslations('reviews.player')])
  return (
    <SoundPlayer
      sound={sound}
      durationMs={report.review?.durationMs ?? null}
      labels={{
        title: tPlayer('title'),
        play: tPlayer('play'),
        pause: tPlayer('pause'),
        back: tPlayer('back'),
        forward: tPlayer('forward'),
        position: tPlayer('position'),
        at: tPlayer('at', { time: '{time}', total: '{total}' }),
        speed: tPlayer('speed'),
        follow: tPlayer('follow'),
        keys: tPlayer('keys'),
        failed: tPlayer('failed'),
        close: t('review.closePlayer'),
      }}
    />
  )
}
