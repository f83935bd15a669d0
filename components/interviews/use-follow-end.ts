import { useEffect, useRef } from 'react'

/** Pixels of the end that may be out of sight while the reader still counts as being there. */
const slack = 120

/**
 * Keeps the end of what grows in sight, above the dock at the bottom of the window, unless the reader has
 * scrolled away from it.
 * @param acting whether the reader does something whose outcome appears at the end
 */
export function useFollowEnd(acting: boolean) {
  const grows = useRef<HTMLDivElement>(null)
  const dock = useRef<HTMLDivElement>(null)
  const following = useRef(true)
  useEffect(() => {
    const [end, edge] = [grows.current, dock.current]
    if (!end || !edge) return
    const hidden = () => end.getBoundingClientRect().bottom - edge.getBoundingClientRect().top
    let lastY = window.scrollY
    const onScroll = () => {
      if (hidden() < slack) following.current = true
      // What grows hides the end too; only going up is leaving it.
      else if (window.scrollY < lastY) following.current = false
      lastY = window.scrollY
    }
    const observer = new ResizeObserver(() => {
      if (following.current && hidden() > 0) window.scrollBy({ top: hidden(), behavior: 'instant' })
    })
    // The page as a whole, because what stands above may grow and push the end down.
    for (const element of [end, edge, document.body]) observer.observe(element)
    window.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      observer.disconnect()
      window.removeEventListener('scroll', onScroll)
    }
  }, [])
  useEffect(() => {
    if (acting) following.current = true
  }, [acting])
  return { grows, dock }
}
