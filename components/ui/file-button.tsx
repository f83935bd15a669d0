'use client'

import { type RefObject, useEffect, useRef } from 'react'
import { type ButtonLook, buttonClass } from '@/components/ui/button-class'

type FileButtonProps = ButtonLook & {
  children: string
  /** The input's `accept`. */
  accept: string
  onFile: (file: File) => void
  /** The input, to focus. */
  input?: RefObject<HTMLInputElement | null>
}

/** A button by which a file is chosen; the same one can be chosen again. */
export function FileButton({ children, accept, onFile, input, ...look }: FileButtonProps) {
  const own = useRef<HTMLInputElement>(null)
  const ref = input ?? own

  // A file may have been chosen before this script ran.
  useEffect(() => {
    if (ref.current?.files?.length) ref.current.dispatchEvent(new Event('change', { bubbles: true }))
  }, [ref])

  return (
    <label
      className={buttonClass(
        look,
        'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2',
      )}
    >
      {children}
      <input
        ref={ref}
        type="file"
        accept={accept}
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0]
          target.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
