import { useState, useTransition } from 'react'
import { fill, type TranscriptLabels } from '@/components/reviews/transcript/labels'
import { Button } from '@/components/ui/button'
import { runReview } from '@/lib/features/reviews/actions'

/** Says that a report does not have all corrections yet, and brings it up to date. */
export function ChangesBar({ id, count, labels }: { id: string; count: number; labels: TranscriptLabels }) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isStarting, start] = useTransition()
  const update = () =>
    start(async () => {
      const answer = await runReview({ id }).catch(() => null)
      if (!answer?.ok) setRefusal(answer?.error.message ?? labels.unreachable)
    })
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-2.5">
      <div>
        <p role="status" className="font-medium">
          {fill(labels.changes, { count })}
        </p>
        <p className="text-muted text-sm">{labels.changesHint}</p>
        {refusal && (
          <p role="alert" className="text-danger text-sm">
            {refusal}
          </p>
        )}
      </div>
      <Button size="small" disabled={isStarting} aria-busy={isStarting} onClick={update}>
        {isStarting ? labels.updating : labels.update}
      </Button>
    </div>
  )
}
