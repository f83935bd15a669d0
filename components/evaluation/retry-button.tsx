'use client'

import { useActionState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { retryEvaluation } from '@/lib/features/evaluation/actions'

type RetryButtonProps = { turnId: string; labels: { again: string; judging: string } }

/** Asks for the judgement and follows the page until it shows it, which takes this button away. */
export function RetryButton({ turnId, labels }: RetryButtonProps) {
  const [answer, ask, pending] = useActionState(() => retryEvaluation({ turnId }), null)
  const judging = answer?.ok === true
  return (
    <form action={ask} className="mt-3">
      <Button type="submit" size="small" disabled={pending || judging} aria-busy={pending || judging}>
        {judging ? labels.judging : labels.again}
      </Button>
      <LiveRefresh active={judging} />
      {answer?.ok === false && (
        <Alert tone="danger" live className="mt-3">
          {answer.error.message}
        </Alert>
      )}
    </form>
  )
}
