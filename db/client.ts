import 'server-only'
import { AsyncLocalStorage } from 'node:async_hooks'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Sql } from 'postgres'

export type Database = PgDatabase<PgQueryResultHKT>

/** An open database: its queries, and the driver below for what needs it (migrations, jobs). */
export type DatabaseHandle = {
  database: Database
  driver: { kind: 'embedded'; sql: Sql } | { kind: 'postgres'; url: string }
  close: () => Promise<void>
}

// On globalThis because a bundler may give instrumentation, pages and routes each a copy of this module.
const shared = globalThis as typeof globalThis & {
  __database?: { handle: DatabaseHandle | undefined; transaction: AsyncLocalStorage<Database> }
}
shared.__database ??= { handle: undefined, transaction: new AsyncLocalStorage() }
const slot = shared.__database

/** Makes an open database the one that `db()` answers. */
export function provideDatabase(handle: DatabaseHandle | undefined): void {
  slot.handle = handle
}

/** The open database of this process. */
export function databaseHandle(): DatabaseHandle {
  if (!slot.handle) throw new Error('The database is not open: instrumentation.ts opens it at start.')
  return slot.handle
}

/** Where queries go: the transaction around the caller, or else the database itself. */
export function db(): Database {
  return slot.transaction.getStore() ?? databaseHandle().database
}

/** Runs `work` in a transaction: every `db()` inside it, however deep, is part of it. Joins one that is open. */
export function transaction<Result>(work: () => Promise<Result>): Promise<Result> {
  if (slot.transaction.getStore()) return work()
  return databaseHandle().database.transaction((tx) => slot.transaction.run(tx, work))
}
