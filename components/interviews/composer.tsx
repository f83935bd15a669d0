import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { whyBlocked } from '@/components/interviews/blocked'
import { MoveButton } from '@/components/interviews/move-button'
import type { RoomClient } from '@/components/interviews/room-client'
import { isAnswering, type RoomView } from '@/components/interviews/room-state'
import { Textarea } from '@/components/ui/textarea'

/** Characters before the limit from which on the rest is counted. */
const countFrom = 1_000

type ComposerProps = { view: RoomView; client: RoomClient; maxLength: number }

/** Where the candidate writes, sends, asks for a hint and leaves a question. */
export function Composer({ view, client, maxLength }: ComposerProps) {
  const t = useTranslations('interviews.room')
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  const { room, text, heardAt, moving } = view
  const live = heardAt !== null
  const left = maxLength - text.length
  const why = whyBlocked(view)
  const blocked = why && t(`blocked.${why}`)
  const unsendable = blocked ?? (left < 0 ? t('blocked.over') : null)
  const turnId = room.turn?.id

  const arrivedLive = useRef(live)
  useEffect(() => {
    // It took the place of the button that was pressed. On a phone the keyboard would cover the question.
    if (arrivedLive.current && matchMedia('(pointer: fine)').matches)
      box.current?.focus({ preventScroll: true })
  }, [])

  const send = () => {
    client.answer()
    box.current?.focus({ preventScroll: true })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (unsendable === null) send()
  }
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block font-medium text-sm">
        {t('answer')}
      </label>
      <Textarea
        ref={box}
        id={id}
        lang={room.language}
        rows={Math.min(8, Math.max(3, text.split('\n').length))}
        className="max-h-[40dvh] min-h-24 resize-none"
        value={text}
        disabled={!live}
        aria-describedby={`${id}-note`}
        aria-invalid={left < 0 || undefined}
        onChange={(event) => client.type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <MoveButton
          blocked={unsendable}
          reasonId={`${id}-note`}
          busy={moving === 'answer'}
          onPress={send}
          className="min-w-24"
        >
          {t('send')}
        </MoveButton>
        {room.mode === 'practice' && (
          <MoveButton
            variant="secondary"
            blocked={blocked}
            reasonId={`${id}-note`}
            busy={moving === 'hint'}
            onPress={() => turnId && client.move({ move: 'hint', turnId })}
          >
            {t('hint')}
          </MoveButton>
        )}
        <MoveButton
          variant="quiet"
          blocked={blocked}
          reasonId={`${id}-note`}
          busy={moving === 'skip'}
          onPress={() => turnId && client.move({ move: 'skip', turnId })}
        >
          {isAnswering(room) ? t('enough') : t('skip')}
        </MoveButton>
        <p id={`${id}-note`} className={clsx('text-muted text-sm', !blocked && 'pointer-coarse:hidden')}>
          {blocked ?? t('keys')}
        </p>
        {left < countFrom && (
          <p role="status" className={left < 0 ? 'text-danger text-sm' : 'text-muted text-sm'}>
            {left < 0 ? t('over', { count: -left }) : t('left', { count: left })}
          </p>
        )}
      </div>
    </div>
  )
}
