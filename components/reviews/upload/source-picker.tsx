'use client'

import { type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { DropZone } from '@/components/ui/drop-zone'
import { FileButton } from '@/components/ui/file-button'

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
  return (
    <DropZone legend={labels.legend} onFile={onChoose}>
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
        <div className="min-w-0 max-w-md">
          <p aria-live="polite" className="break-words font-medium">
            {chosen ?? labels.drop}
          </p>
          <div className="mt-1 text-muted text-sm">{hint}</div>
        </div>
        <div className="flex flex-wrap gap-3">
          <FileButton variant="secondary" accept={accept} onFile={onChoose} input={input}>
            {chosen ? labels.another : labels.choose}
          </FileButton>
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
    </DropZone>
  )
}
