import { integer, pgEnum, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, moment, sealedText } from '@/db/columns'
import { messageStatus } from '@/db/schema/interviews'
import { reports } from '@/db/schema/reports'

export const chatAuthor = pgEnum('chat_author', ['candidate', 'assistant'])

/** What a candidate asked about a report and was answered, in order. A reply is a row from its first token on. */
export const chatMessages = pgTable(
  'chat_messages',
  {
    /** A question's id is made by the browser, so that sending it twice is one question. */
    id: uuid().primaryKey(),
    reportId: uuid()
      .notNull()
      .references(() => reports.id, { onDelete: 'cascade' }),
    /** 0-based order within the chat. */
    seq: integer().notNull(),
    author: chatAuthor().notNull(),
    status: messageStatus().notNull(),
    /** Of a reply: the language it is given in. */
    language: text().notNull(),
    /** Of a reply: checked, with the marks that features/chat/model.ts describes. */
    text: sealedText().notNull(),
    /** Of a whole reply: `provider/model` or `offline`, null when its reader stopped it; why nobody better answered. */
    engine: text(),
    fallback: text(),
    /** Of a streaming reply: who writes it, and when it last did. */
    writer: uuid(),
    heartbeatAt: moment(),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.reportId, table.seq)],
)
