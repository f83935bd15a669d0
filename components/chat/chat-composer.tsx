import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import type { ChatLabels } from '@/components/chat/labels'
import { Button } from '@/components/ui/button'
import { Textarea } from '@/components/ui/textarea'

type ChatComposerProps = {
  labels: ChatLabels
  maxLength: number
  text: string
  onType: (text: string) => void
  canSend: boolean
  onSend: () => void
  /** Ends the answer that is being given; null when none is. */
  onStop: (() => void) | null
}

/** Where a question is written. */
export function ChatComposer({
  labels,
  maxLength,
  text,
  onType,
  canSend,
  onSend,
  onStop,
}: ChatComposerProps) {
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const over = text.trim().length > maxLength
  const blocked = !canSend || over || !text.trim()

  useEffect(() => {
    // On a phone the keyboard would cover what can be asked.
    if (matchMedia('(pointer: fine)').matches) box.current?.focus({ preventScroll: true })
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (!blocked) onSend()
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium text-sm">
        {labels.question}
      </label>
      <Textarea
        ref={box}
        id={id}
        rows={2}
        className="max-h-[30dvh] resize-none"
        value={text}
        aria-describedby={`${id}-note`}
        aria-invalid={over || undefined}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="mt-2 flex items-center gap-3">
        {onStop ? (
          <Button variant="secondary" size="small" onClick={onStop}>
            {labels.stop}
          </Button>
        ) : (
          <Button size="small" aria-disabled={blocked || undefined} onClick={() => !blocked && onSend()}>
            {labels.send}
          </Button>
        )}
        <p
          id={`${id}-note`}
          role={over ? 'status' : undefined}
          className={over ? 'text-danger text-sm' : 'text-muted text-sm pointer-coarse:hidden'}
        >
          {over ? labels.over : labels.keys}
        </p>
      </div>
    </div>
  )
}
