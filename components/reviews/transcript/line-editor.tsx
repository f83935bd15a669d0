import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { TranscriptLabels } from '@/components/reviews/transcript/labels'
import type { LineChange } from '@/components/reviews/transcript/use-corrections'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { Textarea } from '@/components/ui/textarea'
import type { LineView, TranscriptView } from '@/lib/features/reviews/model'

type LineEditorProps = {
  line: LineView
  /** The language that is spoken. */
  language: string
  /** What stands in it: the line's text, or what was typed and could not be saved. */
  text: string
  speakerId: string | null
  /** Why the last change of it was not saved; null when it was. */
  refusal: string | null
  speakers: TranscriptView['speakers']
  isLast: boolean
  maxLength: number
  labels: TranscriptLabels
  onChange: (change: LineChange) => void
  onClose: () => void
}

/** Where a line is corrected. */
export function LineEditor(props: LineEditorProps) {
  const { line, language, text, speakerId, refusal, speakers, isLast, maxLength } = props
  const { labels, onChange, onClose } = props
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const [hint, setHint] = useState(false)
  const typed = () => box.current?.value ?? ''
  useEffect(() => {
    const { current } = box
    current?.focus()
    current?.setSelectionRange(current.value.length, current.value.length)
  }, [])

  function save() {
    if (typed().trim() === '') return box.current?.focus()
    onChange({ kind: 'edit', text: typed() })
    onClose()
  }
  function split() {
    const at = box.current?.selectionStart ?? 0
    const isBetween = typed().slice(0, at).trim() !== '' && typed().slice(at).trim() !== ''
    setHint(!isBetween)
    if (!isBetween) return box.current?.focus()
    onChange({ kind: 'split', text: typed(), at })
    onClose()
  }
  function merge() {
    onChange({ kind: 'merge', text: typed() })
    onClose()
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') onClose()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save()
  }

  return (
    <li id={`line-${line.id}`} className="-mx-3 scroll-my-32 rounded-xl border border-edge bg-surface p-4">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
        onKeyDown={onKeyDown}
        className="space-y-3"
      >
        <Field id={`${id}-text`} label={labels.text} hint={labels.keys} error={hint && labels.splitWhere}>
          {(wiring) => (
            <Textarea
              ref={box}
              rows={2}
              lang={language}
              defaultValue={text}
              maxLength={maxLength}
              required
              {...wiring}
            />
          )}
        </Field>
        <Field id={`${id}-speaker`} label={labels.speaker} className="max-w-xs">
          {(wiring) => (
            <Select
              value={speakerId ?? ''}
              onChange={({ target }) =>
                onChange({ kind: 'speaker', speakerId: target.value === 'new' ? null : target.value })
              }
              {...wiring}
            >
              {speakerId === null && <option value="">{labels.nobody}</option>}
              {speakers.map((speaker) => (
                <option key={speaker.id} value={speaker.id}>
                  {speaker.name}
                </option>
              ))}
              <option value="new">{labels.newSpeaker}</option>
            </Select>
          )}
        </Field>
        {refusal && (
          <Alert tone="danger" title={labels.unsaved} live>
            {refusal}
          </Alert>
        )}
        <div className="flex flex-wrap gap-2">
          <Button type="submit" size="small">
            {labels.save}
          </Button>
          <Button variant="secondary" size="small" onClick={split}>
            {labels.split}
          </Button>
          {!isLast && (
            <Button variant="secondary" size="small" onClick={merge}>
              {labels.merge}
            </Button>
          )}
          <Button variant="quiet" size="small" onClick={onClose}>
            {labels.cancel}
          </Button>
        </div>
      </form>
    </li>
  )
}
