import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import { lockInterview, moveInterview } from '@/lib/features/interviews/data'
import { changeSpeakerOfLine } from '@/lib/features/reviews/correction/change-speaker-of-line'
import { editLine } from '@/lib/features/reviews/correction/edit-line'
import { mergeLines } from '@/lib/features/reviews/correction/merge-lines'
import { renameSpeaker } from '@/lib/features/reviews/correction/rename-speaker'
import { setRole } from '@/lib/features/reviews/correction/set-role'
import { splitLine } from '@/lib/features/reviews/correction/split-line'
import { swapSpeakers } from '@/lib/features/reviews/correction/swap-speakers'
import { getReview, insertReview } from '@/lib/features/reviews/data'
import { maxLineLength, maxSpeakers } from '@/lib/features/reviews/limits'
import { newReviewSchema } from '@/lib/features/reviews/model'
import { getTranscript, replaceTranscript } from '@/lib/features/reviews/transcripts/data'
import type { Speaker } from '@/lib/features/reviews/transcripts/schema'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

const speakers: Speaker[] = [
  { id: 'a', name: 'Interviewer', role: 'interviewer', guessed: true },
  { id: 'b', name: 'Candidate', role: 'candidate', guessed: true },
]
const said = [
  { speaker: 'a', startMs: 0, endMs: 4_000, text: 'Why this?', certainty: 0.9 },
  { speaker: 'b', startMs: 4_000, endMs: 10_000, text: 'Because. And you?', certainty: 0.3 },
  { speaker: 'b', startMs: 12_000, endMs: null, text: 'It works.', certainty: null },
]

const announced = newReviewSchema.parse({
  name: 'Acme',
  company: '',
  positionId: 'backend-engineer',
  positionTitle: '',
  heldOn: '',
  language: 'en',
  kind: 'transcript',
  size: 100,
})

let viewer: Viewer
let id: string
let ids: string[]

beforeEach(async () => {
  viewer = await makeUser()
  id = await insertReview(viewer, announced)
  await replaceTranscript(id, { speakers, lines: said })
  ids = (await lines()).map((line) => line.id)
})

const lines = async () => (await getTranscript(viewer, id)).lines
const texts = async () => (await lines()).map(({ text }) => text)
const corrections = async () => (await getReview(viewer, id)).corrections
const line = (at: number) => ids[at] ?? ''

describe('a line', () => {
  test('is written anew, and nobody is unsure of it any more', async () => {
    const corrected = await editLine(viewer, id, line(1), '  Because of\nthat. ')
    expect(corrected).toMatchObject({
      replaced: [line(1)],
      lines: [{ id: line(1), text: 'Because of that.', unsure: false }],
      corrections: 1,
    })
    expect(await texts()).toEqual(['Why this?', 'Because of that.', 'It works.'])
    expect((await lines())[1]).toMatchObject({ certainty: null, startMs: 4_000, speaker: 'b' })
  })

  test('that says the same as before changes nothing in the report', async () => {
    expect((await editLine(viewer, id, line(0), 'Why this?')).corrections).toBe(0)
  })

  test('is neither empty nor endless', async () => {
    await expect(editLine(viewer, id, line(0), ' \n ')).rejects.toMatchObject({ code: 'bad_input' })
    await expect(editLine(viewer, id, line(0), 'x'.repeat(maxLineLength + 1))).rejects.toMatchObject({
      code: 'text_too_long',
    })
    expect(await texts()).toEqual(said.map(({ text }) => text))
  })

  test('is split at the caret, in what is typed, and the time by how much is said', async () => {
    const corrected = await splitLine(viewer, id, line(1), { text: 'Because. And you now?', at: 8 })
    expect(corrected.lines.map(({ text }) => text)).toEqual(['Because.', 'And you now?'])
    expect(await texts()).toEqual(['Why this?', 'Because.', 'And you now?', 'It works.'])
    const [, first, second] = await lines()
    expect(first).toMatchObject({ id: line(1), startMs: 4_000, endMs: 6_400, speaker: 'b' })
    expect(second).toMatchObject({ startMs: 6_400, endMs: 10_000, speaker: 'b' })
    expect(second?.id).toBe(corrected.lines[1]?.id)
  })

  test('whose end is not known is split before the next one begins, and without times stays without', async () => {
    await replaceTranscript(id, {
      speakers,
      lines: said.map((each, at) => ({ ...each, endMs: null, startMs: at === 2 ? null : each.startMs })),
    })
    ids = (await lines()).map((each) => each.id)
    await splitLine(viewer, id, line(0), { text: 'Why this?', at: 3 })
    await splitLine(viewer, id, line(2), { text: 'It works.', at: 2 })
    const times = (await lines()).map(({ startMs, endMs }) => [startMs, endMs])
    expect(times).toEqual([
      [0, 1_500],
      [1_500, null],
      [4_000, null],
      [null, null],
      [null, null],
    ])
  })

  test('is not split into nothing', async () => {
    for (const at of [0, 9, 500]) {
      await expect(splitLine(viewer, id, line(0), { text: 'Why this?', at })).rejects.toMatchObject({
        code: 'bad_input',
      })
    }
    expect(await texts()).toHaveLength(3)
    expect(await corrections()).toBe(0)
  })

  test('is joined with the next: its speaker says all, from its beginning to the end of the other', async () => {
    const corrected = await mergeLines(viewer, id, line(0), 'Why this, then?')
    expect(corrected).toMatchObject({ replaced: [line(0), line(1)], corrections: 1 })
    expect(await texts()).toEqual(['Why this, then? Because. And you?', 'It works.'])
    expect((await lines())[0]).toMatchObject({ speaker: 'a', startMs: 0, endMs: 10_000 })
    expect((await lines())[0]?.certainty).toBeCloseTo(0.3)
  })

  test('that is the last is not joined with anything', async () => {
    await expect(mergeLines(viewer, id, line(2), 'It works.')).rejects.toMatchObject({ code: 'wrong_state' })
  })

  test('split and joined again says what it said', async () => {
    const { lines: halves } = await splitLine(viewer, id, line(1), { text: 'Because. And you?', at: 8 })
    await mergeLines(viewer, id, line(1), halves[0]?.text ?? '')
    expect(await lines()).toMatchObject(said.map(({ certainty: _, ...each }) => each))
  })

  test('is given to another speaker, and to one who was not known', async () => {
    await changeSpeakerOfLine(viewer, id, line(2), 'a')
    const { speakers: now } = await changeSpeakerOfLine(viewer, id, line(1), null)
    expect((await lines()).map(({ speaker }) => speaker)).toEqual(['a', 'speaker-3', 'a'])
    expect(now.at(-1)).toEqual({ id: 'speaker-3', name: 'Speaker 3', role: 'other', guessed: false })
    expect(await corrections()).toBe(2)
  })

  test('is not given to nobody, and speakers are not added without end', async () => {
    await expect(changeSpeakerOfLine(viewer, id, line(1), 'ghost')).rejects.toMatchObject({
      code: 'bad_input',
    })
    const many = Array.from({ length: maxSpeakers }, (_, at) => ({
      id: `speaker-${at + 1}`,
      name: 'X',
      role: 'other' as const,
      guessed: false,
    }))
    await replaceTranscript(id, { speakers: many, lines: said })
    const [first] = await lines()
    await expect(changeSpeakerOfLine(viewer, id, first?.id ?? '', null)).rejects.toMatchObject({
      code: 'too_many',
    })
  })
})

describe('speakers', () => {
  test('a name changes no score, so the report does not wait for it', async () => {
    const corrected = await renameSpeaker(viewer, id, 'b', 'Mei')
    expect(corrected.speakers[1]).toMatchObject({ name: 'Mei', role: 'candidate', guessed: true })
    expect(corrected.corrections).toBe(0)
  })

  test('a role is told for good; saying that a guess is right changes no score', async () => {
    expect(await setRole(viewer, id, 'b', 'candidate')).toMatchObject({
      speakers: [{ guessed: true }, { role: 'candidate', guessed: false }],
      corrections: 0,
    })
    expect((await setRole(viewer, id, 'a', 'other')).corrections).toBe(1)
  })

  test('are swapped, and names that only say the role go with it', async () => {
    const { speakers: now, corrections: counted } = await swapSpeakers(viewer, id)
    expect(now).toEqual([
      { id: 'a', name: 'Candidate', role: 'candidate', guessed: false },
      { id: 'b', name: 'Interviewer', role: 'interviewer', guessed: false },
    ])
    expect(counted).toBe(1)
  })

  test('keep their own names when they are swapped', async () => {
    await renameSpeaker(viewer, id, 'b', 'Mei')
    const { speakers: now } = await swapSpeakers(viewer, id)
    expect(now.map(({ name, role }) => [name, role])).toEqual([
      ['Interviewer', 'candidate'],
      ['Mei', 'interviewer'],
    ])
  })

  test('are not swapped where it is not clear who with whom', async () => {
    await setRole(viewer, id, 'b', 'interviewer')
    await expect(swapSpeakers(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

describe('a transcript', () => {
  const all = (who: Viewer) => [
    editLine(who, id, line(0), 'Mine now'),
    splitLine(who, id, line(1), { text: 'Because. And you?', at: 8 }),
    mergeLines(who, id, line(0), 'Why this?'),
    changeSpeakerOfLine(who, id, line(0), 'b'),
    renameSpeaker(who, id, 'a', 'Otto'),
    setRole(who, id, 'a', 'other'),
    swapSpeakers(who, id),
  ]
  const codes = async (tries: Promise<unknown>[]) =>
    (await Promise.allSettled(tries)).map((each) => each.status === 'rejected' && each.reason.code)

  test('is corrected by nobody else', async () => {
    const otto = await makeUser('Otto')
    expect(await codes(all(otto))).toEqual(Array(7).fill('not_found'))
    expect(await texts()).toEqual(said.map(({ text }) => text))
  })

  test("has no line of somebody else's", async () => {
    const mine = { viewer, id }
    viewer = await makeUser('Otto')
    id = await insertReview(viewer, announced)
    await replaceTranscript(id, { speakers, lines: said })
    await expect(editLine(viewer, id, line(0), 'Mine now')).rejects.toMatchObject({ code: 'not_found' })
    const kept = await getTranscript(mine.viewer, mine.id)
    expect(kept.lines.map(({ text }) => text)).toEqual(said.map(({ text }) => text))
  })

  test('stays as it is while something is done about it', async () => {
    await moveInterview(await lockInterview(viewer, id), 'preparing')
    expect(await codes(all(viewer))).toEqual(Array(7).fill('review_at_work'))
    expect(await texts()).toEqual(said.map(({ text }) => text))
  })

  test('counts what its report does not have yet', async () => {
    await editLine(viewer, id, line(0), 'Why that?')
    await splitLine(viewer, id, line(1), { text: 'Because. And you?', at: 8 })
    await swapSpeakers(viewer, id)
    expect(await corrections()).toBe(3)
  })
})
