'use client'

import { type ReactNode, useEffect, useRef } from 'react'

/**
 * Shows where a field was read: when something with `data-lines` ("4-6", counted from 0) is focused or tapped, those
 * lines of the text beside it are marked and brought into view. Everything in it is drawn on the server.
 */
export function SourceReader({ children, className }: { children: ReactNode; className?: string }) {
  const place = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const root = place.current
    if (!root) return
    const show = ({ target }: Event) => {
      const field = (target as Element).closest<HTMLElement>('[data-lines]')
      if (field?.dataset.lines) mark(root, field, field.dataset.lines)
      uncover(root, target as Element)
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element
      if (target.closest('[data-close]')) close(root)
      // Enter goes to the line, as with every link; a tap shows it and stays where it is.
      if (!target.closest('a[data-lines]') || event.detail === 0 || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      show(event)
    }
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && close(root)
    root.addEventListener('focusin', show)
    root.addEventListener('click', onClick)
    root.addEventListener('keydown', onKey)
    return () => {
      root.removeEventListener('focusin', show)
      root.removeEventListener('click', onClick)
      root.removeEventListener('keydown', onKey)
    }
  }, [])

  return (
    <div ref={place} className={className}>
      {children}
    </div>
  )
}

function mark(root: HTMLElement, field: Element, lines: string) {
  const pane = root.querySelector('[data-pane]')
  const text = pane?.querySelector('[data-text]')
  if (!pane || !text) return
  unmark(root)
  const [first = 0, last = first] = lines.split('-').map(Number)
  const marked = [...text.children].slice(first, last + 1)
  for (const line of marked) line.toggleAttribute('data-shown', true)
  field.toggleAttribute('data-current', true)
  pane.toggleAttribute('data-open', true)
  const [line] = marked
  if (!line) return
  const above = line.getBoundingClientRect().top - text.getBoundingClientRect().top
  const way = above - text.clientHeight / 3
  // A long way is no movement that an eye could follow.
  const jumps =
    Math.abs(way) > 2 * text.clientHeight || matchMedia('(prefers-reduced-motion: reduce)').matches
  text.scrollBy({ top: way, behavior: jumps ? 'instant' : 'smooth' })
}

/** Moves the page so that what is focused or tapped does not lie under the text when that is a drawer. */
function uncover(root: HTMLElement, field: Element) {
  const pane = root.querySelector('[data-open]')
  if (!pane || pane.contains(field) || getComputedStyle(pane).position !== 'fixed') return
  const [it, drawer] = [field.getBoundingClientRect(), pane.getBoundingClientRect()]
  const margin = 16
  if (drawer.top > 0 && it.bottom > drawer.top) scrollBy(0, it.bottom - drawer.top + margin)
  if (drawer.top <= 0 && it.top < drawer.bottom) scrollBy(0, it.top - drawer.bottom - margin)
}

function unmark(root: HTMLElement) {
  for (const mark of ['data-shown', 'data-current']) {
    for (const marked of root.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark)
  }
}

function close(root: HTMLElement) {
  unmark(root)
  root.querySelector('[data-pane]')?.removeAttribute('data-open')
}
