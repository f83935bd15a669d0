import { describe, expect, test } from 'vitest'
import { applyCorrected } from '@/components/reviews/transcript/apply-corrected'
import { groupLines } from '@/components/reviews/transcript/groups'
import type { LineView } from '@/lib/features/reviews/model'

const line = (id: string, turnId: string | null, part: LineView['part']): LineView => ({
  id,
  speaker: 'a',
  startMs: null,
  endMs: null,
  text: id,
  unsure: false,
  turnId,
  part,
})

describe('lines of a transcript', () => {
  test('stand together by their turn, or by why they are set aside', () => {
    const groups = groupLines([
      line('hello', null, 'small_talk'),
      line('bye', null, 'logistics'),
      line('why', 't1', 'question'),
      line('because', 't1', 'answer'),
      line('how', 't2', 'question'),
    ])
    expect(groups.map(({ lines }) => lines.map(({ id }) => id))).toEqual([
      ['hello'],
      ['bye'],
      ['why', 'because'],
      ['how'],
    ])
    expect(groups.some(({ goesOn }) => goesOn)).toBe(false)
  })

  test('of a turn that was interrupted say that it goes on', () => {
    const groups = groupLines([
      line('why', 't1', 'question'),
      line('phone', null, 'other'),
      line('because', 't1', 'answer'),
    ])
    expect(groups.map(({ turnId, goesOn }) => [turnId, goesOn])).toEqual([
      ['t1', false],
      [null, false],
      ['t1', true],
    ])
  })
})

describe('a correction', () => {
  const before = {
    speakers: [],
    lines: [line('a', 't', 'question'), line('b', 't', 'answer'), line('c', 't', 'answer')],
    corrections: 0,
  }
  const ids = (corrected: { replaced: string[]; lines: LineView[] }) =>
    applyCorrected(before, { speakers: [], corrections: 1, ...corrected }).lines.map(({ id }) => id)

  test('puts what is new where the old stood', () => {
    expect(ids({ replaced: ['b'], lines: [line('b', 't', 'answer'), line('n', 't', 'answer')] })).toEqual([
      'a',
      'b',
      'n',
      'c',
    ])
    expect(ids({ replaced: ['a', 'b'], lines: [line('a', 't', 'question')] })).toEqual(['a', 'c'])
  })

  test('of speakers alone leaves the lines as they are', () => {
    expect(ids({ replaced: [], lines: [] })).toEqual(['a', 'b', 'c'])
  })

  test('of a line that is not there any more changes no other', () => {
    expect(ids({ replaced: ['gone'], lines: [line('gone', 't', 'answer')] })).toEqual(['a', 'b', 'c'])
  })
})
