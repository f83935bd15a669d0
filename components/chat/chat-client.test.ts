import { describe, expect, test } from 'vitest'
import { makeChatClient } from '@/components/chat/chat-client'
import type { Chat, ChatEvent } from '@/lib/features/chat/model'

const question = '5a4f1c1e-0000-4000-8000-000000000001'
const reply = '5a4f1c1e-0000-4000-8000-000000000002'

function chat(status?: 'streaming' | 'complete', id = question): Chat {
  const asked = { id, author: 'candidate', status: 'complete', text: 'How?', engine: null, fallback: null }
  const said = { ...asked, id: reply, author: 'assistant', status, text: '' }
  return { messages: status ? [asked, said] : [], suggestions: ['How?'] } as Chat
}

const done: ChatEvent = { type: 'done', id: reply, text: 'So. [1]', engine: 'offline', fallback: null }
const delta = (text: string): ChatEvent => ({ type: 'delta', id: reply, text })

type Answer = (request: { method: string; body: unknown }) => Response | Promise<Response>

/** A server that answers one request after another. */
function server(...answers: Answer[]) {
  const requests: { method: string; path: string; body: unknown }[] = []
  const send = async (path: unknown, { method = 'GET', body }: RequestInit = {}) => {
    const request = { method, path: String(path), body: body ? JSON.parse(String(body)) : null }
    requests.push(request)
    const answer = answers.shift()
    if (!answer) throw new TypeError('nobody answers')
    return answer(request)
  }
  return { requests, send: send as typeof fetch }
}

/** A stream of events; it breaks off when told so. */
function stream(events: ChatEvent[], breaks = false): Response {
  const text = events.map(({ type, ...data }) => `event: ${type}\ndata: ${JSON.stringify(data)}\n\n`).join('')
  let sent = false
  return new Response(
    new ReadableStream({
      pull(controller) {
        if (!sent) controller.enqueue(new TextEncoder().encode(text))
        else if (breaks) controller.error(new Error('broken'))
        else controller.close()
        sent = true
      },
    }),
  )
}

const refused = (status: number, code: string, retry: boolean) =>
  Response.json({ error: { code, message: 'No.', retry } }, { status })

describe('the browser’s side of a chat', () => {
  test('loads, asks and follows the answer', async () => {
    const { send, requests } = server(
      () => stream([{ type: 'chat', chat: chat() }]),
      ({ body }) =>
        stream([
          { type: 'chat', chat: chat('streaming', (body as { messageId: string }).messageId) },
          delta('S'),
          delta('o. [1]'),
          done,
        ]),
    )
    const client = makeChatClient('r', send)
    client.load()
    await expect.poll(() => client.view()).toMatchObject({ chat: chat(), busy: false })
    client.ask('How?')
    expect(client.view().unsent).toMatchObject({ text: 'How?' })
    await expect
      .poll(() => client.view().chat?.messages.at(-1))
      .toMatchObject({ text: 'So. [1]', engine: 'offline' })
    expect(client.view()).toMatchObject({ unsent: null, refusal: null, link: 'open' })
    expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/reports/r/chat',
      'POST /api/reports/r/chat',
    ])
  })

  test('goes on with an answer whose stream broke off, and shows no word twice', async () => {
    const { send, requests } = server(
      () => stream([{ type: 'chat', chat: chat('streaming') }, delta('So')], true),
      () => stream([{ type: 'chat', chat: chat('streaming') }, delta('So. '), delta('[1]'), done]),
    )
    const client = makeChatClient('r', send)
    const texts = new Set<string | undefined>()
    client.subscribe(() => texts.add(client.view().chat?.messages.at(-1)?.text))
    client.load()
    await expect.poll(() => client.view().chat?.messages.at(-1)?.status).toBe('complete')
    expect([...texts]).toEqual(expect.arrayContaining(['So', 'So. [1]']))
    expect([...texts].some((text) => text?.includes('SoSo'))).toBe(false)
    expect(requests).toHaveLength(2)
  })

  test('a question that did not reach the server is kept, and sent again under the same id', async () => {
    const { send, requests } = server(
      () => stream([{ type: 'chat', chat: chat() }]),
      () => Promise.reject(new TypeError('offline')),
      ({ body }) =>
        stream([{ type: 'chat', chat: chat('streaming', (body as { messageId: string }).messageId) }, done]),
    )
    const client = makeChatClient('r', send)
    client.load()
    await expect.poll(() => client.view().chat).not.toBeNull()
    client.ask('How?')
    await expect.poll(() => client.view()).toMatchObject({ link: 'lost', unsent: { text: 'How?' } })
    client.load()
    await expect.poll(() => client.view()).toMatchObject({ link: 'open', unsent: null })
    expect(requests[1]?.body).toEqual(requests[2]?.body)
  })

  test('a refusal is told in the server’s words', async () => {
    const { send } = server(
      () => stream([{ type: 'chat', chat: chat() }]),
      () => refused(429, 'too_many_requests', true),
    )
    const client = makeChatClient('r', send)
    client.load()
    await expect.poll(() => client.view().chat).not.toBeNull()
    client.ask('How?')
    await expect.poll(() => client.view()).toMatchObject({ refusal: 'No.', unsent: { text: 'How?' } })
  })

  test('an ended session is told apart', async () => {
    const { send } = server(() => refused(401, 'signed_out', false))
    const client = makeChatClient('r', send)
    client.load()
    await expect.poll(() => client.view().link).toBe('signed_out')
  })
})
