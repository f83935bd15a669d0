import { describe, expect, test } from 'vitest'
import { coalesceEvents } from '@/lib/platform/ai/coalesce-events'

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
