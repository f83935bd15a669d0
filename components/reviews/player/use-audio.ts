import { useEffect, useState } from 'react'

/** The sound at an address, which is not fetched before it is played; null until the page is live, and without one. */
export function useAudio(src: string | null): HTMLAudioElement | null {
  const [audio, setAudio] = useState<HTMLAudioElement | null>(null)
  useEffect(() => {
    if (src === null) return
    const element = new Audio()
    element.preload = 'none'
    element.src = src
    setAudio(element)
    return () => {
      element.pause()
      element.removeAttribute('src')
      element.load()
      setAudio(null)
    }
  }, [src])
  return audio
}

/** Plays a sound from a moment on, in milliseconds. */
export function playFrom(audio: HTMLAudioElement, ms: number): void {
  audio.currentTime = ms / 1000
  // What goes wrong is said by the element's own events.
  audio.play().catch(() => {})
}
