import { setImmediate as breathe } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { EmbeddedDatabase } from '@/db/embedded'
import { inBackground } from '@/lib/core/background'

const database = new EmbeddedDatabase()
afterAll(() => database.close())

/** Runs some statements at once, and one of a request that arrives just after them. @returns who was answered when */
async function answered(jobs: <Result>(work: () => Result) => Result): Promise<string[]> {
  await database.waitReady
  const order: string[] = []
  const ask = async (who: string) => {
    await database.query('select 1')
    order.push(who)
  }
  const request = breathe().then(() => ask('request'))
  await Promise.all([jobs(() => Promise.all(Array.from({ length: 5 }, () => ask('job')))), request])
  return order
}

test('what is asked for in the background leaves requests their turn', async () => {
  expect((await answered(inBackground)).indexOf('request')).toBeLessThan(3)
})

test('what requests ask for is answered as fast as it can be', async () => {
  expect((await answered((work) => work())).at(-1)).toBe('request')
})

test('a transaction in the background is whole', async () => {
  await database.exec('create table counted (value int)')
  const count = async () =>
    (await database.query<{ sum: number }>('select count(*)::int as sum from counted')).rows[0]?.sum
  const seen: (number | undefined)[] = []
  const jobs = inBackground(() =>
    Promise.all(
      [1, 2].map(() =>
        database.transaction(async (tx) => {
          await tx.query('insert into counted values (1)')
          await tx.query('insert into counted values (2)')
        }),
      ),
    ),
  )
  for (let at = 0; at < 4; at += 1) {
    await breathe()
    seen.push(await count())
  }
  await jobs
  expect([...seen, await count()].every((sum) => [0, 2, 4].includes(sum ?? -1))).toBe(true)
})
