import 'server-only'
import type { AiFailure } from '@/lib/core/ai-failure'
import type { ReplyPart, ReplyResult } from '@/lib/platform/ai/stream-reply'

/** A reply as its row holds it. */
export type ReplyRow = {
  id: string
  status: 'streaming' | 'complete'
  text: string
  engine: string | null
  fallback: string | null
}

/** What a reply consists of so far. */
export type GrownReply = Pick<ReplyRow, 'id' | 'text'>

/** A whole reply; of one that its reader stopped nobody is the author. */
export type WholeReply = { text: string; engine: string | null; fallback: AiFailure | null }

/** The words of a reply as they come, until `signal` aborts. */
export type Saying = (signal: AbortSignal) => AsyncGenerator<ReplyPart, ReplyResult, void>

/** Replies of one table: how their rows are kept, and how one is written by what is stored. */
export type ReplyKind<Row extends ReplyRow> = {
  find: (id: string) => Promise<Row | undefined>
  /**
   * Stores the texts of replies so far, and that `writer` is alive; nothing of those that another writes now.
   * @returns the ids of those that are still this writer's to write
   */
  grow: (writer: string, replies: readonly GrownReply[]) => Promise<string[]>
  /** Stores the whole; nothing when another writes it now. */
  complete: (id: string, writer: string, reply: WholeReply) => Promise<void>
  /**
   * Makes `writer` the one who writes a reply, without text again, when its writer was last heard of before
   * `staleSince`. @returns whether it is
   */
  takeOver: (id: string, writer: string, staleSince: Date) => Promise<boolean>
  say: (row: Row) => Saying
}
