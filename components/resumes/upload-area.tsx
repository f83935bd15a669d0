'use client'

import clsx from 'clsx'
import { useRouter } from 'next/navigation'
import { type DragEvent, useEffect, useRef, useState } from 'react'
import { type Refused, sendFile } from '@/components/resumes/send-file'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'
import { Progress } from '@/components/ui/progress'

/** Sentences about one file hold `{name}` where its name belongs. */
type Labels = Record<
  'title' | 'drop' | 'hint' | 'choose' | 'sending' | 'checking' | 'cancel' | 'done' | 'tooLarge' | 'failed',
  string
>

type State =
  | { step: 'waiting' }
  | { step: 'sending'; name: string; sent: number; stop: AbortController }
  | { step: 'done'; name: string }
  | { step: 'refused'; sentence: string }

/** Takes a file by button or by drag and drop and sends it, showing how far it is. */
export function UploadArea({
  labels,
  accept,
  maxBytes,
}: {
  labels: Labels
  accept: string
  maxBytes: number
}) {
  const router = useRouter()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State>({ step: 'waiting' })
  const [over, setOver] = useState(false)
  const about = (label: keyof Labels, name: string) => labels[label].replace('{name}', name)

  // A file may have been chosen before this script ran.
  useEffect(() => {
    if (input.current?.files?.length) input.current.dispatchEvent(new Event('change', { bubbles: true }))
  }, [])

  async function take(file: File | undefined) {
    if (!file || state.step === 'sending') return
    const { name } = file
    if (file.size > maxBytes) {
      setState({ step: 'refused', sentence: about('tooLarge', name) })
      return
    }
    const stop = new AbortController()
    setState({ step: 'sending', name, sent: 0, stop })
    try {
      await sendFile(file, stop.signal, (sent) => setState({ step: 'sending', name, sent, stop }))
      setState({ step: 'done', name })
      router.refresh()
    } catch (error) {
      if (stop.signal.aborted) setState({ step: 'waiting' })
      else setState({ step: 'refused', sentence: (error as Refused).sentence ?? labels.failed })
    }
    // The same file may be chosen again.
    if (input.current) input.current.value = ''
  }

  function onDrag(event: DragEvent, isOver: boolean) {
    event.preventDefault()
    setOver(isOver)
  }

  return (
    <fieldset
      onDragOver={(event) => onDrag(event, true)}
      onDragLeave={(event) => onDrag(event, false)}
      onDrop={(event) => {
        onDrag(event, false)
        void take(event.dataTransfer.files[0])
      }}
      className={clsx(
        'rounded-2xl border-2 border-dashed px-6 py-8',
        over ? 'border-accent bg-accent-soft' : 'border-edge bg-surface',
      )}
    >
      <legend className="sr-only">{labels.title}</legend>
      {state.step === 'sending' ? (
        <div className="space-y-3">
          <p role="status" className="break-words">
            {about(state.sent < 1 ? 'sending' : 'checking', state.name)}
          </p>
          <Progress
            label={about('sending', state.name)}
            value={state.sent < 1 ? Math.round(state.sent * 100) : null}
          />
          <Button variant="secondary" size="small" onClick={() => state.stop.abort()}>
            {labels.cancel}
          </Button>
        </div>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
          <div className="max-w-xl">
            <p className="font-medium">{labels.drop}</p>
            <p className="mt-1 text-muted text-sm">{labels.hint}</p>
          </div>
          <label
            className={buttonClass(
              {},
              'cursor-pointer has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2',
            )}
          >
            {labels.choose}
            <input
              ref={input}
              type="file"
              accept={accept}
              className="sr-only"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          </label>
        </div>
      )}
      {state.step === 'done' && (
        <Alert tone="success" live className="mt-5">
          {about('done', state.name)}
        </Alert>
      )}
      {state.step === 'refused' && (
        <Alert tone="danger" live className="mt-5">
          {state.sentence}
        </Alert>
      )}
    </fieldset>
  )
}
