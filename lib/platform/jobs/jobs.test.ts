import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { databaseHandle, transaction } from '@/db/client'
import { queue } from '@/lib/platform/jobs/boss'
import { defineJob, handles } from '@/lib/platform/jobs/define-job'
import { enqueue, wake } from '@/lib/platform/jobs/enqueue'
import { workOn } from '@/lib/platform/jobs/work'
import { openTestApp } from '@/lib/testing/app'

const payload = z.object({ id: z.uuid() })
const settings = { payload, retries: 2, timeoutSeconds: 30, concurrency: 2 }
const count = defineJob({ name: 'count', ...settings })
const flaky = defineJob({ name: 'flaky', ...settings })
const orphaned = defineJob({ name: 'orphaned', ...settings })
const long = defineJob({ name: 'long', ...settings, concurrency: 3 })

const counted: string[] = []
const steps: string[] = []
const attempts: boolean[] = []
const begun: string[] = []
const ends = new Map<string, () => void>()

beforeAll(() =>
  openTestApp([
    handles(count, async ({ id }) => void counted.push(id)),
    handles(long, ({ id }) => {
      begun.push(id)
      return new Promise((resolve) => ends.set(id, resolve))
    }),
    handles(flaky, async (_, { step, lastAttempt }) => {
      attempts.push(lastAttempt)
      const made = await step('first', async () => {
        steps.push('first')
        return { value: 7 }
      })
      if (attempts.length === 1) throw new Error('the process would have died here')
      await step('second', async () => void steps.push(`second with ${made.value}`))
    }),
  ]),
)

describe('jobs', () => {
  test('a job asked for in a transaction that fails never runs; one that commits runs', async () => {
    const [lost, kept] = [randomUUID(), randomUUID()]
    const failing = transaction(async () => {
      await enqueue(count, { id: lost })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    await transaction(() => enqueue(count, { id: kept }))
    wake(count)
    await expect.poll(() => counted).toContain(kept)
    expect(counted).not.toContain(lost)
  })

  test('as many run at once as may, all begun by one call; each that ends makes room for another', async () => {
    const ids = Array.from({ length: 5 }, () => randomUUID())
    await transaction(async () => {
      for (const id of ids) await enqueue(long, { id })
    })
    wake(long)
    await expect.poll(() => begun.length).toBe(3)
    const [first = ''] = begun
    ends.get(first)?.()
    await expect.poll(() => begun.length).toBe(4)
    for (const id of ids) {
      await expect.poll(() => begun).toContain(id)
      ends.get(id)?.()
    }
    expect(begun).toHaveLength(ids.length)
  })

  test('a job that failed half-way goes on after its last finished step', async () => {
    await enqueue(flaky, { id: randomUUID() })
    await expect.poll(() => steps, { timeout: 10_000 }).toEqual(['first', 'second with 7'])
    expect(attempts).toEqual([false, false])
  })

  test.runIf(!process.env.TEST_DATABASE_URL)(
    'what a killed process left active runs again at once on the embedded database',
    async () => {
      const { boss } = queue()
      const id = randomUUID()
      await boss.createQueue(orphaned.name)
      await enqueue(orphaned, { id })
      await boss.fetch(orphaned.name)
      const ran: string[] = []
      expect(databaseHandle().driver.kind).toBe('embedded')
      await workOn(boss, [handles(orphaned, async (given) => void ran.push(given.id))])
      await expect.poll(() => ran, { timeout: 5_000 }).toEqual([id])
    },
  )
})
