import { describe, expect, test } from 'vitest'
import { joinParts } from '@/lib/features/reviews/transcription/join-parts'
import type { SpokenLine } from '@/lib/features/reviews/transcripts/schema'

const line = (
  text: string,
  speaker: string | null = null,
  startMs: number | null = 0,
  endMs = startMs,
): SpokenLine => ({
  speaker,
  startMs,
  endMs,
  text,
  certainty: null,
})
const part = (startMs: number, endMs: number, ...lines: SpokenLine[]) => ({
  startMs,
  endMs,
  result: { lines, language: null },
})

describe('joinParts', () => {
  test('times count from the beginning of the recording, and stay within their part', () => {
    const { lines } = joinParts(
      [part(0, 10_000, line('one', null, 500, 900)), part(12_000, 20_000, line('two', null, 1_000, 9_999))],
      'en',
    )
    expect(lines.map(({ text, startMs, endMs }) => [text, startMs, endMs])).toEqual([
      ['one', 500, 900],
      ['two', 13_000, 20_000],
    ])
  })

  test('lines stand in the order in which they begin', () => {
    const both = [line('later', 'A', 900, 1_000), line('first', 'B', 100, 2_000)]
    expect(joinParts([part(0, 5_000, ...both)], 'en').lines.map(({ text }) => text)).toEqual([
      'first',
      'later',
    ])
  })

  test('a part whose length nobody knows keeps its times, and lines without times keep their order', () => {
    expect(joinParts([part(0, 0, line('one', null, 7_000))], 'en').lines[0]?.startMs).toBe(7_000)
    const timeless = [line('b', null, null), line('a', null, null)]
    expect(joinParts([part(0, 0, ...timeless)], 'en').lines.map(({ text }) => text)).toEqual(['b', 'a'])
  })

  test('parts in which nobody is heard, or that are not done, add nothing', () => {
    const joined = joinParts([part(0, 9), { startMs: 9, endMs: 20, result: null }], 'zh-CN')
    expect(joined).toEqual({ language: 'zh-CN', speakers: [], lines: [] })
  })

  test('who has a name is the same person everywhere, and nobody is known to be anything yet', () => {
    const { speakers } = joinParts(
      [part(0, 9_000, line('Welcome.', 'Wei Zhang')), part(9_000, 18_000, line('Thank you.', 'Wei Zhang'))],
      'en',
    )
    expect(speakers).toEqual([{ id: 'Wei Zhang', name: 'Wei Zhang', role: 'other', guessed: true }])
  })
})

describe('speakers without names', () => {
  const question = 'How did you find out why it was slow?'
  const answer =
    'I measured first, and the query read the whole table. Then I added an index and wrote a test that fails.'
  const asking = (who: string, other: string, at = 0) => [
    line(question, who, at),
    line(answer, other, at + 5_000),
    line('What would you do today?', who, at + 20_000),
    line(answer, other, at + 25_000),
  ]
  const whoAsks = (speakers: { text: string; speaker: string | null }[]) =>
    new Set(speakers.filter(({ text }) => text.endsWith('?')).map(({ speaker }) => speaker))

  test('are matched by how they talk when a later part calls them the other way round', () => {
    const parts = [
      part(0, 60_000, ...asking('A', 'B')),
      part(60_000, 120_000, ...asking('B', 'A')),
      part(120_000, 180_000, ...asking('speaker_1', 'speaker_0')),
    ]
    const { lines, speakers } = joinParts(parts, 'en')
    expect([...whoAsks(lines)]).toEqual(['A'])
    expect(speakers.map(({ id }) => id)).toEqual(['A', 'B'])
  })

  test('somebody new stays apart, though the name was used before', () => {
    const parts = [
      part(0, 60_000, ...asking('A', 'B')),
      part(
        60_000,
        120_000,
        ...asking('A', 'B'),
        line('Hello, I am the third one, sorry for being late.', 'C', 50_000),
      ),
      part(120_000, 180_000, ...asking('C', 'A')),
    ]
    const { lines, speakers } = joinParts(parts, 'en')
    expect([...whoAsks(lines)]).toEqual(['A'])
    expect(speakers.map(({ id }) => id)).toEqual(['A', 'B', 'C'])
  })

  test('one that is alone in a part is taken for whom it talks like', () => {
    const parts = [
      part(0, 60_000, ...asking('A', 'B')),
      part(60_000, 120_000, line(answer, 'A'), line(answer, 'A', 9_000)),
    ]
    expect(joinParts(parts, 'en').lines.at(-1)?.speaker).toBe('B')
  })

  test('Chinese questions are questions', () => {
    const asks = (who: string, other: string) => [
      line('请介绍一下你自己', who),
      line('我在一家电商公司做了三年后端开发，主要负责支付服务的设计和维护。', other, 4_000),
      line('那你为什么想换工作呢', who, 20_000),
      line('我希望做更大规模的系统，也想和更有经验的同事一起工作。', other, 24_000),
    ]
    const { lines } = joinParts(
      [part(0, 60_000, ...asks('1', '2')), part(60_000, 120_000, ...asks('2', '1'))],
      'zh-CN',
    )
    expect(lines[0]?.speaker).toBe(lines[4]?.speaker)
    expect(lines[1]?.speaker).toBe(lines[5]?.speaker)
  })
})
