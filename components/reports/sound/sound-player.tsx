'use client'

import dynamic from 'next/dynamic'
import { useEffect, useState } from 'react'
import type { SoundLabels } from '@/components/reports/sound/sound-bar'

const SoundBar = dynamic(() => import('@/components/reports/sound/sound-bar').then((it) => it.SoundBar), {
  ssr: false,
})

type SoundPlayerProps = { sound: string; durationMs: number | null; labels: SoundLabels }

/** Plays the recording from the moments that the page names (`data-sound-at`), with one player for all of them. */
export function SoundPlayer(props: SoundPlayerProps) {
  const [wanted, setWanted] = useState<{ ms: number } | null>(null)
  useEffect(() => {
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('[data-sound-at]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      setWanted({ ms: Number(link.getAttribute('data-sound-at')) })
    }
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [])
  if (!wanted) return null
  return <SoundBar {...props} from={wanted} onClose={() => setWanted(null)} />
}
