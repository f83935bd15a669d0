import { useState } from 'react'
import type { ChatClient } from '@/components/chat/chat-client'
import { ChatReply } from '@/components/chat/chat-reply'
import { type ChatView, streamingReply } from '@/components/chat/chat-state'
import type { ChatLabels } from '@/components/chat/labels'
import { plainReply } from '@/components/chat/read-reply'
import { useFollow } from '@/components/chat/use-follow'
import { Skeleton } from '@/components/ui/skeleton'

/** Suggestions beside a conversation that has begun. */
const fewSuggestions = 3

type ChatTalkProps = { view: ChatView; client: ChatClient; labels: ChatLabels }

/** All that was asked and answered, and what could be asked. A reply is read out once it is complete. */
export function ChatTalk({ view, client, labels }: ChatTalkProps) {
  const { chat, unsent, refusal, busy } = view
  const reply = streamingReply(view)
  const messages = chat?.messages ?? []
  const question = unsent?.text ?? messages.findLast(({ author }) => author === 'candidate')?.id
  const place = useFollow(question, messages.at(-1)?.text)

  const free = !busy && !reply && !unsent
  const suggestions = chat?.suggestions.filter((each) => messages.every(({ text }) => text !== each)) ?? []
  const shown = messages.length === 0 ? suggestions : suggestions.slice(0, fewSuggestions)
  return (
    <div ref={place} className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-4 py-4">
      {!chat && view.link === 'open' && (
        <div role="status">
          <span className="sr-only">{labels.loading}</span>
          <Skeleton className="mb-3 h-5 w-3/4" />
          <Skeleton className="h-5 w-1/2" />
        </div>
      )}
      {chat && messages.length === 0 && !unsent && <p className="mb-6 text-muted">{labels.lead}</p>}
      <div role="log" aria-live="off" aria-label={labels.conversation}>
        <ol className="space-y-5">
          {messages.map((message, index) =>
            message.author === 'candidate' ? (
              <Asked key={message.id} text={message.text} labels={labels} />
            ) : (
              <ChatReply
                key={message.id}
                message={message}
                labels={labels}
                onAgain={free && index === messages.length - 1 ? () => client.again(message.id) : null}
              />
            ),
          )}
          {unsent && !refusal && <Asked text={unsent.text} labels={labels} />}
        </ol>
      </div>
      {free && shown.length > 0 && (
        <section aria-label={labels.suggestions} className="mt-6">
          <p className="mb-2 font-medium text-muted text-sm">{labels.suggestions}</p>
          <ul className="flex flex-col items-start gap-2">
            {shown.map((question) => (
              <li key={question}>
                <button
                  type="button"
                  onClick={() => client.ask(question)}
                  className="min-h-10 rounded-xl border border-edge bg-surface px-3 py-1.5 text-left text-sm leading-snug hover:border-ink hover:bg-sunken"
                >
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Announcement view={view} labels={labels} />
    </div>
  )
}

function Asked({ text, labels }: { text: string; labels: ChatLabels }) {
  return (
    <li
      data-question
      className="ml-auto w-fit max-w-[85%] rounded-2xl border border-line bg-surface px-4 py-2.5"
    >
      <p className="sr-only">{labels.you}</p>
      <p className="whitespace-pre-wrap">{text}</p>
    </li>
  )
}

/** The newest complete reply, for those who hear the page; not those that were there when it was opened. */
function Announcement({ view, labels }: { view: ChatView; labels: ChatLabels }) {
  const writing = streamingReply(view)?.id
  const [followed, setFollowed] = useState<string | null>(null)
  if (writing && writing !== followed) setFollowed(writing)
  const reply = view.chat?.messages.find(({ id, status }) => id === followed && status === 'complete')
  return (
    <p aria-live="polite" className="sr-only">
      {reply && plainReply(reply.text, (turn) => labels.cites[turn]?.long ?? '', labels.advice)}
    </p>
  )
}
