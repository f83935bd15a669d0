import clsx from 'clsx'
import { memo } from 'react'
import { fill, type TranscriptLabels } from '@/components/reviews/transcript/labels'
import type { Unsaved } from '@/components/reviews/transcript/use-corrections'
import { clockTime } from '@/components/ui/clock-time'
import type { LineView } from '@/lib/features/reviews/model'

type LineProps = {
  line: LineView
  /** 1-based place in the transcript. */
  number: number
  /** What its speaker is called. */
  speaker: string
  /** Whether the speaker stands above it already. */
  speakerKnown: boolean
  isCandidate: boolean
  /** Whether it is the one that is played. */
  isCurrent: boolean
  /** The language that is spoken. */
  language: string
  hasSound: boolean
  mayEdit: boolean
  unsaved: Unsaved | undefined
  labels: TranscriptLabels
}

/** A line of a transcript. Its buttons say what they are for by `data-play`, `data-edit` and so on: the list listens. */
export const Line = memo(function Line(props: LineProps) {
  const { line, number, speaker, speakerKnown, isCandidate, isCurrent, hasSound, mayEdit } = props
  const { language, unsaved, labels } = props
  const { id, startMs, part } = line
  const time = startMs === null ? null : clockTime(startMs)
  const place = time ?? fill(labels.line, { number })
  const change = unsaved?.change
  const text = change && 'text' in change ? change.text : line.text
  return (
    <li
      id={`line-${id}`}
      aria-current={isCurrent ? 'true' : undefined}
      className={clsx(
        'group -mx-3 grid scroll-my-32 grid-cols-[3.75rem_minmax(0,1fr)_2.25rem] items-start gap-x-2 rounded-lg border-l-4 px-2 py-1 target:bg-sunken',
        isCurrent ? 'border-accent bg-accent-soft' : 'border-transparent',
      )}
    >
      {time !== null && hasSound ? (
        <button
          type="button"
          data-play={startMs}
          aria-label={fill(labels.play, { time, speaker })}
          className="flex min-h-7 items-center gap-1 rounded text-left text-accent text-sm tabular-nums hover:underline"
        >
          <svg viewBox="0 0 8 8" className="size-2 shrink-0 fill-current" aria-hidden="true">
            <path d="M1 0l7 4-7 4z" />
          </svg>
          {time}
        </button>
      ) : (
        <span className="pt-0.5 text-muted text-sm tabular-nums">{time}</span>
      )}
      <div className="min-w-0">
        {(!speakerKnown || part === 'follow_up') && (
          <p className={clsx('font-medium text-sm', isCandidate ? 'text-accent' : 'text-ink')}>
            {speaker}
            {part === 'follow_up' && (
              <span className="ml-2 rounded bg-sunken px-1.5 py-0.5 font-normal text-ink">
                {labels.parts.follow_up}
              </span>
            )}
          </p>
        )}
        <p
          className={clsx(
            'break-words',
            line.unsure && 'underline decoration-dotted decoration-warning underline-offset-4',
          )}
        >
          <span lang={language}>{text}</span>
          {line.unsure && (
            <span
              title={labels.unsureHint}
              className="ml-2 inline-block rounded bg-warning-soft px-1.5 text-sm text-warning"
            >
              {labels.unsure}
            </span>
          )}
        </p>
        {unsaved?.refusal === null && <p className="text-muted text-sm">{labels.saving}</p>}
        {unsaved?.refusal && (
          <div
            role="alert"
            className="mt-1 rounded-lg border border-danger/40 bg-danger-soft px-3 py-2 text-sm"
          >
            <p>
              <span className="font-medium">{labels.unsaved}.</span> {unsaved.refusal}
            </p>
            <p className="flex gap-4">
              <button type="button" data-again={id} className="min-h-9 font-medium text-accent underline">
                {labels.again}
              </button>
              <button type="button" data-give-up={id} className="min-h-9 font-medium text-accent underline">
                {labels.cancel}
              </button>
            </p>
          </div>
        )}
      </div>
      {mayEdit && (
        <button
          type="button"
          id={`edit-${id}`}
          data-edit={id}
          aria-label={fill(labels.edit, { speaker, place })}
          className="flex size-9 items-center justify-center rounded-lg text-muted hover:bg-sunken hover:text-ink"
        >
          <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
            <path
              d="M2.5 13.5l.7-3 7.6-7.6 2.3 2.3-7.6 7.6z"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.4"
            />
          </svg>
        </button>
      )}
    </li>
  )
})
