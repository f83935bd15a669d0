import { useTranslations } from 'next-intl'
import { memo, useState } from 'react'
import type { RoomView } from '@/components/interviews/room-state'
import { Answer, Said } from '@/components/interviews/said'
import type { Room } from '@/lib/features/interviews/model'

type ConversationProps = { room: Room; unsent: RoomView['unsent'] }

/** All that was said, and the answer that is on its way. A reply is read out once it is complete. */
export const Conversation = memo(function Conversation({ room, unsent }: ConversationProps) {
  const t = useTranslations('interviews.room')
  const { messages, language } = room
  const replies = messages.filter(({ author, status }) => author === 'interviewer' && status === 'complete')
  const [old] = useState(() => new Set(replies.map(({ id }) => id)))
  const newest = replies.findLast(({ id }) => !old.has(id))
  return (
    <>
      <div role="log" aria-live="off" aria-label={t('conversation')}>
        <ol className="space-y-6">
          {messages.map((message) => (
            <Said key={message.id} message={message} language={language} />
          ))}
          {unsent && unsent.state !== 'refused' && (
            <Answer
              key={unsent.messageId}
              text={unsent.text}
              language={language}
              note={unsent.state === 'sending' ? t('sending') : t('waiting')}
            />
          )}
        </ol>
      </div>
      <p aria-live="polite" lang={language} className="sr-only">
        {newest?.text}
      </p>
    </>
  )
})
