import { describe, expect, test } from 'vitest'
import { inBytes, inSpeed, inTime } from '@/components/reviews/upload/figures'
import { fill } from '@/components/reviews/upload/fill'
import { kindOfFile } from '@/components/reviews/upload/kind-of-file'
import type { Link } from '@/components/reviews/upload/link'
import { paceOf } from '@/components/reviews/upload/pace'
import { Refused } from '@/components/reviews/upload/refused'
import { sendRecording } from '@/components/reviews/upload/send-recording'
import type { Upload } from '@/lib/features/reviews/model'

const file = new Blob(['abcdefghij'])
const upload: Upload = {
  id: 'one',
  name: 'Talk',
  kind: 'audio',
  size: 10,
  chunkBytes: 4,
  chunks: [],
  open: true,
}

/** A server that keeps pieces and does with each request what it is told to. */
function standIn(faults: Partial<Record<string, ('lost' | 'unanswered' | Refused)[]>> = {}) {
  const kept = new Map<number, string>()
  const asked: string[] = []
  const meets = (what: string) => {
    asked.push(what)
    return faults[what]?.shift()
  }
  const fail = (fault: 'lost' | 'unanswered' | Refused | undefined) => {
    if (fault) throw fault instanceof Refused ? fault : new Refused()
  }
  const link: Link = {
    ask: async () => {
      fail(meets('ask'))
      return { ...upload, chunks: [...kept.keys()] }
    },
    send: async ({ ordinal, bytes }, signal, onSent) => {
      signal.throwIfAborted()
      const fault = meets(`send ${ordinal}`)
      onSent(1)
      if (fault === undefined || fault === 'unanswered') kept.set(ordinal, await bytes.text())
      fail(fault)
      onSent(bytes.size)
    },
    start: async () => fail(meets('start')),
    rest: async (tries, signal) => {
      asked.push(`rest ${tries}`)
      signal.throwIfAborted()
    },
  }
  return { link, kept, asked }
}

async function send(
  link: Link,
  { chunks = [], signal = new AbortController().signal }: { chunks?: number[]; signal?: AbortSignal } = {},
) {
  const sent: number[] = []
  const states: string[] = []
  await sendRecording({ ...upload, chunks }, file, link, signal, {
    onSent: (bytes) => sent.push(bytes),
    onState: (state) => states.push(state),
  })
  return { sent, states }
}

const busy = () => new Refused({ code: 'busy', message: 'Later.', retry: true })
const wrong = new Refused({ code: 'wrong_state', message: 'No.', retry: false })

describe('a recording is sent', () => {
  test('in pieces, and then started', async () => {
    const { link, kept, asked } = standIn()
    const { sent, states } = await send(link)
    expect([...kept.values()]).toEqual(['abcd', 'efgh', 'ij'])
    expect(asked).toEqual(['send 0', 'send 1', 'send 2', 'start'])
    expect(sent.at(-1)).toBe(10)
    expect(sent).toEqual([...sent].sort((a, b) => a - b))
    expect(states).toEqual(['sending', 'checking'])
  })

  test('without the pieces that are there', async () => {
    const { link, asked } = standIn()
    const { sent } = await send(link, { chunks: [0, 2] })
    expect(asked).toEqual(['send 1', 'start'])
    expect(sent[0]).toBe(6)
  })

  test('again after the connection was lost, but not the piece that was kept while its answer was lost', async () => {
    const { link, kept, asked } = standIn({ 'send 1': ['lost', 'unanswered'], ask: ['lost'] })
    const { states } = await send(link)
    expect(asked).toEqual([
      'send 0',
      ...['send 1', 'rest 0', 'ask', 'rest 1', 'ask'],
      ...['send 1', 'rest 2', 'ask', 'send 2', 'start'],
    ])
    expect([...kept.values()].sort()).toEqual(['abcd', 'efgh', 'ij'])
    expect(states).toContain('waiting')
  })

  test('and not sent again when only its start is', async () => {
    const { link, asked } = standIn({ start: ['lost'] })
    await send(link)
    expect(asked.filter((each) => each.startsWith('send'))).toHaveLength(3)
    expect(asked.filter((each) => each === 'start')).toHaveLength(2)
  })

  test('until the server says that it will not have it', async () => {
    const { link, asked } = standIn({ 'send 1': [wrong] })
    await expect(send(link)).rejects.toBe(wrong)
    expect(asked).toEqual(['send 0', 'send 1'])
  })

  test('for as long as the server is away, but not for ever to one that always answers that it cannot', async () => {
    const away = standIn({ 'send 0': Array.from({ length: 50 }, () => 'lost' as const) })
    await send(away.link)
    expect(away.asked.filter((each) => each === 'send 0')).toHaveLength(51)
    const failing = standIn({ 'send 0': Array.from({ length: 50 }, busy) })
    await expect(send(failing.link)).rejects.toMatchObject({ code: 'busy' })
    expect(failing.asked.length).toBeLessThan(40)
  })

  test('no further once it is paused', async () => {
    const { link, asked } = standIn()
    const stop = new AbortController()
    const paused: Link = {
      ...link,
      send: async (piece, signal, onSent) => {
        if (piece.ordinal === 1) stop.abort()
        await link.send(piece, signal, onSent)
      },
    }
    await expect(send(paused, { signal: stop.signal })).rejects.toThrow('aborted')
    expect(asked).toEqual(['send 0'])
  })
})

test.each([
  ['talk.MP3', '', 'audio'],
  ['面试.m4a', '', 'audio'],
  ['call.mp4', 'video/mp4', 'video'],
  ['notes.md', '', 'transcript'],
  ['page.html', 'text/html', null],
  ['photo.heic', 'image/heic', null],
  ['talk.flac', 'audio/flac', null],
  ['recording', 'audio/mpeg', 'audio'],
  ['notes', 'text/plain', 'transcript'],
  ['thing', 'application/zip', null],
  ['thing', '', null],
])('a file called %j of type %j is taken for %j', (name, type, kind) => {
  expect(kindOfFile({ name, type })).toBe(kind)
})

test('the pace is that of the last seconds, and not told before it is known', () => {
  let now = 0
  const pace = paceOf(1_000, () => now)
  expect(pace(0)).toBeNull()
  now = 500
  expect(pace(100)).toBeNull()
  now = 2_000
  expect(pace(200)).toEqual({ bytesPerSecond: 100, secondsLeft: 8 })
  now = 3_000
  expect(pace(100)).toBeNull()
  now = 60_000
  expect(pace(150)).toBeNull()
  now = 62_000
  expect(pace(250)).toEqual({ bytesPerSecond: 50, secondsLeft: 15 })
})

test('figures are said as people say them', () => {
  const mega = 1024 * 1024
  expect([0, 1, 50_000, 3.25 * mega, 199.6 * mega].map((bytes) => inBytes(bytes, 'en'))).toEqual([
    '0 kB',
    '1 kB',
    '49 kB',
    '3.3 MB',
    '200 MB',
  ])
  expect(inSpeed(2.5 * mega, 'en')).toBe('2.5 MB/s')
  expect([0.2, 45, 100, 3_600].map((seconds) => inTime(seconds, 'en'))).toEqual([
    '1 second',
    '45 seconds',
    '2 minutes',
    '60 minutes',
  ])
  expect(inTime(45, 'zh-CN')).toBe('45秒钟')
})

test('a file cannot write into the sentence about it', () => {
  expect(fill('{name} has {size}.', { name: '$& {size}.mp3', size: '3 MB' })).toBe('$& {size}.mp3 has 3 MB.')
})
