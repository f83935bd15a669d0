import { useState } from 'react'
import type { ChatLabels } from '@/components/chat/labels'
import { plainReply } from '@/components/chat/read-reply'
import { ReplyText } from '@/components/chat/reply-text'
import { Button } from '@/components/ui/button'
import { readAiFailure } from '@/lib/core/ai-failure'
import type { ChatMessage } from '@/lib/features/chat/model'

type ChatReplyProps = {
  message: ChatMessage
  labels: ChatLabels
  /** Has it given anew; null where that cannot be done. */
  onAgain: (() => void) | null
}

/** An answer, who gave it, and what can be done with it. */
export function ChatReply({ message, labels, onAgain }: ChatReplyProps) {
  const { text, status } = message
  const complete = status === 'complete'
  return (
    <li>
      <p className="mb-1 font-medium text-muted text-sm">{labels.coach}</p>
      {text || complete ? (
        <ReplyText text={text} labels={labels} />
      ) : (
        <p className="text-muted motion-safe:animate-pulse">{labels.thinking}</p>
      )}
      {!complete && text && (
        <span
          aria-hidden="true"
          className="mt-1 inline-block h-4 w-1.5 bg-accent motion-safe:animate-pulse"
        />
      )}
      {complete && (
        <>
          <p className="mt-2 text-muted text-sm">{notesOn(message, labels).join(' ')}</p>
          <div className="-ml-3 mt-1 flex flex-wrap">
            {text && <Copy text={text} labels={labels} />}
            {onAgain && (
              <Button variant="quiet" size="small" onClick={onAgain}>
                {labels.again}
              </Button>
            )}
          </div>
        </>
      )}
    </li>
  )
}

function notesOn({ text, engine, fallback }: ChatMessage, labels: ChatLabels): string[] {
  const removed = text.includes('[…]') ? [labels.removedNote] : []
  if (engine === null) return [...removed, labels.stopped]
  const failure = readAiFailure(fallback)
  const reason = failure ? [labels.failures[failure]] : []
  if (engine === 'offline')
    return [...removed, ...reason, ...(failure ? [labels.instead] : []), labels.offline]
  return [...removed, ...reason, ...(failure ? [labels.other] : []), labels.by.replace('{engine}', engine)]
}

function Copy({ text, labels }: { text: string; labels: ChatLabels }) {
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(
      plainReply(text, (turn) => labels.cites[turn]?.long ?? '', labels.advice),
    )
    setCopied(true)
  }
  return (
    <Button variant="quiet" size="small" onClick={copy}>
      <span aria-live="polite">{copied ? labels.copied : labels.copy}</span>
    </Button>
  )
}
