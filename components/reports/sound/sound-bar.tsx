import { useEffect } from 'react'
import { Player } from '@/components/reviews/player/player'
import { playFrom, useAudio } from '@/components/reviews/player/use-audio'
import type { TranscriptLabels } from '@/components/reviews/transcript/labels'
import { Button } from '@/components/ui/button'

export type SoundLabels = TranscriptLabels['player'] & { close: string }

type SoundBarProps = {
  sound: string
  durationMs: number | null
  /** Where to play from; another object each time that is asked for. */
  from: { ms: number }
  onClose: () => void
  labels: SoundLabels
}

/** The player at the foot of the page, above what else stands there. */
export function SoundBar({ sound, durationMs, from, onClose, labels }: SoundBarProps) {
  const audio = useAudio(sound)
  useEffect(() => {
    if (audio) playFrom(audio, from.ms)
  }, [audio, from])
  if (!audio) return null
  return (
    <div className="fixed inset-x-3 bottom-20 z-20 flex items-start rounded-2xl border border-line bg-surface shadow-raised lg:right-auto lg:bottom-4 lg:left-4 lg:w-[36rem] print:hidden">
      <div className="min-w-0 flex-1">
        <Player audio={audio} durationMs={durationMs} onFollow={null} labels={labels} />
      </div>
      <Button variant="quiet" size="small" aria-label={labels.close} onClick={onClose} className="mt-3 mr-1">
        <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
          <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
        </svg>
      </Button>
    </div>
  )
}
