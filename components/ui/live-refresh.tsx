'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Milliseconds between two looks: soon enough to feel live. */
const pause = 1000

/** Renders nothing; while `active`, fetches the page's server part again every second that the page is in sight. */
export function LiveRefresh({ active }: { active: boolean }) {
  const router = useRouter()
  useEffect(() => {
    if (!active) return
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh()
    }, pause)
    return () => clearInterval(timer)
  }, [active, router])
  return null
}
