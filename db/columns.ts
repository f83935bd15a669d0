import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'
import { seal, unseal } from '@/lib/core/seal'

/** A text that is encrypted at rest (AES-256-GCM); it cannot be searched by the database. */
export const sealedText = customType<{ data: string; driverData: string }>({
  dataType: () => 'text',
  toDriver: seal,
  fromDriver: unseal,
})

/** A JSON value that is encrypted at rest. Parse what is read with the schema of its model. */
export const sealedJson = customType<{ data: unknown; driverData: string }>({
  dataType: () => 'text',
  toDriver: (value) => seal(JSON.stringify(value)),
  fromDriver: (value) => JSON.parse(unseal(value)),
})

/** A value of a person's own, for a column whose other rows are for everybody. */
export type Private<Value = unknown> = { private: Value }

/**
 * A JSON value that is for everybody in some rows and a person's own in others: what is written as `{ private: value }`
 * is encrypted at rest. Both are read as the value itself. Parse it with the schema of its model.
 */
export const openOrSealedJson = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'jsonb',
  toDriver: (value) =>
    JSON.stringify(isPrivate(value) ? { sealed: seal(JSON.stringify(value.private)) } : value),
  fromDriver: (stored) => {
    const value = typeof stored === 'string' ? JSON.parse(stored) : stored
    return isSealed(value) ? JSON.parse(unseal(value.sealed)) : value
  },
})

const isPrivate = (value: unknown): value is Private =>
  typeof value === 'object' && value !== null && 'private' in value

const isSealed = (value: unknown): value is { sealed: string } =>
  typeof value === 'object' && value !== null && 'sealed' in value && typeof value.sealed === 'string'

/** A random primary key. */
export const id = () => uuid().primaryKey().defaultRandom()

/** A moment, with milliseconds and time zone. */
export const moment = () => timestamp({ withTimezone: true, precision: 3 })

/** When the row was made. */
export const createdAt = () => moment().notNull().defaultNow()
