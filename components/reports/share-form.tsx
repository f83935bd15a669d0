'use client'

import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { SubmitButton } from '@/components/ui/submit-button'
import type { shareReport } from '@/lib/features/reports/actions'

type ShareFormProps = {
  action: typeof shareReport
  labels: { make: string; made: string; link: string; copy: string; copied: string }
  /** The form's fields. */
  children: ReactNode
}

/** Makes a share link and shows it, this once. */
export function ShareForm({ action, labels, children }: ShareFormProps) {
  const [answer, submit] = useActionState(
    (_: unknown, fields: FormData) => action(fields),
    null as Awaited<ReturnType<typeof shareReport>> | null,
  )
  return (
    <form
      action={submit}
      // React empties a form after its action; what was chosen must outlive a refusal.
      onReset={(event) => event.preventDefault()}
      className="space-y-5"
    >
      {children}
      <SubmitButton>{labels.make}</SubmitButton>
      {answer?.ok === false && (
        <Alert tone="danger" live>
          {answer.error.message}
        </Alert>
      )}
      {answer?.ok && <NewLink key={answer.value.path} path={answer.value.path} labels={labels} />}
    </form>
  )
}

function NewLink({ path, labels }: { path: string; labels: ShareFormProps['labels'] }) {
  const [copied, setCopied] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  // It may have appeared out of sight.
  useEffect(() => input.current?.focus(), [])
  const link = `${location.origin}${path}`
  const copy = async () => {
    await navigator.clipboard.writeText(link)
    setCopied(true)
  }
  return (
    <Alert tone="success" live title={labels.made}>
      <div className="mt-2 flex gap-2">
        <Input
          ref={input}
          readOnly
          value={link}
          aria-label={labels.link}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button variant="secondary" onClick={copy}>
          {copied ? labels.copied : labels.copy}
        </Button>
      </div>
    </Alert>
  )
}
