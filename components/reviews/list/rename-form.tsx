'use client'

import { type ReactNode, useRef } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { renameReview } from '@/lib/features/reviews/actions'

/** A form inside a dialog that renames a review and, when that has worked, closes its dialog. */
export function RenameForm({ id, children }: { id: string; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place}>
      <ActionForm
        action={async (fields) => {
          const answer = await renameReview(fields)
          if (answer.ok) place.current?.closest('dialog')?.close()
          return answer
        }}
        className="space-y-4"
      >
        <input type="hidden" name="id" value={id} />
        {children}
      </ActionForm>
    </div>
  )
}
