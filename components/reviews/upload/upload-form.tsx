'use client'

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { mayExtract } from '@/components/reviews/upload/extract-sound'
import { inBytes } from '@/components/reviews/upload/figures'
import { fill } from '@/components/reviews/upload/fill'
import { GoOn, type GoOnLabels } from '@/components/reviews/upload/go-on'
import { acceptedFiles, kindOfFile } from '@/components/reviews/upload/kind-of-file'
import { type PickerLabels, SourcePicker } from '@/components/reviews/upload/source-picker'
import { type ProgressLabels, UploadProgress } from '@/components/reviews/upload/upload-progress'
import { useUpload } from '@/components/reviews/upload/use-upload'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Field } from '@/components/ui/field'
import { Textarea } from '@/components/ui/textarea'
import type { Locale } from '@/lib/core/locale'
import type { RecordingKind, Upload } from '@/lib/features/reviews/model'

/** Sentences about one file hold `{name}` and `{size}` where those belong. */
type Labels = Record<
  | 'chosen'
  | 'paste'
  | 'pastedText'
  | 'pasteHint'
  | 'onlySound'
  | 'onlySoundHint'
  | 'submit'
  | 'nothing'
  | 'empty'
  | 'tooLarge'
  | 'transcriptTooLarge'
  | 'type'
  | 'noSound'
  | 'asItIs'
  | 'titleMissing'
  | 'failed',
  string
>

type UploadFormProps = {
  labels: Labels
  picker: PickerLabels
  progress: ProgressLabels
  goOn: GoOnLabels
  locale: Locale
  limits: { recording: number; transcript: number }
  /** An upload to go on with, beside the one that this browser remembers. */
  unfinished: Upload | null
  /** The choice of what there is, a radio button named `source`: `recording` or `transcript`. */
  source: ReactNode
  hint: ReactNode
  /** All else that is asked. */
  children: ReactNode
}

/** Takes a recording or a transcript with what is known of it, and sends it. What was typed outlives every refusal. */
export function UploadForm(props: UploadFormProps) {
  const { labels, picker, progress, goOn, locale, limits, unfinished, source, hint, children } = props
  const form = useRef<HTMLFormElement>(null)
  const problemPlace = useRef<HTMLDivElement>(null)
  const [file, setFile] = useState<File | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const [canExtract, setCanExtract] = useState(false)
  const about = (label: keyof Labels, { name, size }: { name: string; size: number }) =>
    fill(labels[label], { name, size: inBytes(size, locale) })
  const sentences = {
    failed: labels.failed,
    asItIs: labels.asItIs,
    noSound: file ? about('noSound', file) : labels.failed,
    tooLarge: file ? about('tooLarge', file) : labels.failed,
  }
  const { stage, problem, note, ...upload } = useUpload(sentences, limits.recording)
  const kind = file && kindOfFile(file)
  const isBusy = stage.at !== 'form'
  const said = refusal ?? problem

  useEffect(() => setCanExtract(mayExtract()), [])
  useEffect(() => {
    if (said) problemPlace.current?.scrollIntoView({ block: 'center' })
  }, [said])

  function choose(chosen: File | null) {
    setRefusal(null)
    upload.forgetProblem()
    setFile(chosen)
    if (!chosen) return
    const problem = problemOf(chosen)
    if (problem) {
      setFile(null)
      setRefusal(problem)
      return
    }
    const radio = form.current?.elements.namedItem('source')
    if (radio instanceof RadioNodeList) {
      radio.value = kindOfFile(chosen) === 'transcript' ? 'transcript' : 'recording'
    }
  }

  function problemOf(chosen: File): string | null {
    const kind = kindOfFile(chosen)
    if (!kind) return about('type', chosen)
    if (chosen.size === 0) return about('empty', chosen)
    if (kind === 'transcript')
      return chosen.size > limits.transcript ? about('transcriptTooLarge', chosen) : null
    // Of a video that is too large the sound may not be.
    if (kind === 'video' && mayExtract()) return null
    return chosen.size > limits.recording ? about('tooLarge', chosen) : null
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const field = (name: string) => String(fields.get(name) ?? '').trim()
    const isOther = field('positionId') === 'other'
    const title = event.currentTarget.elements.namedItem('positionTitle')
    if (isOther && !field('positionTitle') && title instanceof HTMLInputElement) {
      title.setCustomValidity(labels.titleMissing)
      title.addEventListener('input', () => title.setCustomValidity(''), { once: true })
      title.reportValidity()
      return
    }
    const wanted = chosenSource(field('source'), field('pasted'))
    if (!wanted) {
      setRefusal(labels.nothing)
      return
    }
    const refused = problemOf(wanted.file)
    setRefusal(refused)
    if (refused) return
    void upload.begin({
      ...wanted,
      onlySound: wanted.kind === 'video' && fields.has('onlySound'),
      said: {
        name: field('name'),
        // What was pasted has no name.
        fileName: wanted.file === file ? file.name : '',
        company: field('company'),
        positionId: isOther ? '' : field('positionId'),
        positionTitle: isOther ? field('positionTitle') : '',
        heldOn: field('heldOn'),
        language: field('language'),
      },
    })
  }

  function chosenSource(source: string, pasted: string): { file: File; kind: RecordingKind } | null {
    if (file && kind && (kind === 'transcript') === (source === 'transcript')) return { file, kind }
    if (source !== 'transcript' || !pasted) return null
    const written = new File([pasted], labels.pastedText, { type: 'text/plain' })
    return { file: written, kind: 'transcript' }
  }

  return (
    <>
      {!isBusy && <GoOn labels={goOn} locale={locale} given={unfinished} onFile={upload.goOnWith} />}
      <form ref={form} onSubmit={submit} className="group/form max-w-2xl">
        <div className={isBusy ? 'hidden' : 'space-y-7'}>
          {source}
          <SourcePicker
            labels={picker}
            accept={acceptedFiles}
            chosen={file && about('chosen', file)}
            hint={hint}
            onChoose={choose}
          />
          {said && (
            <div ref={problemPlace}>
              <Alert tone="danger" live>
                {said}
              </Alert>
            </div>
          )}
          {kind === 'video' && canExtract && (
            <Checkbox name="onlySound" defaultChecked label={labels.onlySound} hint={labels.onlySoundHint} />
          )}
          {kind !== 'transcript' && (
            <Field
              id="pasted"
              label={labels.paste}
              hint={labels.pasteHint}
              className="hidden group-has-[input[value=transcript]:checked]/form:block"
            >
              {(wiring) => <Textarea name="pasted" rows={6} className="max-h-96 min-h-40" {...wiring} />}
            </Field>
          )}
          {children}
          <Button type="submit" size="large" disabled={isBusy}>
            {labels.submit}
          </Button>
        </div>
        {isBusy && (
          <UploadProgress
            stage={stage}
            note={note}
            labels={progress}
            locale={locale}
            onPause={upload.pause}
            onResume={() => void upload.resume()}
            onCancel={() => void upload.cancel()}
          />
        )}
      </form>
    </>
  )
}
