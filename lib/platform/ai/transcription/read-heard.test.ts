import { describe, expect, test } from 'vitest'
import { type Segment, shapes } from '@/e2e/fixtures/transcriber/protocol'
import { readHeard } from '@/lib/platform/ai/transcription/read-heard'

const said: Segment[] = [
  { start: 0.5, end: 2.5, text: 'What did you build?', speaker: 'A', certainty: 0.8 },
  { start: 3, end: 6, text: 'A payment service.', speaker: 'B', certainty: 0.6 },
]
const durationMs = 6_500
const linesOf = (answer: unknown, ms: number | null = durationMs) => readHeard(answer, ms)?.lines
const timesOf = (answer: unknown, ms: number | null = durationMs) =>
  linesOf(answer, ms)?.map(({ startMs, endMs }) => [startMs, endMs])

describe('what services answer', () => {
  test('segments have times and how sure the service was', () => {
    const heard = readHeard(shapes.verbose(said), durationMs)
    expect(heard?.language).toBe('en')
    expect(heard?.lines).toMatchObject([
      { speaker: null, startMs: 500, endMs: 2_500, text: 'What did you build?' },
      { startMs: 3_000, endMs: 6_000, text: 'A payment service.' },
    ])
    // What may be no speech, by one in a hundred, is the less certain for it.
    expect(heard?.lines[0]?.certainty).toBeCloseTo(0.8 * 0.99)
  })

  test('a text alone is shared out among its sentences, and nothing is said about how sure it is', () => {
    expect(linesOf(shapes.text(said))).toEqual([
      { speaker: null, startMs: 0, endMs: 3_338, text: 'What did you build?', certainty: null },
      { speaker: null, startMs: 3_338, endMs: 6_500, text: 'A payment service.', certainty: null },
    ])
    expect(timesOf(shapes.text(said), null)).toEqual([
      [null, null],
      [null, null],
    ])
  })

  test('marks and pictures of SenseVoice are no words, and its language is one', () => {
    const heard = readHeard({ text: '<|zh|><|HAPPY|><|Speech|><|withitn|>🎼你好。请介绍一下自己。😊' }, 4_000)
    expect(heard?.language).toBe('zh')
    expect(heard?.lines.map(({ text }) => text)).toEqual(['你好。', '请介绍一下自己。'])
    expect(linesOf(shapes.sensevoice(said))?.map(({ text }) => text)).toEqual(said.map(({ text }) => text))
  })

  test('words become lines at sentences, pauses and changes of speaker', () => {
    expect(linesOf(shapes.words(said))).toMatchObject([
      { startMs: 500, endMs: 2_500, text: 'What did you build?' },
      { startMs: 3_000, endMs: 6_000, text: 'A payment service.' },
    ])
    const words = [
      { word: 'so', start: 0, end: 0.2, speaker: 'x', probability: 0.5 },
      { word: 'yes', start: 0.3, end: 0.5, speaker: 'y', probability: 0.9 },
      { word: 'well', start: 2, end: 2.2, speaker: 'y', probability: 0.7 },
    ]
    expect(linesOf({ text: 'so yes well', words })).toEqual([
      { speaker: 'x', startMs: 0, endMs: 200, text: 'so', certainty: 0.5 },
      { speaker: 'y', startMs: 300, endMs: 500, text: 'yes', certainty: 0.9 },
      { speaker: 'y', startMs: 2_000, endMs: 2_200, text: 'well', certainty: 0.7 },
    ])
    expect(
      linesOf({ words: [...'你好'].map((word, at) => ({ word, start: at, end: at + 0.9 })) }, 3_000),
    ).toMatchObject([{ text: '你好' }])
  })

  test.each(['diarized', 'utterances'] as const)('%s tells speakers apart', (shape) => {
    expect(linesOf(shapes[shape](said))).toMatchObject([
      { speaker: 'A', startMs: 500, endMs: 2_500, text: 'What did you build?' },
      { speaker: 'B', startMs: 3_000, endMs: 6_000, text: 'A payment service.' },
    ])
  })

  test('words that tell speakers apart are worth more than segments that do not', () => {
    const segments = [{ start: 0, end: 2, text: 'Ready? Yes.' }]
    const words = [
      { word: 'Ready?', start: 0, end: 0.5, speaker: 0 },
      { word: 'Yes.', start: 1, end: 2, speaker: 1 },
    ]
    expect(linesOf({ segments, words })).toMatchObject([
      { speaker: '0', text: 'Ready?' },
      { speaker: '1', text: 'Yes.' },
    ])
  })
})

describe('times in whatever form', () => {
  const one = (segment: object) => ({ segments: [{ text: 'Yes.', ...segment }] })

  test.each([
    ['seconds', { start: 1.5, end: 2.25 }],
    ['seconds as text', { start: '1.5', end: '2.25' }],
    ['milliseconds that say so', { start: '1500ms', end: '2250ms' }],
    ['milliseconds by name', { start_ms: 1_500, end_ms: 2_250 }],
    ['a clock', { start: '00:00:01.500', end: '00:00:02,250' }],
    ['a pair', { timestamp: [1.5, 2.25] }],
    ['another name', { begin_time: 1.5, end_time: 2.25 }],
  ])('%s', (_, segment) => {
    expect(timesOf(one(segment))).toEqual([[1_500, 2_250]])
  })

  const long = (unit: number) => ({
    segments: [0, 4, 9].map((start) => ({ text: 'Yes.', start: start * unit, end: (start + 3) * unit })),
  })

  test.each([
    ['with a known length', 12_000],
    ['with nothing known', null],
  ])('whole numbers are told apart by their size %s', (_, ms) => {
    const right = [
      [0, 3_000],
      [4_000, 7_000],
      [9_000, 12_000],
    ]
    expect(timesOf(long(1_000), ms)).toEqual(right)
    expect(timesOf(long(1), ms)).toEqual(right)
  })

  test('none, one only, one before the other or beyond the end are borne', () => {
    expect(timesOf({ segments: [{ text: 'Yes.' }, { text: 'No.' }] }, 1_400)).toEqual([
      [0, 800],
      [800, 1_400],
    ])
    expect(timesOf(one({ start: 2 }))).toEqual([[2_000, 2_000]])
    expect(timesOf(one({ start: 3, end: 2 }))).toEqual([[3_000, 3_000]])
    expect(timesOf(one({ start: 6, end: 9 }))).toEqual([[6_000, 6_500]])
    expect(timesOf(one({ start: -1, end: 'soon' }))).toEqual([[0, 0]])
  })
})

test('a text without any full stop is cut where it can be', () => {
  const lines = linesOf({ text: 'and then we went on '.repeat(60) }, 60_000)
  expect(lines?.length).toBeGreaterThan(3)
  for (const { text } of lines ?? [])
    expect(text).toMatch(/^(and|then|we|went|on) .{1,300}(and|then|we|went|on)$/)
  expect(lines?.at(-1)?.endMs).toBe(60_000)
})

test('the answer may be wrapped, or a list', () => {
  expect(linesOf({ code: 0, data: { text: 'Yes.' } })).toMatchObject([{ text: 'Yes.' }])
  expect(linesOf({ result: { sentences: [{ text: 'Yes.', begin: 0, end: 1 }] } })).toMatchObject([
    { text: 'Yes.' },
  ])
  expect(linesOf([{ start: 0, end: 1, text: 'Yes.' }])).toMatchObject([{ text: 'Yes.' }])
  expect(linesOf('Yes.')).toMatchObject([{ text: 'Yes.' }])
})

test.each([[{ unexpected: true }], [null], [7], [[]], [{ result: { status: 'ok' } }], [{ words: [] }]])(
  '%j says nothing of what was heard',
  (answer) => expect(readHeard(answer, durationMs)).toBeNull(),
)

test.each([[{ text: '' }], [{ text: ' <|nospeech|><|EMO_UNKNOWN|> ' }], [{ text: '', segments: [] }]])(
  '%j says that nothing was heard',
  (answer) => expect(readHeard(answer, durationMs)?.lines).toEqual([]),
)
