import { describe, expect, test } from 'vitest'
import { backOffMs, makeOutbox } from '@/components/interviews/outbox'
import { memoryStore } from '@/components/interviews/testing'

const answer = { turnId: 'turn', messageId: 'message', text: 'What I said' }

describe('the outbox', () => {
  test('keeps an answer over a reload, for its own interview only', () => {
    const store = memoryStore()
    makeOutbox('one', store).keep(answer)
    expect(makeOutbox('one', store).read()).toEqual(answer)
    expect(makeOutbox('two', store).read()).toBeNull()
  })

  test('is empty once the answer is confirmed', () => {
    const store = memoryStore()
    const outbox = makeOutbox('one', store)
    outbox.keep(answer)
    outbox.clear()
    expect(outbox.read()).toBeNull()
  })

  test.each(['', 'null', '{"turnId":', '"text"', '{"turnId":"turn","text":7}'])(
    'takes %j for nothing',
    (stored) => {
      const store = memoryStore()
      store.setItem('interview:one:outbox', stored)
      expect(makeOutbox('one', store).read()).toBeNull()
    },
  )

  test('waits twice as long after each failure, but never longer than half a minute', () => {
    expect([0, 1, 2, 3].map(backOffMs)).toEqual([1_000, 2_000, 4_000, 8_000])
    expect(backOffMs(5)).toBe(30_000)
    expect(backOffMs(5_000)).toBe(30_000)
  })
})
