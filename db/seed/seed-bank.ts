import 'server-only'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { and, eq, isNull, notInArray } from 'drizzle-orm'
import { parse } from 'yaml'
import { db, transaction } from '@/db/client'
import { seeds } from '@/db/schema/operations'
import { positions, questions } from '@/db/schema/positions'
import { type BankFile, bankFileSchema } from '@/db/seed/bank-file'

const folder = join(process.cwd(), 'db/seed/positions')

/** Raised when more of a file is written than before, so that unchanged files are written again. */
const format = '3'

/** The built-in bank as it stands in its files. @throws ZodError naming what a file gets wrong */
export function readBank(): BankFile[] {
  return bankPaths().map((path) => bankFileSchema.parse(parse(readFileSync(path, 'utf8'))))
}

/** Writes the built-in positions and questions; files that have not changed since are not even parsed. */
export async function seedBank(): Promise<void> {
  for (const path of bankPaths()) {
    const source = readFileSync(path, 'utf8')
    const checksum = createHash('sha256').update(format).update(source).digest('hex')
    const name = path.slice(folder.length + 1)
    const [known] = await db().select().from(seeds).where(eq(seeds.name, name))
    if (known?.checksum === checksum) continue
    const file = bankFileSchema.parse(parse(source))
    await transaction(async () => {
      await writePosition(file)
      await db()
        .insert(seeds)
        .values({ name, checksum })
        .onConflictDoUpdate({ target: seeds.name, set: { checksum, writtenAt: new Date() } })
    })
  }
}

async function writePosition({ questions: asked, ...position }: BankFile): Promise<void> {
  await db().insert(positions).values(position).onConflictDoUpdate({ target: positions.id, set: position })
  const ids = asked.map((question) => question.id)
  await db()
    .delete(questions)
    .where(
      and(eq(questions.positionId, position.id), isNull(questions.ownerId), notInArray(questions.id, ids)),
    )
  for (const [ordinal, question] of asked.entries()) {
    const row = { ...question, positionId: position.id, ordinal }
    await db().insert(questions).values(row).onConflictDoUpdate({ target: questions.id, set: row })
  }
}

function bankPaths(): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name))
}
