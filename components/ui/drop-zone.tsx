'use client'

import clsx from 'clsx'
import { type DragEvent, type ReactNode, useState } from 'react'

type DropZoneProps = {
  /** What the group is called for who cannot see it. */
  legend: string
  /** Gets what is dropped, the first file of several. */
  onFile: (file: File) => void
  children: ReactNode
}

/** A framed place that a file can be dropped on. */
export function DropZone({ legend, onFile, children }: DropZoneProps) {
  const [isOver, setOver] = useState(false)

  function onDrag(event: DragEvent, over: boolean) {
    event.preventDefault()
    setOver(over)
  }

  return (
    <fieldset
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false)
        const [file] = event.dataTransfer.files
        if (file) onFile(file)
      }}
      className={clsx(
        'rounded-2xl border-2 border-dashed px-5 py-6',
        isOver ? 'border-accent bg-accent-soft' : 'border-edge bg-surface',
      )}
    >
      <legend className="sr-only">{legend}</legend>
      {children}
    </fieldset>
  )
}
