import { useEffect, useRef } from 'react'
import { inBytes, inSpeed, inTime } from '@/components/reviews/upload/figures'
import { fill } from '@/components/reviews/upload/fill'
import type { Stage } from '@/components/reviews/upload/use-upload'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Progress } from '@/components/ui/progress'

/** Sentences hold `{name}`, `{sent}`, `{total}`, `{speed}` and `{time}` where those belong. */
export type ProgressLabels = Record<
  | 'extracting'
  | 'starting'
  | 'sending'
  | 'waiting'
  | 'checking'
  | 'paused'
  | 'stopped'
  | 'amount'
  | 'pace'
  | 'pause'
  | 'resume'
  | 'again'
  | 'cancel',
  string
>

type UploadProgressProps = {
  stage: Exclude<Stage, { at: 'form' }>
  note: string | null
  labels: ProgressLabels
  locale: string
  onPause: () => void
  onResume: () => void
  onCancel: () => void
}

/** How far a recording is on its way, and what can be done about it. */
export function UploadProgress({ stage, note, labels, locale, ...on }: UploadProgressProps) {
  const name = 'name' in stage ? stage.name : ''
  const label = fill(labels[stage.at], { name })
  const isSending = 'sent' in stage
  const value = isSending
    ? Math.floor((100 * stage.sent) / stage.total)
    : stage.at === 'extracting'
      ? Math.round(100 * stage.done)
      : null
  const place = useRef<HTMLDivElement>(null)

  // The button that began it has gone.
  useEffect(() => place.current?.focus(), [])

  return (
    <div
      ref={place}
      tabIndex={-1}
      className="space-y-4 rounded-2xl border border-line bg-surface p-5 outline-none"
    >
      <p role="status" className="break-words font-medium">
        {label}
      </p>
      <Progress label={label} value={stage.at === 'checking' ? null : value} />
      {isSending && (
        <p className="text-muted text-sm tabular-nums">
          {fill(labels.amount, { sent: inBytes(stage.sent, locale), total: inBytes(stage.total, locale) })}
          {stage.at === 'sending' && stage.pace && (
            <>
              {' · '}
              {fill(labels.pace, {
                speed: inSpeed(stage.pace.bytesPerSecond, locale),
                time: inTime(stage.pace.secondsLeft, locale),
              })}
            </>
          )}
        </p>
      )}
      {note && <p className="text-sm">{note}</p>}
      {isSending && stage.problem && (
        <Alert tone="danger" live>
          {stage.problem}
        </Alert>
      )}
      {stage.at !== 'starting' && stage.at !== 'checking' && (
        <div className="flex flex-wrap gap-3">
          {(stage.at === 'sending' || stage.at === 'waiting') && (
            <Button variant="secondary" onClick={on.onPause}>
              {labels.pause}
            </Button>
          )}
          {(stage.at === 'paused' || stage.at === 'stopped') && (
            <Button onClick={on.onResume}>{stage.at === 'paused' ? labels.resume : labels.again}</Button>
          )}
          <Button variant="quiet" onClick={on.onCancel}>
            {labels.cancel}
          </Button>
        </div>
      )}
    </div>
  )
}
