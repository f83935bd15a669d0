import { randomBytes } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eq, inArray } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { interviews } from '@/db/schema/interviews'
import { recordingChunks, recordings } from '@/db/schema/reviews'
import { env } from '@/lib/core/env'
import { listOwnPositions } from '@/lib/features/positions/data'
import { cancelReview } from '@/lib/features/reviews/cancel-review'
import { getReview, listReviews } from '@/lib/features/reviews/data'
import { deleteReview } from '@/lib/features/reviews/delete-review'
import { finishUpload } from '@/lib/features/reviews/finish-upload'
import { getUpload } from '@/lib/features/reviews/get-upload'
import { removeAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review'
import { handleRemoveAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review.handler'
import { runReviewJob } from '@/lib/features/reviews/jobs/run-review'
import { abandonedAfterHours, chunkBytes } from '@/lib/features/reviews/limits'
import { readRecording } from '@/lib/features/reviews/read-recording'
import { receiveChunk } from '@/lib/features/reviews/receive-chunk'
import { listChunks } from '@/lib/features/reviews/recordings/data'
import { renameReview } from '@/lib/features/reviews/rename-review'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { removeFile } from '@/lib/platform/storage/remove-file'
import { handleRemoveFile } from '@/lib/platform/storage/remove-file.handler'
import { openTestApp } from '@/lib/testing/app'
import { bytesOf, inPieces } from '@/lib/testing/bytes'
import { makeUser } from '@/lib/testing/database'
import { announceReview, pieceOf, sendPiece, uploadedReview } from '@/lib/testing/reviews'

const started: string[] = []

/** As much of a list as there is here. */
const page = { locale: 'en', limit: 10 } as const

beforeAll(() =>
  openTestApp([
    handles(removeFile, handleRemoveFile),
    handles(removeAbandonedReview, handleRemoveAbandonedReview),
    handles(runReviewJob, async ({ interviewId }) => void started.push(interviewId)),
  ]),
)

const wav = (size: number) =>
  Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), randomBytes(size)]).subarray(0, size)
const long = wav(2 * chunkBytes + 1_000)

const announce = (viewer: Viewer, given: Record<string, unknown> = {}) =>
  announceReview(viewer, { fileName: 'Second round.wav', size: long.length, ...given })

const send = (viewer: Viewer, id: string, at: number, bytes: Uint8Array = long) =>
  sendPiece(viewer, id, at, bytes)

/** A review whose file is all there. */
const uploaded = (viewer: Viewer, bytes: Uint8Array = long, given: Record<string, unknown> = {}) =>
  uploadedReview(viewer, bytes, { fileName: 'Second round.wav', ...given })

async function filesOf(id: string): Promise<string[]> {
  return readdir(join(env().DATA_DIR, 'files', 'recordings', id)).catch(() => [])
}

async function unfinished(): Promise<string[]> {
  return readdir(join(env().DATA_DIR, 'files', '.incoming')).catch(() => [])
}

describe('a recording', () => {
  test('comes up in any order, is sealed at rest, starts its review once, and is read across its pieces', async () => {
    const viewer = await makeUser()
    const id = await announce(viewer, { company: ' Acme ', heldOn: '2026-11-20' })
    for (const at of [2, 0, 1]) await send(viewer, id, at)
    await Promise.all([finishUpload(viewer, id), finishUpload(viewer, id)])
    await finishUpload(viewer, id)
    expect(await getReview(viewer, id)).toMatchObject({
      name: 'Second round',
      company: 'Acme',
      heldOn: '2026-11-20',
      kind: 'audio',
      mediaType: 'audio/wav',
      status: 'preparing',
      uploadedAt: expect.any(Date),
    })
    await expect.poll(() => started.filter((each) => each === id)).toHaveLength(1)

    const stored = await filesOf(id)
    expect(stored).toHaveLength(3)
    const kept = await readFile(join(env().DATA_DIR, 'files', 'recordings', id, stored[0] ?? ''))
    expect(kept.includes(long.subarray(5_000, 5_064))).toBe(false)

    const { read, size, isSound, fileName } = await readRecording(viewer, id)
    expect({ size, isSound, fileName }).toEqual({
      size: long.length,
      isSound: true,
      fileName: 'Second round.wav',
    })
    expect((await bytesOf(read())).equals(long)).toBe(true)
    for (const [start, end] of [
      [0, 1],
      [chunkBytes - 10, chunkBytes + 10],
      [chunkBytes, chunkBytes + 1],
      [chunkBytes - 1, 2 * chunkBytes + 1],
      [long.length - 5, long.length],
    ] as const) {
      expect((await bytesOf(read(start, end))).equals(long.subarray(start, end)), `${start} to ${end}`).toBe(
        true,
      )
    }
  })

  test('goes on after what is there, and a piece that comes twice is kept once', async () => {
    const viewer = await makeUser()
    const id = await announce(viewer)
    await send(viewer, id, 1)
    const [first] = await filesOf(id)
    await Promise.all([send(viewer, id, 1, wav(long.length)), send(viewer, id, 0), send(viewer, id, 0)])
    expect(await getUpload(viewer, id)).toMatchObject({
      chunks: [0, 1],
      open: true,
      size: long.length,
      chunkBytes,
    })
    expect(await filesOf(id)).toHaveLength(2)
    expect(await filesOf(id)).toContain(first)
    await expect(finishUpload(viewer, id)).rejects.toMatchObject({ code: 'upload_incomplete' })
    await send(viewer, id, 2)
    await finishUpload(viewer, id)
    expect((await bytesOf((await readRecording(viewer, id)).read())).equals(long)).toBe(true)
    await send(viewer, id, 2)
    expect(await getUpload(viewer, id)).toMatchObject({ chunks: [0, 1, 2], open: false })
  })

  test.each([
    ['too short', 0, pieceOf(long, 0).subarray(1)],
    ['too long', 0, Buffer.concat([pieceOf(long, 0), Buffer.from('x')])],
    ['too short for a last one', 2, pieceOf(long, 2).subarray(1)],
    ['of a number that the file does not have', 3, Buffer.from('x')],
  ])('with a piece that is %s keeps nothing of it', async (_, at, bytes) => {
    const viewer = await makeUser()
    const id = await announce(viewer)
    await expect(receiveChunk(viewer, id, at, inPieces(bytes))).rejects.toMatchObject({ code: 'bad_input' })
    expect([await filesOf(id), await unfinished(), await listChunks(id)]).toEqual([[], [], []])
  })

  test('whose sender leaves in the middle of a piece keeps the pieces before it', async () => {
    const viewer = await makeUser()
    const id = await announce(viewer)
    await send(viewer, id, 0)
    const leaving = async function* () {
      yield pieceOf(long, 1).subarray(0, 200_000)
      throw new Error('aborted')
    }
    await expect(receiveChunk(viewer, id, 1, leaving())).rejects.toMatchObject({ code: 'bad_input' })
    expect(await getUpload(viewer, id)).toMatchObject({ chunks: [0] })
    expect([(await filesOf(id)).length, await unfinished()]).toEqual([1, []])
  })

  test('that is deleted while a piece comes leaves nothing', async () => {
    const viewer = await makeUser()
    const id = await announce(viewer)
    await send(viewer, id, 0)
    const slow = async function* () {
      await deleteReview(viewer, id)
      yield* inPieces(pieceOf(long, 1))
    }
    await expect(receiveChunk(viewer, id, 1, slow())).rejects.toMatchObject({ code: 'not_found' })
    await expect.poll(() => filesOf(id), { timeout: 10_000 }).toEqual([])
  })

  test.each([
    ['HTML called a recording', 'audio', '<!doctype html><script>alert(1)</script>', 'recording_type'],
    ['a text called a video', 'video', 'Interviewer: hello', 'recording_type'],
    ['a recording called a transcript', 'transcript', wav(2_000), 'transcript_type'],
    ['HTML called a transcript', 'transcript', '<!doctype html><p>Interviewer: hello', 'transcript_type'],
    ['a ZIP called a transcript', 'transcript', 'PK\u0003\u0004 nothing', 'file_corrupt'],
  ])('that is %s is refused, and nothing of it is kept', async (_, kind, content, code) => {
    const viewer = await makeUser()
    const id = await uploaded(viewer, Buffer.from(content), { kind, fileName: 'interview.mp3' })
    await expect(finishUpload(viewer, id)).rejects.toMatchObject({ code })
    await expect(getReview(viewer, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect.poll(() => filesOf(id), { timeout: 10_000 }).toEqual([])
  })

  test('is a transcript when it is text, and has no sound', async () => {
    const viewer = await makeUser()
    const text = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nInterviewer: What is an index?\n')
    const id = await uploaded(viewer, text, { kind: 'transcript', fileName: 'talk.srt' })
    await finishUpload(viewer, id)
    expect(await getReview(viewer, id)).toMatchObject({
      kind: 'transcript',
      mediaType: 'application/x-subrip',
    })
    expect(await readRecording(viewer, id)).toMatchObject({ isSound: false, fileName: 'talk.srt' })
  })
})

describe('what is said of a recording', () => {
  const size = 100
  test.each([
    ['nothing', 'size', { size: 0 }],
    ['more than 200 MB', 'size', { size: 200 * 1024 * 1024 + 1 }],
    ['a transcript of more than 2 MB', 'size', { kind: 'transcript', size: 2 * 1024 * 1024 + 1 }],
    ['no position', 'positionTitle', { size, positionId: '', positionTitle: ' ' }],
    ['a day to come', 'heldOn', { size, heldOn: '2999-01-01' }],
    ['a day that does not exist', 'heldOn', { size, heldOn: '2026-02-30' }],
    ['another kind', 'kind', { size, kind: 'picture' }],
    ['no language of ours', 'language', { size, language: 'fr' }],
  ])('%s is refused for its %s', async (_, field, given) => {
    const refusal = { issues: [expect.objectContaining({ path: [field] })] }
    await expect(announce(await makeUser(), given)).rejects.toMatchObject(refusal)
  })

  test('a position that is typed becomes one of the viewer’s own, once; one of that name is used as it is', async () => {
    const viewer = await makeUser()
    const typed = { positionId: '', fileName: '' }
    const [one, two, built] = [
      await announce(viewer, { ...typed, positionTitle: 'Lighthouse keeper' }),
      await announce(viewer, { ...typed, positionTitle: 'lighthouse KEEPER ' }),
      await announce(viewer, { ...typed, positionTitle: 'back-end ENGINEER' }),
    ]
    const reviews = await Promise.all([one, two, built].map((id) => getReview(viewer, id)))
    expect(reviews[0]).toMatchObject({ positionTitle: 'Lighthouse keeper', name: 'Lighthouse keeper' })
    expect(reviews[1]?.positionId).toBe(reviews[0]?.positionId)
    expect(reviews[2]?.positionId).toBe('backend-engineer')
    expect(await listOwnPositions(viewer)).toHaveLength(1)
    const other = await makeUser()
    const foreign = { positionId: reviews[0]?.positionId }
    await expect(announce(other, foreign)).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('a review', () => {
  test('of somebody else is not found, whatever is asked of it', async () => {
    const [owner, other] = [await makeUser(), await makeUser()]
    const id = await uploaded(owner)
    const tries = [
      () => receiveChunk(other, id, 0, inPieces(pieceOf(long, 0))),
      () => getUpload(other, id),
      () => finishUpload(other, id),
      () => cancelReview(other, id),
      () => deleteReview(other, id),
      () => renameReview(other, id, 'Mine'),
      () => readRecording(other, id),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
    await finishUpload(owner, id)
    await expect(readRecording(other, id)).rejects.toMatchObject({ code: 'not_found' })
    expect(await getReview(owner, id)).toMatchObject({ name: 'Second round', status: 'preparing' })
    expect((await listReviews(other, page)).items).toEqual([])
  })

  test('is listed with the others page by page, the newest first, each once', async () => {
    const viewer = await makeUser()
    const made: string[] = []
    for (const _ of [1, 2, 3]) made.push(await uploaded(viewer))
    const first = await listReviews(viewer, { locale: 'en', limit: 2 })
    const rest = await listReviews(viewer, { locale: 'en', limit: 2, before: first.next ?? '' })
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(made.toReversed())
    expect([first.items.length, rest.next]).toEqual([2, null])
    await expect(listReviews(viewer, { ...page, before: 'nonsense' })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('is not to be heard before it is all there', async () => {
    const viewer = await makeUser()
    const id = await uploaded(viewer)
    await expect(readRecording(viewer, id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('can be stopped while it is worked on, and not twice; its file stays until it is deleted', async () => {
    const viewer = await makeUser()
    const id = await uploaded(viewer)
    await finishUpload(viewer, id)
    await cancelReview(viewer, id)
    expect(await getReview(viewer, id)).toMatchObject({ status: 'cancelled', state: 'cancelled' })
    await expect(cancelReview(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
    expect(await filesOf(id)).toHaveLength(3)
    await renameReview(viewer, id, 'Acme, again')
    expect((await listReviews(viewer, page)).items).toMatchObject([{ id, name: 'Acme, again' }])
    await deleteReview(viewer, id)
    expect((await listReviews(viewer, page)).items).toEqual([])
    await expect.poll(() => filesOf(id), { timeout: 10_000 }).toEqual([])
  })

  test('whose upload is given up is gone with what had come', async () => {
    const viewer = await makeUser()
    const id = await announce(viewer)
    await send(viewer, id, 0)
    await cancelReview(viewer, id)
    await expect(getUpload(viewer, id)).rejects.toMatchObject({ code: 'not_found' })
    await expect.poll(() => filesOf(id), { timeout: 10_000 }).toEqual([])
  })

  test('that is waited for in vain for a day is removed; one that moves or is complete stays', async () => {
    const viewer = await makeUser()
    const longAgo = new Date(Date.now() - (abandonedAfterHours + 1) * 3_600_000)
    const [still, moving, complete] = [await announce(viewer), await announce(viewer), await uploaded(viewer)]
    await send(viewer, still, 0)
    await send(viewer, moving, 0)
    await finishUpload(viewer, complete)
    await db()
      .update(recordings)
      .set({ createdAt: longAgo })
      .where(inArray(recordings.interviewId, [still, moving, complete]))
    for (const id of [still, complete]) {
      await db()
        .update(recordingChunks)
        .set({ createdAt: longAgo })
        .where(eq(recordingChunks.interviewId, id))
    }
    for (const id of [still, moving, complete]) await handleRemoveAbandonedReview({ interviewId: id })
    const left = await db()
      .select({ id: interviews.id })
      .from(interviews)
      .where(eq(interviews.userId, viewer.userId))
    expect(left.map(({ id }) => id).sort()).toEqual([moving, complete].sort())
    await expect.poll(() => filesOf(still), { timeout: 10_000 }).toEqual([])
    await handleRemoveAbandonedReview({ interviewId: still })
  })
})
