import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coalesceEvents } from '@/lib/platform/ai/coalesce-events'
import { coalescingFetch } from '@/lib/platform/ai/coalescing-fetch'

const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`
const said = (content: string, more = {}) =>
  event({ id: 'a', choices: [{ index: 0, delta: { content }, finish_reason: null, ...more }] })
const valuesOf = (text: string) =>
  text
    .split('\n\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line.replace('data: ', '')))

describe('coalesceEvents', () => {
  test('joins neighbouring texts into one event', () => {
    const joined = valuesOf(coalesceEvents(said('你') + said('好 \n') + said('"x"')))
    expect(joined).toEqual(valuesOf(said('你好 \n"x"')))
  })

  test('leaves a single event untouched, byte for byte', () => {
    const odd = 'data: {"choices":[{"index":0,"delta":{"content":"a"}}],  "x":1}\n\n'
    expect(coalesceEvents(odd)).toBe(odd)
  })

  test.each([
    ['an end', event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })],
    ['a text with an end', said('c', { finish_reason: 'length' })],
    ['a refusal', event({ choices: [{ index: 0, delta: { content: '', refusal: 'no' } }] })],
    ['usage', event({ choices: [], usage: { prompt_tokens: 1 } })],
    ['an error', event({ error: { message: 'overloaded' } })],
    ['another choice', event({ choices: [{ index: 1, delta: { content: 'z' } }] })],
    ['the end mark', 'data: [DONE]\n\n'],
    ['a comment', ': keep-alive\n\n'],
    ['a broken event', 'data: {"choi\n\n'],
  ])('keeps %s apart and in its place', (_, other) => {
    expect(coalesceEvents(said('a') + said('b') + other + said('d') + said('e'))).toBe(
      coalesceEvents(said('a') + said('b') + said('')).replace(said(''), '') + other + said('de'),
    )
  })
})

describe('coalescingFetch', () => {
  let url: string
  let body: Buffer[] = []
  const server = createServer(async (_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' })
    for (const part of body) await new Promise((sent) => response.write(part, sent))
    response.end()
  })
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((closed) => server.close(closed)))

  const contentOf = (text: string) =>
    valuesOf(text.replaceAll('\r', '').replace('data: [DONE]\n\n', ''))
      .map((value) => value.choices[0].delta.content)
      .join('')

  test('loses nothing wherever the network cuts the bytes', async () => {
    const whole = Buffer.from([said('你好'), said('，世界'), said('!'), 'data: [DONE]\n\n'].join(''))
    for (let size = 1; size < 40; size += 3) {
      body = Array.from({ length: Math.ceil(whole.length / size) }, (_, i) =>
        whole.subarray(i * size, (i + 1) * size),
      )
      const text = await (await coalescingFetch(url)).text()
      expect(contentOf(text)).toBe('你好，世界!')
      expect(text.endsWith('data: [DONE]\n\n')).toBe(true)
    }
  })

  test('passes on lines that end in CR LF, and an end without an empty line', async () => {
    body = [Buffer.from((said('a') + said('b')).replaceAll('\n', '\r\n'))]
    expect(contentOf(await (await coalescingFetch(url)).text())).toBe('ab')
    body = [Buffer.from(`${said('a')}data: {"cut`)]
    expect(await (await coalescingFetch(url)).text()).toBe(`${said('a')}data: {"cut`)
  })
})
