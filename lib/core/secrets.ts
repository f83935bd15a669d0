import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { env } from '@/lib/core/env'

const fileSchema = z.object({ sessionSecret: z.string(), encryptionKey: z.string() })

type Secrets = { sessionSecret: string; encryptionKey: Buffer }

let current: Secrets | undefined

/**
 * The secret that signs sessions and the 32-byte key that encrypts files and personal fields: from the
 * environment, else from `secrets.json` beside the data, which is made on first use.
 */
export function secrets(): Secrets {
  current ??= readSecrets()
  return current
}

function readSecrets(): Secrets {
  const { SESSION_SECRET, ENCRYPTION_KEY, DATA_DIR } = env()
  if (SESSION_SECRET && ENCRYPTION_KEY) {
    return { sessionSecret: SESSION_SECRET, encryptionKey: Buffer.from(ENCRYPTION_KEY, 'hex') }
  }
  const made = readOrMakeFile(DATA_DIR)
  return {
    sessionSecret: SESSION_SECRET ?? made.sessionSecret,
    encryptionKey: Buffer.from(ENCRYPTION_KEY ?? made.encryptionKey, 'hex'),
  }
}

function readOrMakeFile(folder: string): z.infer<typeof fileSchema> {
  const path = join(folder, 'secrets.json')
  mkdirSync(folder, { recursive: true })
  try {
    const made = {
      sessionSecret: randomBytes(32).toString('hex'),
      encryptionKey: randomBytes(32).toString('hex'),
    }
    writeFileSync(path, JSON.stringify(made), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}
