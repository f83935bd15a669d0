import { describe, expect, test } from 'vitest'
import { wantsFollowUp } from '@/lib/features/interviews/next-step'

const points = (covered: number, all: number) =>
  Array.from({ length: all }, (_, at) => ({ text: `${at}`, covered: at < covered, quote: null }))

describe('following up', () => {
  test('asks on when much was left out, and lets a full answer be', () => {
    expect(wantsFollowUp(points(1, 4), 'It depends on the index.', 0, 2)).toBe(true)
    expect(wantsFollowUp(points(4, 4), 'Everything is here.', 0, 2)).toBe(false)
  })

  test('a second time only when little has come, and never a third', () => {
    expect(wantsFollowUp(points(1, 4), 'And so on.', 1, 2)).toBe(true)
    expect(wantsFollowUp(points(2, 4), 'And so on.', 1, 2)).toBe(false)
    expect(wantsFollowUp(points(0, 4), 'And so on.', 2, 3)).toBe(false)
  })

  test('has nothing to ask where no follow-up was planned', () => {
    expect(wantsFollowUp(points(0, 4), 'Hm.', 0, 0)).toBe(false)
  })

  for (const answer of ["I don't know.", 'Sorry, I do not know', '不知道', '这个我不太了解。', 'No idea!']) {
    test(`does not press someone who says “${answer}”`, () => {
      expect(wantsFollowUp(points(0, 4), answer, 0, 2)).toBe(false)
    })
  }

  for (const answer of [
    'I don’t know the exact figure, but we measured the latency before and after the change.',
    '写入以后先删缓存，读到旧值的情况就不会出现，下一题也可以接着聊。',
    '我们按用户分片，这样热点就不会',
  ]) {
    test(`takes “${answer.slice(0, 12)}…” for an answer`, () => {
      expect(wantsFollowUp(points(0, 4), answer, 0, 2)).toBe(true)
    })
  }
})
