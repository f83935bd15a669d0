import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { dialogue } from '@/e2e/fixtures/speech/dialogue'
import { converted, sounds } from '@/e2e/fixtures/speech/sounds'
import { has, speak } from '@/e2e/fixtures/speech/speak'
import { fromScript, recognise } from '@/e2e/fixtures/transcriber/hearers'
import { type StandInTranscriber, startTranscriber } from '@/e2e/fixtures/transcriber/server'
import { env } from '@/lib/core/env'
import { getReview, updateRecording } from '@/lib/features/reviews/data'
import { removeAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review'
import { handleRemoveAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review.handler'
import { chunkBytes, transcribedAtOnce } from '@/lib/features/reviews/limits'
import { cutRecording } from '@/lib/features/reviews/transcription/cut-recording'
import {
  insertParts,
  listParts,
  removeParts,
  savePartResult,
} from '@/lib/features/reviews/transcription/data'
import { joinParts } from '@/lib/features/reviews/transcription/join-parts'
import { storeParts } from '@/lib/features/reviews/transcription/store-parts'
import { transcribeParts } from '@/lib/features/reviews/transcription/transcribe-parts'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { mediaTools } from '@/lib/platform/media/media-tools'
import { speechRange } from '@/lib/platform/media/speech'
import { storage } from '@/lib/platform/storage/storage'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { uploadedReview } from '@/lib/testing/reviews'

const never = new AbortController().signal
let folder: string
let viewer: Viewer
let service: StandInTranscriber

beforeAll(async () => {
  service = await startTranscriber()
  vi.stubEnv('TRANSCRIBER_BASE_URL', service.url)
})
beforeAll(() => openTestApp([handles(removeAbandonedReview, handleRemoveAbandonedReview)]))
beforeAll(async () => {
  folder = env().DATA_DIR
  viewer = await makeUser()
})
beforeEach(() => {
  service.clear()
  service.hear(fromScript())
})
afterAll(() => service.close())
// What is heard of people lies nowhere in the open.
afterEach(async () => expect(await readdir(join(folder, 'working')).catch(() => [])).toEqual([]))

/** A review whose recording is all there. */
async function uploaded(path: string, mediaType = 'audio/mpeg') {
  const id = await uploadedReview(viewer, await readFile(path))
  await updateRecording(viewer, id, { mediaType, uploadedAt: new Date() })
  return getReview(viewer, id)
}

function transcribing(review: Awaited<ReturnType<typeof uploaded>>, signal = never) {
  const told: string[] = []
  const work = transcribeParts(review, {
    signal,
    onProgress: (done, total) => void told.push(`${done}/${total}`),
  })
  return { told, work }
}

const isStored = (key: string) =>
  storage()
    .read(key)
    .then(({ stream }) => stream.cancel().then(() => true))
    .catch(() => false)

/** A review whose recording is cut into parts of so many seconds. */
async function cutInto(...seconds: number[]) {
  const file = join(folder, 'cut.mp3')
  await writeFile(file, 'sound')
  const review = await uploaded(file)
  const ends = seconds.map(
    (_, at) => seconds.slice(0, at + 1).reduce((sum, length) => sum + length, 0) * 1_000,
  )
  const parts = ends.map((endMs, ordinal) => ({
    ordinal,
    startMs: ends[ordinal - 1] ?? 0,
    endMs,
    mediaType: 'audio/mpeg',
    storageKey: `recordings/${review.id}/${crypto.randomUUID()}`,
  }))
  await insertParts(review.id, parts)
  await storeParts(review.id, never, async function* ({ ordinal, startMs, endMs }) {
    const { start, end } = speechRange(startMs, endMs)
    yield Buffer.alloc(end - start, ordinal)
  })
  return review
}

describe('parts', () => {
  test('are transcribed several at a time, and each is paid once', async () => {
    const review = await cutInto(30, 40, 50, 60, 70, 80)
    service.always({ fault: 'ok', ms: 100 })
    const { told, work } = transcribing(review)
    await work
    expect(told).toEqual([0, 1, 2, 3, 4, 5, 6].map((done) => `${done}/6`))
    expect(service.busiest()).toBe(transcribedAtOnce)
    await transcribing(review).work
    expect([...service.paid().values()]).toEqual([1, 1, 1, 1, 1, 1])
    const { lines } = joinParts(await listParts(review.id), 'en')
    expect(lines[0]).toMatchObject({ startMs: 500, text: dialogue[0]?.text })
    expect(lines.filter(({ text }) => text === dialogue[0]?.text).map(({ startMs }) => startMs)).toEqual(
      [0, 30, 70, 120, 180, 250].map((second) => second * 1_000 + 500),
    )
  })

  test('that are paid for are kept when another fails, and no other is begun', async () => {
    const review = await cutInto(30, 40, 50, 60, 70, 80)
    service.next('quota')
    service.always({ fault: 'ok', ms: 300 })
    await expect(transcribing(review).work).rejects.toMatchObject({ code: 'transcriber_quota' })
    expect(service.exchanges).toHaveLength(transcribedAtOnce)
    expect((await listParts(review.id)).filter(({ result }) => result)).toHaveLength(transcribedAtOnce - 1)
    const { told, work } = transcribing(review)
    await work
    expect(told[0]).toBe('3/6')
    expect([...service.paid().values()]).toEqual([1, 1, 1, 1, 1, 1])
  })

  test('that nobody wants any more stop the service at once', async () => {
    const review = await cutInto(30, 40, 50, 60, 70, 80)
    service.always('silent')
    const leaving = new AbortController()
    const left = expect(transcribing(review, leaving.signal).work).rejects.toThrow('gone')
    await expect.poll(() => service.exchanges.length).toBe(transcribedAtOnce)
    leaving.abort(new Error('gone'))
    await left
    await service.settled()
    expect(service.exchanges.every(({ closedEarly }) => closedEarly)).toBe(true)
    expect(service.exchanges).toHaveLength(transcribedAtOnce)
  })

  test('in which nobody is heard are no failure, unless nobody is heard at all', async () => {
    const review = await cutInto(30, 40)
    service.next('empty')
    await transcribing(review).work
    expect(joinParts(await listParts(review.id), 'en').lines.length).toBeGreaterThan(0)
    const other = await cutInto(30, 40)
    service.next('empty', 'empty')
    await expect(transcribing(other).work).rejects.toMatchObject({ code: 'nothing_heard' })
  })
})

// Cutting and listening are real work, on a machine that is shared with other tests.
const unhurried = { timeout: 120_000 }

describe.skipIf(!mediaTools() || !has('flite'))(
  'a spoken interview (left out without ffmpeg and flite)',
  unhurried,
  () => {
    test('is cut where nobody speaks, once, and the same way again after the process was killed', async () => {
      const { path, truth } = await speak(folder, dialogue, 4)
      const review = await uploaded(await converted(path, folder, 'spoken.mp3'))
      const { durationMs } = await cutRecording(review, never)
      expect(Math.abs((durationMs ?? 0) - truth.durationMs)).toBeLessThan(300)
      const parts = await listParts(review.id)
      expect(parts.length).toBeGreaterThanOrEqual(2)
      expect(parts[0]?.startMs).toBe(0)
      for (const [at, { startMs, endMs }] of parts.entries()) {
        expect(endMs).toBe(parts[at + 1]?.startMs ?? durationMs)
        const speaking = truth.lines.filter((line) => line.startMs < startMs && startMs < line.endMs)
        // Between two sentences of a line there is silence too.
        for (const line of speaking) expect(line.text).toMatch(/[.?,].+/)
      }
      await cutRecording(review, never)
      expect(await listParts(review.id)).toEqual(parts)

      const [first, second] = parts
      if (!first || !second) throw new Error('there are parts')
      const bytesOf = async (key: string) =>
        Buffer.concat(await Array.fromAsync((await storage().read(key)).stream))
      const before = await bytesOf(second.storageKey)
      await savePartResult(review.id, 0, { lines: [], language: null, engine: 'x' })
      for (const { storageKey } of parts) await storage().remove(storageKey)
      await cutRecording(review, never)
      expect(await bytesOf(second.storageKey)).toEqual(before)
      expect(await isStored(first.storageKey)).toBe(false)
      expect((await listParts(review.id)).slice(1)).toEqual(parts.slice(1))
    })

    test('that nobody wants any more is not cut', async () => {
      const { path } = await speak(folder, dialogue.slice(0, 1))
      const review = await uploaded(path, 'audio/wav')
      await expect(cutRecording(review, AbortSignal.abort(new Error('gone')))).rejects.toThrow('gone')
      expect(await listParts(review.id)).toEqual([])
    })

    test.skipIf(!has('pocketsphinx_continuous'))('is understood by a real recogniser', async () => {
      const { path, truth } = await speak(folder, dialogue.slice(0, 5))
      service.hear(recognise)
      const review = await uploaded(path, 'audio/wav')
      await cutRecording(review, never)
      await transcribing(review).work
      const { lines } = joinParts(await listParts(review.id), 'en')
      const heard = new Set(lines.flatMap(({ text }) => text.split(' ')))
      const said = dialogue.slice(0, 5).flatMap(({ text }) => text.toLowerCase().match(/[a-z']+/g) ?? [])
      expect(said.filter((word) => heard.has(word)).length / said.length).toBeGreaterThan(0.7)
      const question = lines.find(({ text }) => text.includes('interview'))
      expect(Math.abs((question?.startMs ?? 0) - (truth.lines[0]?.startMs ?? 0))).toBeLessThan(500)
    })
  },
)

describe.skipIf(!mediaTools())('what cannot be transcribed (left out without ffmpeg)', () => {
  test.each([
    ['silence', 'recording_silent'],
    ['room', 'recording_silent'],
    ['video without sound', 'recording_silent'],
    ['picture as mp3', 'recording_unreadable'],
    ['text as mp3', 'recording_unreadable'],
    ['playlist as mp3', 'recording_unreadable'],
    ['five hours', 'recording_too_long'],
  ] as const)('%s: %s', async (name, code) => {
    const review = await uploaded(await sounds[name](folder))
    await expect(cutRecording(review, never)).rejects.toMatchObject({ code })
    expect(await listParts(review.id)).toEqual([])
    expect(service.exchanges).toEqual([])
  })

  test.skipIf(!has('sox'))('music: nobody is heard, and it is asked for once', async () => {
    const review = await uploaded(await sounds.music(folder), 'audio/wav')
    await cutRecording(review, never)
    service.always('empty')
    await expect(transcribing(review).work).rejects.toMatchObject({ code: 'nothing_heard' })
    await expect(transcribing(review).work).rejects.toMatchObject({ code: 'nothing_heard' })
    expect(service.exchanges).toHaveLength(1)
  })
})

describe('without ffmpeg', () => {
  const path = process.env.PATH
  beforeEach(() => void vi.stubEnv('PATH', folder))
  afterEach(() => void vi.stubEnv('PATH', path))

  test('a small recording is sent as it is', async () => {
    const file = join(folder, 'small.mp3')
    await writeFile(file, Buffer.alloc(chunkBytes + 5, 'sound'))
    const review = await uploaded(file)
    expect(await cutRecording(review, never)).toEqual({ durationMs: null })
    await transcribing(review).work
    expect(service.exchanges).toMatchObject([{ size: chunkBytes + 5, fileName: 'recording.mp3' }])
    expect(joinParts(await listParts(review.id), 'en').lines[0]).toMatchObject({ startMs: 500 })
  })

  test.each([
    ['larger than services take', 'audio/mpeg', 24_000_001],
    ['of a type they do not take', 'video/quicktime', 1_000],
  ])('one %s is refused', async (_, mediaType, size) => {
    const file = join(folder, 'other.mov')
    await writeFile(file, 'sound')
    const review = await uploaded(file, mediaType)
    await expect(cutRecording({ ...review, size }, never)).rejects.toMatchObject({
      code: 'media_tools_missing',
    })
  })

  test('a review that is deleted while its sound is stored leaves nothing', async () => {
    const file = join(folder, 'deleted.mp3')
    await writeFile(file, 'sound')
    const review = await uploaded(file)
    await cutRecording(review, never)
    const [part] = await listParts(review.id)
    if (!part) throw new Error('there is a part')
    await storeParts(review.id, never, async function* () {
      await removeParts(review.id)
      yield Buffer.from('sound')
    })
    expect(await isStored(part.storageKey)).toBe(false)
  })
})
