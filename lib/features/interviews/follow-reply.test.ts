import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { messages } from '@/db/schema/interviews'
import { createInterview } from '@/lib/features/interviews/create-interview'
import { findMessage, growReplies, listMessages } from '@/lib/features/interviews/data'
import { getRoom } from '@/lib/features/interviews/get-room'
import { prepareInterview } from '@/lib/features/interviews/jobs/prepare-interview'
import { prepare } from '@/lib/features/interviews/jobs/prepare-interview.handler'
import { makeMove } from '@/lib/features/interviews/make-move'
import { interviewerReplies } from '@/lib/features/interviews/reply-writer'
import { defaultPlan } from '@/lib/features/questions/model'
import { handles } from '@/lib/platform/jobs/define-job'
import { followReply } from '@/lib/platform/replies/follow-reply'
import type { ReplyEvent } from '@/lib/platform/replies/reply-events'
import { liveReply, thisWriter, writeReply } from '@/lib/platform/replies/write-reply'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'

beforeAll(() => openTestApp([handles(prepareInterview, prepare)]))

/** A started interview and its opening. */
async function opening() {
  const viewer = await makeUser()
  const id = await createInterview(viewer, {
    positionId: 'math-teacher',
    resumeId: null,
    mode: 'practice',
    language: 'zh-CN',
    plan: {
      ...defaultPlan,
      counts: { basic: 1, technical: 0, behavioral: 0, situational: 0 },
    },
    timeLimitSeconds: null,
  })
  await expect.poll(async () => (await getRoom(viewer, id)).status, { timeout: 10_000 }).toBe('ready')
  await makeMove(viewer, id, { move: 'start' })
  const [message] = await listMessages(id)
  if (!message) throw new Error('nothing was said')
  return message
}

async function follow(messageId: string, signal = new AbortController().signal): Promise<ReplyEvent[]> {
  const events: ReplyEvent[] = []
  for await (const event of followReply(interviewerReplies, messageId, signal)) events.push(event)
  return events
}

/** What a reader of these events sees in the end. */
function shown(events: ReplyEvent[]): string {
  return events.reduce(
    (text, event) => (event.type === 'delta' ? text + event.text : event.type === 'reset' ? '' : text),
    '',
  )
}

describe('following a reply', () => {
  test('two readers see the same text, which is the one that is stored', async () => {
    const { id } = await opening()
    const [one, two] = await Promise.all([follow(id), follow(id)])
    const [stored] = await db().select().from(messages).where(eq(messages.id, id))
    expect(stored?.status).toBe('complete')
    expect(stored?.text.length).toBeGreaterThan(20)
    expect([shown(one), shown(two)]).toEqual([stored?.text, stored?.text])
    expect(one.at(-1)).toMatchObject({ type: 'done', text: stored?.text })
  })

  test('a reader who leaves does not stop it', async () => {
    const { id } = await opening()
    const left = new AbortController()
    left.abort()
    expect(await follow(id, left.signal)).toEqual([])
    expect(shown(await follow(id))).not.toBe('')
  })

  test('a reader who is slow to begin misses nothing of a reply that ends meanwhile', async () => {
    const { id } = await opening()
    await follow(id)
    const again = { status: 'streaming', writer: thisWriter, text: '' } as const
    const [row] = await db().update(messages).set(again).where(eq(messages.id, id)).returning()
    if (!row) throw new Error('it is gone')
    const rest = Promise.withResolvers<void>()
    writeReply(interviewerReplies, row, async function* () {
      yield { type: 'delta', text: 'The first half, ' }
      await rest.promise
      yield { type: 'delta', text: 'the second' }
      return { text: 'The first half, the second', engine: 'offline', fallback: null }
    })
    await expect.poll(() => liveReply(id)?.text).not.toBe('')
    const events = followReply(interviewerReplies, id, new AbortController().signal)
    const seen = [(await events.next()).value as ReplyEvent]
    const { ended } = liveReply(id) ?? {}
    rest.resolve()
    await ended
    for await (const event of events) seen.push(event)
    expect(shown(seen)).toBe('The first half, the second')
    expect(seen.at(-1)?.type).toBe('done')
  })

  test('a reply whose writer is gone is written anew, once, whoever comes back', async () => {
    const { id } = await opening()
    await follow(id)
    const gone = {
      status: 'streaming',
      text: 'half a sen',
      writer: randomUUID(),
      heartbeatAt: new Date(0),
    } as const
    await db().update(messages).set(gone).where(eq(messages.id, id))
    const [one, two] = await Promise.all([follow(id), follow(id)])
    const [stored] = await db().select().from(messages).where(eq(messages.id, id))
    expect(stored).toMatchObject({ status: 'complete', writer: null })
    expect(stored?.text).not.toContain('half a sen')
    expect([shown(one), shown(two)]).toEqual([stored?.text, stored?.text])
  })

  test('replies that grow are stored together, each with its own text; one that is another writer’s is left alone', async () => {
    const [one, two, another] = [await opening(), await opening(), await opening()]
    const writer = randomUUID()
    for (const { id } of [one, two, another]) {
      await follow(id)
      await db()
        .update(messages)
        .set({ status: 'streaming', writer: id === another.id ? randomUUID() : writer, text: '' })
        .where(eq(messages.id, id))
    }
    const mine = await growReplies(writer, [
      { id: one.id, text: 'The first' },
      { id: two.id, text: '第二' },
      { id: another.id, text: 'not ours' },
    ])
    expect(new Set(mine)).toEqual(new Set([one.id, two.id]))
    const texts = await Promise.all([one, two, another].map(({ id }) => findMessage(id)))
    expect(texts.map((message) => message?.text)).toEqual(['The first', '第二', ''])
  })

  test('a reply that does not exist ends at once', async () => {
    expect(await follow(randomUUID())).toEqual([])
  })
})
