'use client'

import { type ReactNode, useRef } from 'react'
import { ActionForm } from '@/components/ui/action-form'
import { settleField } from '@/lib/features/resumes/actions'

/** A form that settles a field. Its place in the list goes with it, so the keyboard is handed to the list's heading. */
export function SettleForm({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place}>
      <ActionForm
        action={async (fields) => {
          const answer = await settleField(fields)
          if (answer.ok) place.current?.closest('details')?.querySelector('summary')?.focus()
          return answer
        }}
      >
        {children}
      </ActionForm>
    </div>
  )
}
