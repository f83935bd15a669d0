import { setImmediate as breathe } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { gatherEvents } from '@/lib/platform/ai/gather-events'
import { limits } from '@/lib/platform/ai/limits'

const event = (content: string) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`
const contentOf = (text: string) =>
  text
    .replace('data: [DONE]\n\n', '')
    .split(/(?:\r?\n){2}/)
    .filter(Boolean)
    .map((line) => JSON.parse(line.replace('data: ', '')).choices[0].delta.content)
    .join('')

/** All that comes out of a stream of these parts. */
async function textOf(parts: (string | Uint8Array)[]): Promise<string> {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(Buffer.from(part))
      controller.close()
    },
  })
  return new Response(gatherEvents(body)).text()
}

/** A stream to write to, and what comes out of its gathering, each part once. */
function gathered() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>(undefined, {
    highWaterMark: 100,
  })
  const writer = writable.getWriter()
  const parts: string[] = []
  const ended = gatherEvents(readable).pipeTo(
    new WritableStream({ write: (part) => void parts.push(Buffer.from(part).toString()) }),
  )
  return {
    ended,
    parts: async () => {
      for (let turns = 0; turns < 10; turns += 1) await breathe()
      return parts.splice(0)
    },
    write: (text: string) => writer.write(Buffer.from(text)),
    close: () => writer.close(),
    abort: (reason: Error) => writer.abort(reason),
  }
}

describe('gatherEvents', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
    vi.advanceTimersByTime(1_000)
  })
  afterEach(() => vi.useRealTimers())

  test('passes the first words on at once, whatever came before them', async () => {
    const { write, parts } = gathered()
    for (const text of [event(''), event('He')]) {
      write(text)
      expect(await parts()).toEqual([text])
    }
  })

  test('joins what follows within a moment, and holds it no longer', async () => {
    const { write, parts } = gathered()
    write(event('One'))
    await parts()
    for (const word of [' two', ' three', ' four']) write(event(word))
    expect(await parts()).toEqual([])
    vi.advanceTimersByTime(limits.gatherMs)
    expect(await parts()).toEqual([event(' two three four')])
  })

  test('passes on at once what comes after a pause', async () => {
    const { write, parts } = gathered()
    write(event('One'))
    await parts()
    vi.advanceTimersByTime(limits.gatherMs)
    write(event(' two'))
    expect(await parts()).toEqual([event(' two')])
  })

  test('holds nothing back at the end', async () => {
    const { write, close, parts, ended } = gathered()
    write(event('One'))
    await parts()
    write(event(' two'))
    write('data: [DONE]\n\n')
    close()
    await ended
    expect((await parts()).join('')).toBe(`${event(' two')}data: [DONE]\n\n`)
  })

  test('breaks where its source does, also while it waits', async () => {
    const { write, abort, parts, ended } = gathered()
    const broken = expect(ended).rejects.toThrow('reset')
    write(event('One'))
    await parts()
    write(event(' two'))
    await parts()
    abort(new Error('reset'))
    await broken
  })

  test('loses nothing wherever the network cuts the bytes', async () => {
    const whole = Buffer.from([event('你好'), event('，世界'), event('!'), 'data: [DONE]\n\n'].join(''))
    for (let size = 1; size < 40; size += 3) {
      const cuts = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.subarray(i * size, (i + 1) * size),
      )
      const text = await textOf(cuts)
      expect(contentOf(text)).toBe('你好，世界!')
      expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
    }
  })

  test('passes on lines that end in CR LF, and an end without an empty line', async () => {
    expect(contentOf(await textOf([(event('a') + event('b')).replaceAll('\n', '\r\n')]))).toBe('ab')
    expect(await textOf([`${event('a')}data: {"cut`])).toBe(`${event('a')}data: {"cut`)
  })
})
