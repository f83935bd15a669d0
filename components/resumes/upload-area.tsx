'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { type Refused, sendFile } from '@/components/resumes/send-file'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { DropZone } from '@/components/ui/drop-zone'
import { FileButton } from '@/components/ui/file-button'
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
  const [state, setState] = useState<State>({ step: 'waiting' })
  const about = (label: keyof Labels, name: string) => labels[label].replace('{name}', name)

  async function take(file: File) {
    if (state.step === 'sending') return
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
  }

  return (
    <DropZone legend={labels.title} onFile={(file) => void take(file)}>
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
          <FileButton accept={accept} onFile={(file) => void take(file)}>
            {labels.choose}
          </FileButton>
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
    </DropZone>
  )
}
