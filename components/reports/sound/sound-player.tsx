'use client'

import { useEffect, useState } from 'react'
import type { SoundBar, SoundLabels } from '@/components/reports/sound/sound-bar'

type SoundPlayerProps = { sound: string; durationMs: number | null; labels: SoundLabels }

/** Plays the recording from the moments that the page names (`data-sound-at`), with one player for all of them. */
export function SoundPlayer(props: SoundPlayerProps) {
  const [wanted, setWanted] = useState<{ ms: number } | null>(null)
  const [Bar, setBar] = useState<typeof SoundBar | null>(null)
  useEffect(() => {
    const onClick = async (event: MouseEvent) => {
      const link =
        event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-sound-at]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      setWanted({ ms: Number(link.dataset.soundAt) })
      try {
        const loaded = await import('@/components/reports/sound/sound-bar')
        setBar(() => loaded.SoundBar)
      } catch {
        // Not loaded for want of a connection; the next press tries again.
        setWanted(null)
      }
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  if (!wanted || !Bar) return null
  return <Bar {...props} from={wanted} onClose={() => setWanted(null)} />
}
