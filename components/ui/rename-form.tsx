'use client'

import { type ComponentProps, type ReactNode, useRef } from 'react'
import { ActionForm } from '@/components/ui/action-form'

type RenameFormProps = {
  id: string
  action: ComponentProps<typeof ActionForm>['action']
  children: ReactNode
}

/** A form inside a dialog that renames something and, when that has worked, closes its dialog. */
export function RenameForm({ id, action, children }: RenameFormProps) {
  const place = useRef<HTMLDivElement>(null)
  return (
    <div ref={place}>
      <ActionForm
        action={async (fields) => {
          const answer = await action(fields)
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
