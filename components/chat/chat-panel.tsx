'use client'

import {
  type KeyboardEvent,
  type MouseEvent,
  useEffect,
  useId,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { makeChatClient } from '@/components/chat/chat-client'
import { ChatComposer } from '@/components/chat/chat-composer'
import { streamingReply } from '@/components/chat/chat-state'
import { ChatTalk } from '@/components/chat/chat-talk'
import { ClearChat } from '@/components/chat/clear-chat'
import type { ChatLabels } from '@/components/chat/labels'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { buttonClass } from '@/components/ui/button-class'

type ChatPanelProps = {
  reportId: string
  labels: ChatLabels
  maxQuestionLength: number
  shown: boolean
  onClose: () => void
}

/** Where there is room the chat stands beside the report, which stays usable; else it covers it. */
const hasRoom = '(min-width: 64rem)'

/** The chat about a report. */
export function ChatPanel({ reportId, labels, maxQuestionLength, shown, onClose }: ChatPanelProps) {
  const [client] = useState(() => makeChatClient(reportId, (...request) => fetch(...request)))
  const view = useSyncExternalStore(client.subscribe, client.view, client.view)
  const [text, setText] = useState('')
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()

  useEffect(() => {
    const element = dialog.current
    if (!shown || !element || element.open) return
    if (matchMedia(hasRoom).matches) element.show()
    else element.showModal()
    client.load()
    return () => client.leave()
  }, [shown, client])

  // A question that was refused goes back to where it was written.
  useEffect(() => {
    if (!view.refusal || !view.unsent) return
    const { text: refused } = view.unsent
    setText((now) => now || refused)
    client.takeBack()
  }, [view.refusal, view.unsent, client])

  const close = () => dialog.current?.close()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) close()
  }
  // On a phone the report is behind the chat.
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('a[href^="#"]') && !matchMedia(hasRoom).matches) close()
  }
  const { chat, link, refusal, unsent } = view
  const reply = streamingReply(view)
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={onClick}
      className="pointer-events-auto fixed inset-y-0 right-0 left-auto z-40 m-0 hidden h-dvh max-h-none w-full max-w-none flex-col border-line bg-canvas text-ink shadow-raised open:flex lg:w-[27rem] lg:border-l"
    >
      <header className="flex items-start justify-between gap-3 border-line border-b px-4 py-3">
        <div className="min-w-0">
          <h2 id={heading} className="font-semibold text-lg leading-snug">
            {labels.title}
          </h2>
          {chat && chat.messages.length > 0 && <ClearChat labels={labels} onClear={client.clear} />}
        </div>
        <Button variant="quiet" size="small" aria-label={labels.close} onClick={close}>
          <svg viewBox="0 0 16 16" className="size-4" aria-hidden="true">
            <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" strokeWidth="1.75" />
          </svg>
        </Button>
      </header>
      <ChatTalk view={view} client={client} labels={labels} />
      <div className="space-y-3 border-line border-t px-4 py-3">
        {link === 'lost' && (
          <Alert tone="warning" live>
            <p>{chat ? labels.lost : labels.failed}</p>
            <Button variant="secondary" size="small" className="mt-2" onClick={client.load}>
              {labels.tryAgain}
            </Button>
          </Alert>
        )}
        {link === 'signed_out' && (
          <Alert tone="danger" live>
            <a
              href={`/sign-in?next=/reports/${reportId}`}
              className={buttonClass({ variant: 'secondary', size: 'small' })}
            >
              {labels.signIn}
            </a>
          </Alert>
        )}
        {refusal && (
          <Alert tone="danger" live>
            {refusal}
          </Alert>
        )}
        <ChatComposer
          labels={labels}
          maxLength={maxQuestionLength}
          text={text}
          onType={setText}
          canSend={chat !== null && !view.busy && !reply && !unsent}
          onSend={() => {
            client.ask(text.trim())
            setText('')
          }}
          onStop={reply ? client.stop : null}
        />
      </div>
    </dialog>
  )
}
