'use client'

import { useActionState } from 'react'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { SubmitButton } from '@/components/ui/submit-button'
import { retryEvaluation } from '@/lib/features/evaluation/actions'

type RetryFormProps = { turnId: string; labels: { retry: string; retrying: string } }

/** Asks for a judgement that failed, and waits until the page has it. */
export function RetryForm({ turnId, labels }: RetryFormProps) {
  const [answer, submit] = useActionState(
    () => retryEvaluation({ turnId }),
    null as Awaited<ReturnType<typeof retryEvaluation>> | null,
  )
  if (answer?.ok) {
    return (
      <p role="status" className="mt-2">
        {labels.retrying}
        <LiveRefresh active />
      </p>
    )
  }
  return (
    <form action={submit} className="mt-3 print:hidden">
      <SubmitButton variant="secondary" size="small">
        {labels.retry}
      </SubmitButton>
      {answer && (
        <p role="alert" className="mt-2 text-danger">
          {answer.error.message}
        </p>
      )}
    </form>
  )
}
