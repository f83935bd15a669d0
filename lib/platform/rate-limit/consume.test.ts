import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { consume } from '@/lib/platform/rate-limit/consume'
import { limits } from '@/lib/platform/rate-limit/limits'
import { openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)

describe('consume', () => {
  test('lets through what the limit allows and refuses the next, with the seconds to wait', async () => {
    const who = randomUUID()
    for (let i = 0; i < limits.signIn.points; i++) await consume('signIn', who)
    await expect(consume('signIn', who)).rejects.toMatchObject({
      code: 'too_many_requests',
      details: { seconds: expect.any(Number) },
    })
    await consume('signIn', randomUUID())
  })

  test('requests that arrive together are all counted', async () => {
    const who = randomUUID()
    const results = await Promise.allSettled(
      Array.from({ length: limits.passcode.points * 2 }, () => consume('passcode', who)),
    )
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(limits.passcode.points)
  })

  test('where money is spent, a counter that fails refuses', async () => {
    const broken = () => Promise.reject(new Error('down'))
    await expect(consume('ai', randomUUID(), broken)).rejects.toMatchObject({ code: 'busy' })
  })

  test('elsewhere, a counter that fails is replaced by one in the process, which holds too', async () => {
    const who = randomUUID()
    const broken = () => Promise.reject(new Error('down'))
    for (let i = 0; i < limits.mutation.points; i++) await consume('mutation', who, broken)
    await expect(consume('mutation', who, broken)).rejects.toMatchObject({ code: 'too_many_requests' })
  })
})
