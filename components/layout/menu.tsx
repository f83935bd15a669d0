'use client'

import { type ReactNode, useEffect, useRef } from 'react'

type MenuProps = { summary: ReactNode; className?: string; children: ReactNode }

/** A panel that opens under its summary; closes on Escape, on a click elsewhere and when a link in it is followed. */
export function Menu({ summary, className, children }: MenuProps) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const element = menu.current
    if (!element) return
    const closeOnClick = ({ target }: MouseEvent) => {
      if (target instanceof Element && (target.closest('a') || !element.contains(target)))
        element.open = false
    }
    const closeOnEscape = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !element.open) return
      element.open = false
      element.querySelector('summary')?.focus()
    }
    document.addEventListener('click', closeOnClick)
    document.addEventListener('keydown', closeOnEscape)
    return () => {
      document.removeEventListener('click', closeOnClick)
      document.removeEventListener('keydown', closeOnEscape)
    }
  }, [])
  return (
    <details ref={menu} className={className}>
      <summary className="flex min-h-11 max-w-48 list-none items-center gap-2 rounded-lg px-2 font-medium text-sm hover:bg-sunken sm:px-3 [&::-webkit-details-marker]:hidden">
        <span className="truncate">{summary}</span>
        <svg viewBox="0 0 12 12" className="size-3 shrink-0 text-muted" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </summary>
      <div className="absolute right-4 z-20 mt-2 w-72 max-w-[calc(100vw-2rem)] space-y-4 rounded-2xl border border-line bg-surface p-4 shadow-raised sm:right-6">
        {children}
      </div>
    </details>
  )
}
