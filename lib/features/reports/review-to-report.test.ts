import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Locale } from '@/lib/core/locale'
import { getEvaluations } from '@/lib/features/evaluation/data'
import { listMessages, listTurns } from '@/lib/features/interviews/data'
import { getReport } from '@/lib/features/reports/data'
import { getReview } from '@/lib/features/reviews/data'
import { finishUpload } from '@/lib/features/reviews/finish-upload'
import { reviewFailureSchema } from '@/lib/features/reviews/model'
import { startRun } from '@/lib/features/reviews/start-run'
import { getTranscript, replaceTranscript } from '@/lib/features/reviews/transcripts/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { jobs } from '@/lib/registry/jobs'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { uploadedReview } from '@/lib/testing/reviews'

beforeAll(() => openTestApp(jobs))

let viewer: Viewer
beforeEach(async () => {
  viewer = await makeUser()
})

const conversation = `Interviewer 00:00:02
Hi Mei, thanks for joining. Can you hear me well?

Mei 00:00:06
Yes, I can hear you well, thank you.

Interviewer 00:00:10
Great. How does a database index make a query faster, and what does it cost?

Mei 00:00:18
An index keeps the values of a column in order, so the database finds a row without reading the whole table. It costs space, and every write has to keep the index up to date, so I only add one for queries that need it.

Interviewer 00:00:48
And when would it not be used?

Mei 00:00:53
When the table is small, or when the condition matches most rows, the planner reads the table instead. I look at the query plan to see it.

Interviewer 00:01:20
Tell me about a time when you disagreed with a colleague about a design.

Mei 00:01:28
In my last team we argued about caching. I measured both ways for a week, showed that the cache saved 40 percent of the reads, and we agreed to cache only the catalogue. After the release the response time fell from 300 to 120 milliseconds.

Interviewer 00:02:10
Thank you. We will call you next week. Goodbye.

Mei 00:02:14
Thank you, goodbye.
`

async function upload(text: string, language: Locale = 'en'): Promise<string> {
  const id = await uploadedReview(viewer, Buffer.from(text), {
    name: 'Acme',
    company: 'Acme',
    language,
    heldOn: '2026-11-20',
    kind: 'transcript',
    fileName: 'acme.txt',
  })
  await finishUpload(viewer, id)
  return id
}

async function ended(id: string) {
  const over = ['completed', 'failed', 'cancelled']
  await expect
    .poll(async () => over.includes((await getReview(viewer, id)).state), { timeout: 20_000 })
    .toBe(true)
  return getReview(viewer, id)
}

describe('from a transcript to a report', () => {
  test('questions become turns with their follow-ups and times, and the report follows', async () => {
    const id = await upload(conversation)
    const review = await ended(id)
    expect(review).toMatchObject({ state: 'completed', failure: null, kind: 'transcript' })
    const turns = await listTurns(id)
    expect(turns.map(({ question }) => question.text)).toEqual([
      expect.stringContaining('How does a database index'),
      expect.stringContaining('disagreed with a colleague'),
    ])
    const messages = await listMessages(id)
    expect(messages.filter(({ turnId }) => turnId === turns[0]?.id).map(({ kind }) => kind)).toEqual([
      'question',
      'answer',
      'follow_up',
      'answer',
    ])
    expect(messages.find(({ kind }) => kind === 'follow_up')).toMatchObject({ startMs: 48_000 })
    const report = await getReport(viewer, review.reportId ?? '')
    expect(report.mode).toBe('review')
    expect(report.overall).toBeGreaterThan(0)
    // What only the judge needs is not for the readers of a report.
    expect(turns.some(({ question }) => question.background?.length)).toBe(true)
    expect(JSON.stringify(report)).not.toContain('"background"')
  })

  test('every line is in a turn or beside all of them', async () => {
    const id = await upload(conversation)
    await ended(id)
    const { lines } = await getTranscript(viewer, id)
    expect(lines.every(({ part }) => part !== null)).toBe(true)
    expect(lines.filter(({ turnId }) => turnId === null).map(({ part }) => part)).toContain('small_talk')
    expect(lines.map(({ text }) => text).join(' ')).toContain('We will call you next week')
  })

  test('a correction is judged anew, and what it does not touch keeps its judgement', async () => {
    const id = await upload(conversation)
    await ended(id)
    const before = await listTurns(id)
    const stored = await getTranscript(viewer, id)
    const lines = stored.lines.map((line) =>
      line.text.includes('argued about caching')
        ? { ...line, text: `${line.text} We both learned from it.` }
        : line,
    )
    await replaceTranscript(id, { ...stored, lines })
    await startRun(viewer, id)
    await expect(startRun(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
    await ended(id)
    const after = await listTurns(id)
    expect(after[0]?.id).toBe(before[0]?.id)
    expect(after[1]?.id).not.toBe(before[1]?.id)
    const evaluations = await getEvaluations(viewer, id)
    expect([...evaluations.keys()].sort()).toEqual(after.map((turn) => turn.id).sort())
  })

  test('what cannot be judged is not, and its words are kept', async () => {
    const id = await upload('Hello there, this is only a note that I left for myself after the interview.')
    expect(await ended(id)).toMatchObject({ state: 'failed', failure: 'not_judgeable', reportId: null })
    expect((await getTranscript(viewer, id)).lines).toHaveLength(1)
    expect((await getReview(viewer, id)).quality).not.toEqual([])
  })

  test('what is in another language than was chosen is judged in its own', async () => {
    const id = await upload(conversation, 'zh-CN')
    expect(await ended(id)).toMatchObject({ state: 'failed', failure: 'not_its_language', reportId: null })
    await startRun(viewer, id, 'en')
    const review = await ended(id)
    expect(review).toMatchObject({ state: 'completed', language: 'en' })
    expect((await getReport(viewer, review.reportId ?? '')).language).toBe('en')
  })

  test.each([
    ['transcript_too_long', 'Interviewer: why?\nMei: Because.\n'.repeat(5_000)],
    ['transcript_empty', '... ?? ...'],
  ])('a transcript that cannot be read fails with a reason of its own: %s', async (code, text) => {
    const { failure } = await ended(await upload(text))
    expect(reviewFailureSchema.parse(failure)).toBe(code)
  })

  test("another person's review is not theirs to run", async () => {
    const id = await upload(conversation)
    await ended(id)
    await expect(startRun(await makeUser('Otto'), id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
