'use client'

import { type ReactNode, useActionState, useRef } from 'react'
import { Alert } from '@/components/ui/alert'

type Answer = { ok: true } | { ok: false; error: { message: string; fields?: Record<string, string> } }

type ActionFormProps = {
  /** A server action made by `action()`; the form's fields reach it by name. */
  action: (fields: FormData) => Promise<Answer>
  /** Said when it has worked; nothing is said without it. */
  done?: string
  /** Empties the form when it has worked. */
  clears?: boolean
  className?: string
  children: ReactNode
}

/** A form for a server action: shows its refusal and keeps what was typed. Put a SubmitButton in it. */
export function ActionForm({ action, done, clears = false, className, children }: ActionFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [answer, submit] = useActionState(async (_: Answer | null, fields: FormData) => {
    const answer = await action(fields)
    if (!answer.ok) focusFirst(form.current, Object.keys(answer.error.fields ?? {}))
    return answer
  }, null)
  return (
    <form
      ref={form}
      action={submit}
      // React empties a form after its action; what was typed must outlive a refusal.
      onReset={(event) => {
        if (!(answer?.ok && clears)) event.preventDefault()
      }}
      className={className}
    >
      {children}
      {answer?.ok === false && (
        <Alert tone="danger" live className="mt-4">
          {answer.error.message}
        </Alert>
      )}
      {answer?.ok && done && (
        <Alert tone="success" live className="mt-4">
          {done}
        </Alert>
      )}
    </form>
  )
}

function focusFirst(form: HTMLFormElement | null, names: string[]) {
  const [first] = names
    .map((name) => form?.elements.namedItem(name))
    .filter((found) => found instanceof HTMLElement)
  first?.focus()
}
