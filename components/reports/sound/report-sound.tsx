import { getTranslations } from 'next-intl/server'
import { soundOf } from '@/components/reports/moments'
import { SoundPlayer } from '@/components/reports/sound/sound-player'
import { playerLabels } from '@/components/reviews/player/player-labels'
import type { Report } from '@/lib/features/reports/model'

/** The player of a report's recording; nothing where there is none to hear. */
export async function ReportSound({ report }: { report: Report }) {
  const sound = soundOf(report)
  if (!sound) return null
  const [t, player] = await Promise.all([getTranslations('reports'), playerLabels()])
  return (
    <SoundPlayer
      sound={sound}
      durationMs={report.review?.durationMs ?? null}
      labels={{ ...player, close: t('review.closePlayer') }}
    />
  )
}
