import { and, type Column, desc, eq, lt, or, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { AppError } from '@/lib/core/errors'

/** A stretch of a list that is paged by key: how long, and after which row it begins (the `next` of the page before). */
export type Stretch = { limit: number; before?: string | undefined }

type Key = { createdAt: Date; id: string }

/**
 * Orders rows by when they were made, the newest first, and begins after the last row of the page before.
 * @param columns when rows were made, and their ids
 * @throws AppError `not_found` for a key that no page has given
 */
export function newestFirst(columns: { createdAt: Column; id: Column }, { before }: Pick<Stretch, 'before'>) {
  const { createdAt, id } = columns
  const key = before ? readKey(before) : null
  const older: SQL | undefined =
    key === null
      ? undefined
      : or(lt(createdAt, key.createdAt), and(eq(createdAt, key.createdAt), lt(id, key.id)))
  return { older, order: [desc(createdAt), desc(id)] }
}

/** The page of rows of which one more than `limit` was asked for, and the key of the next page; null on the last. */
export function pageOf<Row extends Key>(
  rows: readonly Row[],
  limit: number,
): { items: Row[]; next: string | null } {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, next: rows.length > limit && last ? `${last.createdAt.getTime()}_${last.id}` : null }
}

function readKey(key: string): Key {
  const [time = '', id = ''] = key.split('_')
  const createdAt = new Date(Number(time))
  if (Number.isNaN(createdAt.getTime()) || !z.uuid().safeParse(id).success) throw new AppError('not_found')
  return { createdAt, id }
}
