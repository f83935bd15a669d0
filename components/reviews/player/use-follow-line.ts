import { useCallback, useEffect, useState } from 'react'

const scrollKeys = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown'])

/**
 * Keeps the line that is played in view, until the reader scrolls away from it.
 * @returns whether it does, and a way to do so again
 */
export function useFollowLine(lineId: string | null): { follows: boolean; follow: () => void } {
  const [follows, setFollows] = useState(true)
  useEffect(() => {
    const leave = () => setFollows(false)
    const onKey = ({ key, target }: KeyboardEvent) => {
      if (scrollKeys.has(key) && !(target as Element).closest('input, textarea, select')) leave()
    }
    addEventListener('wheel', leave, { passive: true })
    addEventListener('touchmove', leave, { passive: true })
    addEventListener('keydown', onKey)
    return () => {
      removeEventListener('wheel', leave)
      removeEventListener('touchmove', leave)
      removeEventListener('keydown', onKey)
    }
  }, [])
  useEffect(() => {
    if (follows && lineId !== null) bringIntoView(lineId)
  }, [follows, lineId])
  return { follows, follow: useCallback(() => setFollows(true), []) }
}

function bringIntoView(lineId: string) {
  const line = document.getElementById(`line-${lineId}`)
  if (!line) return
  const { top, bottom } = line.getBoundingClientRect()
  // While it can be read comfortably nothing moves.
  if (top > innerHeight * 0.15 && bottom < innerHeight * 0.7) return
  const isFar = Math.abs(top) > 2 * innerHeight
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  line.scrollIntoView({ block: 'center', behavior: isFar || isStill ? 'instant' : 'smooth' })
}
