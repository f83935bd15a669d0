import 'server-only'
import { type AnyColumn, isNull, lt, ne, or, type SQL } from 'drizzle-orm'
import { databaseHandle } from '@/db/client'

/** The condition that nobody writes a reply any more, so that `writer` may take it over. */
export function goneSilent(
  columns: { writer: AnyColumn; heartbeatAt: AnyColumn },
  writer: string,
  staleSince: Date,
): SQL | undefined {
  // The embedded database belongs to one process, so another writer's name is that of one long gone.
  const alone = databaseHandle().driver.kind === 'embedded'
  return or(
    isNull(columns.heartbeatAt),
    lt(columns.heartbeatAt, staleSince),
    alone ? ne(columns.writer, writer) : undefined,
  )
}
