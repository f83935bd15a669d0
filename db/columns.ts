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

/** A random primary key. */
export const id = () => uuid().primaryKey().defaultRandom()

/** A moment, with milliseconds and time zone. */
export const moment = () => timestamp({ withTimezone: true, precision: 3 })

/** When the row was made. */
export const createdAt = () => moment().notNull().defaultNow()
