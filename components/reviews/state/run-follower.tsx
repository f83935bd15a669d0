'use client'

import clsx from 'clsx'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { clockTime } from '@/components/ui/clock-time'
import { Progress } from '@/components/ui/progress'
import type { ReviewState, ReviewStep, RunView } from '@/lib/features/reviews/model'

/** Milliseconds between two looks: soon enough to feel live. */
const pause = 1000

type Labels = {
  /** With `{time}`. */
  elapsed: string
  expected: string
  /** With `{done}` and `{total}`. */
  amount: string
  done: string
  now: string
  lost: string
}

type Props = {
  id: string
  initial: RunView | null
  steps: { step: ReviewStep; label: string }[]
  labels: Labels
  locale: string
}

/** Follows a run and shows its steps; fetches the page's server part again only when a step or the run has ended. */
export function RunFollower({ id, initial, steps, labels, locale }: Props) {
  const { run, lost } = useRun(id, initial)
  const at = steps.findIndex(({ step }) => step === run?.step)
  return (
    <div className="mt-4">
      <ol className="space-y-2">
        {steps.map(({ step, label }, index) => {
          const isNow = index === Math.max(at, 0)
          const counts = isNow && run !== null && run.total > 1
          return (
            <li key={step} aria-current={isNow ? 'step' : undefined}>
              <p className={clsx('flex items-baseline justify-between gap-4', isNow && 'font-medium')}>
                <span>
                  {index + 1}. {label}
                </span>
                <span className="shrink-0 text-sm tabular-nums">
                  {index < at && labels.done}
                  {isNow && (counts ? fill(labels.amount, run) : labels.now)}
                </span>
              </p>
              {isNow && (
                <Progress
                  label={label}
                  value={counts ? run.done : null}
                  max={counts ? run.total : 100}
                  className="mt-1"
                />
              )}
            </li>
          )
        })}
      </ol>
      {run && (
        <p className="mt-3 text-sm tabular-nums">
          {labels.elapsed.replace('{time}', clockTime(run.elapsedMs))}
          {run.expectedMs !== null && (
            <> · {labels.expected.replace('{time}', inWords(run.expectedMs, locale))}</>
          )}
        </p>
      )}
      <p role="status" className={clsx(lost && 'mt-3 text-sm text-warning')}>
        {lost && labels.lost}
      </p>
    </div>
  )
}

function fill(text: string, { done, total }: RunView): string {
  return text.replace('{done}', String(done)).replace('{total}', String(total))
}

/** A length of time as people estimate it: in seconds up to a minute and a half, then in minutes. */
function inWords(ms: number, locale: string): string {
  const isShort = ms < 90_000
  const amount = isShort ? Math.max(5, Math.ceil(ms / 5_000) * 5) : Math.round(ms / 60_000)
  const style = { style: 'unit', unit: isShort ? 'second' : 'minute', unitDisplay: 'long' } as const
  return new Intl.NumberFormat(locale, style).format(amount)
}

function useRun(id: string, initial: RunView | null): { run: RunView | null; lost: boolean } {
  const router = useRouter()
  const [run, setRun] = useState(initial)
  const [lost, setLost] = useState(false)
  const shown = initial?.step ?? null
  useEffect(() => {
    const stop = new AbortController()
    let timer: ReturnType<typeof setTimeout>
    async function look() {
      try {
        if (!document.hidden) {
          const response = await fetch(`/api/reviews/${id}`, { signal: stop.signal })
          // Signed out, or deleted elsewhere: the page itself says so best.
          if (response.status < 500 && !response.ok) return router.refresh()
          if (!response.ok) throw new Error('the server is not well')
          const now = (await response.json()) as { state: ReviewState; run: RunView | null }
          setRun(now.run)
          setLost(false)
          const isOver = now.state !== 'transcribing' && now.state !== 'analysing'
          if (isOver || (now.run?.step ?? null) !== shown) router.refresh()
        }
      } catch {
        if (stop.signal.aborted) return
        setLost(true)
      }
      timer = setTimeout(look, pause)
    }
    timer = setTimeout(look, pause)
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [id, router, shown])
  return { run, lost }
}
