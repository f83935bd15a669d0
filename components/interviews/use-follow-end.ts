import { useEffect, useRef } from 'react'

/** Pixels of the end that may be out of sight while the reader still counts as being there. */
const slack = 120
/** Pixels left free between the end and the dock. */
const margin = 16

/**
 * Keeps the end of what grows in sight, above the dock at the bottom of the window, unless the reader has
 * scrolled away from it.
 */
export function useFollowEnd() {
  const grows = useRef<HTMLDivElement>(null)
  const dock = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const [end, edge] = [grows.current, dock.current]
    if (!end || !edge) return
    const hidden = () => end.getBoundingClientRect().bottom + margin - edge.getBoundingClientRect().top
    let following = true
    const onScroll = () => {
      following = hidden() < slack
    }
    const observer = new ResizeObserver(() => {
      if (following && hidden() > 0) window.scrollBy({ top: hidden(), behavior: 'instant' })
    })
    observer.observe(end)
    observer.observe(edge)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', onScroll)
    }
  }, [])
  return { grows, dock }
}
