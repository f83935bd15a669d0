import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { DatabaseHandle } from '@/db/client'
import { openEmbedded } from '@/db/open'
import { databaseImage } from '@/lib/testing/database-image'

let folder: string
let handle: DatabaseHandle
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'embedded-'))
  handle = await openEmbedded(undefined, await databaseImage())
  await handle.database.execute(sql`create table counted (value int)`)
  return async () => {
    await handle.close()
    await rm(folder, { recursive: true })
  }
})

const rows = async (of: DatabaseHandle, query: ReturnType<typeof sql>) =>
  (await of.database.execute(query)) as unknown as Record<string, unknown>[]

test('a statement that takes long keeps nobody else waiting', async () => {
  let answered = false
  const long = rows(handle, sql`select count(*) from generate_series(1, 3000000)`).then(() => {
    answered = true
  })
  for (let turns = 0; turns < 100; turns += 1) await breathe()
  expect(answered).toBe(false)
  await long
})

test('a transaction is whole, whoever asks meanwhile', async () => {
  const count = async () => Number((await rows(handle, sql`select count(*) from counted`))[0]?.count)
  const writing = [1, 2].map(() =>
    handle.database.transaction(async (tx) => {
      await tx.execute(sql`insert into counted values (1)`)
      await breathe()
      await tx.execute(sql`insert into counted values (2)`)
    }),
  )
  const seen = await Promise.all([count(), count(), count()])
  await Promise.all(writing)
  expect([...seen, await count()].every((sum) => [0, 2, 4].includes(sum))).toBe(true)
})

test('what was refused leaves the next statement alone', async () => {
  await expect(rows(handle, sql`select * from nowhere`)).rejects.toThrow()
  await expect(
    handle.database.transaction(async (tx) => {
      await tx.execute(sql`insert into counted values (7)`)
      await tx.execute(sql`select 1 / 0`)
    }),
  ).rejects.toThrow()
  expect(await rows(handle, sql`select * from counted where value = 7`)).toHaveLength(0)
})

test('of many statements at once each has its own answer, or its own error', async () => {
  const divisors = [1, 0, 2, 0, 5]
  const ask = () =>
    Promise.allSettled(divisors.map((by) => rows(handle, sql`select 10 / ${by}::int as part`)))
  for (const answers of [await ask(), await ask()])
    expect(answers.map((answer) => answer.status === 'fulfilled' && answer.value)).toEqual(
      divisors.map((by) => by > 0 && [{ part: 10 / by }]),
    )
})

test('what is in a folder is there when it is opened again', async () => {
  const first = await openEmbedded(folder)
  await first.database.execute(sql`create table kept as select 'still here' as word`)
  await first.close()
  const again = await openEmbedded(folder)
  expect((await rows(again, sql`select word from kept`))[0]).toEqual({ word: 'still here' })
  await again.close()
})

test('a database that breaks down fails what is under way, and the next statement starts it again', async () => {
  const lost = await mkdtemp(join(tmpdir(), 'embedded-'))
  const threads: Worker[] = []
  const onWorker = (thread: Worker) => void threads.push(thread)
  process.on('worker', onWorker)
  const broken = await openEmbedded(lost)
  process.off('worker', onWorker)
  await broken.database.execute(sql`create table kept as select 'still here' as word`)
  const underWay = expect(
    rows(broken, sql`select count(*) from generate_series(1, 30000000)`),
  ).rejects.toThrow()
  for (let turns = 0; turns < 100; turns += 1) await breathe()
  await threads[0]?.terminate()
  await underWay
  expect((await rows(broken, sql`select word from kept`))[0]).toEqual({ word: 'still here' })
  await broken.close()
  await rm(lost, { recursive: true })
})

test('a folder that holds no database is refused, and free again', async () => {
  const broken = await mkdtemp(join(tmpdir(), 'embedded-'))
  await writeFile(join(broken, 'database'), 'not a folder')
  await expect(openEmbedded(broken)).rejects.toThrow()
  await expect(openEmbedded(broken)).rejects.not.toThrow('in use')
  await rm(broken, { recursive: true })
})
