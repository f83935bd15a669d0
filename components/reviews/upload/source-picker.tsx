'use client'

import clsx from 'clsx'
import { type DragEvent, type ReactNode, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'

export type PickerLabels = Record<'legend' | 'drop' | 'choose' | 'another' | 'remove', string>

type SourcePickerProps = {
  labels: PickerLabels
  accept: string
  /** What is chosen, in words; null while nothing is. */
  chosen: string | null
  hint: ReactNode
  onChoose: (file: File | null) => void
}

/** A place for a file, to be chosen or dropped. */
export function SourcePicker({ labels, accept, chosen, hint, onChoose }: SourcePickerProps) {
  const input = useRef<HTMLInputElement>(null)
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
        if (file) onChoose(file)
      }}
      className={clsx(
        'rounded-2xl border-2 border-dashed px-5 py-6',
        isOver ? 'border-accent bg-accent-soft' : 'border-edge bg-surface',
      )}
    >
      <legend className="sr-only">{labels.legend}</legend>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-md">
          <p aria-live="polite" className="break-words font-medium">
            {chosen ?? labels.drop}
          </p>
          <div className="mt-1 text-muted text-sm">{hint}</div>
        </div>
        <div className="flex flex-wrap gap-3">
          <label
            className={buttonClass(
              { variant: 'secondary' },
              'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2',
            )}
          >
            {chosen ? labels.another : labels.choose}
            <input
              ref={input}
              type="file"
              accept={accept}
              className="sr-only"
              onChange={(event) => {
                const file = event.target.files?.[0]
                if (file) onChoose(file)
                // The same file may be chosen again.
                event.target.value = ''
              }}
            />
          </label>
          {chosen && (
            <Button
              variant="quiet"
              onClick={() => {
                onChoose(null)
                input.current?.focus()
              }}
            >
              {labels.remove}
            </Button>
          )}
        </div>
      </div>
    </fieldset>
  )
}
