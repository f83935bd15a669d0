import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { dialogue } from '@/e2e/fixtures/speech/dialogue'
import { brokenOff, converted, sounds } from '@/e2e/fixtures/speech/sounds'
import { has, type SpokenTruth, speak } from '@/e2e/fixtures/speech/speak'
import { env } from '@/lib/core/env'
import { findSilences, isSilent, levelMs } from '@/lib/platform/media/levels'
import { mediaTools } from '@/lib/platform/media/media-tools'
import { probe } from '@/lib/platform/media/probe'
import { runTool } from '@/lib/platform/media/run-tool'
import { speechRange } from '@/lib/platform/media/speech'
import { removeLeftWork, withWorkFolder } from '@/lib/platform/media/work-folder'
import { writeSpeech } from '@/lib/platform/media/write-speech'
import { openDataFolder } from '@/lib/testing/data-folder'

const never = new AbortController().signal
let folder: string

beforeAll(openDataFolder)
beforeAll(() => {
  folder = env().DATA_DIR
})

const listen = (path: string, limitMs = 3_600_000) =>
  writeSpeech(path, join(folder, 'speech.mp3'), { limitMs, signal: never })

describe.skipIf(!mediaTools() || !has('flite'))(
  'with ffmpeg and flite (left out where they are missing)',
  () => {
    let wav: string
    let truth: SpokenTruth
    beforeAll(async () => {
      const spoken = await speak(folder, dialogue.slice(0, 4))
      wav = spoken.path
      truth = spoken.truth
    })

    test.each(['.wav', '.mp3', '.m4a', '.mp4', '.webm', '.ogg', '.mov'])(
      '%s is heard whole, with silence where nobody speaks',
      async (ending) => {
        const path =
          ending === '.wav'
            ? wav
            : await converted(wav, folder, `sound${ending}`, { hasPicture: /mp4|mov/.test(ending) })
        expect(await probe(path, never)).toMatchObject({ hasSound: true })
        const levels = await listen(path)
        expect(Math.abs(levels.length * levelMs - truth.durationMs)).toBeLessThan(300)
        const { size } = await stat(join(folder, 'speech.mp3'))
        expect(Math.abs(size - speechRange(0, truth.durationMs).end)).toBeLessThan(3_000)
        const silences = findSilences(levels)
        for (const [at, { endMs }] of truth.lines.entries()) {
          const nextMs = truth.lines[at + 1]?.startMs ?? truth.durationMs
          const between = (endMs + nextMs) / 2
          expect(silences.some((span) => span.startMs < between && between < span.endMs)).toBe(true)
        }
      },
    )

    test('what breaks off is heard as far as it goes', async () => {
      const levels = await listen(await brokenOff(await converted(wav, folder, 'long.mp3'), 0.5))
      expect(Math.abs(levels.length * levelMs - truth.durationMs / 2)).toBeLessThan(1_000)
    })

    test('a film that breaks off before it says what it is cannot be read', async () => {
      const path = await brokenOff(await converted(wav, folder, 'film.mp4', { hasPicture: true }), 0.5)
      expect(await probe(path, never)).toBeNull()
    })

    test('it stops where it is told to', async () => {
      const { length } = await listen(wav, 3_000)
      expect(length * levelMs).toBeGreaterThanOrEqual(3_000)
      expect(length * levelMs).toBeLessThan(3_500)
    })
  },
)

describe.skipIf(!mediaTools())('with ffmpeg (left out where it is missing)', () => {
  test.each(['picture as mp3', 'text as mp3', 'playlist as mp3', 'nothing at all'] as const)(
    '%s is no recording',
    async (name) => {
      const path = await sounds[name](folder)
      expect(await probe(path, never)).toBeNull()
      expect(await listen(path)).toEqual([])
    },
  )

  test('a film without sound has none', async () => {
    const path = await sounds['video without sound'](folder)
    expect(await probe(path, never)).toMatchObject({ hasSound: false })
    expect(await listen(path)).toEqual([])
  })

  test.each(['silence', 'room'] as const)('%s is silent', async (name) => {
    expect(isSilent(await listen(await sounds[name](folder)))).toBe(true)
  })

  const endless = ['-nostdin', '-v', 'quiet', '-re', '-f', 'lavfi', '-i', 'anullsrc', '-f', 's16le', '-']
  const ignored = { onText: () => undefined }

  test('a tool that takes too long is ended', async () => {
    await expect(
      runTool('ffmpeg', endless, { limitMs: 200, signal: never, ...ignored }),
    ).rejects.toMatchObject({
      code: 'recording_unreadable',
    })
  })

  test('a tool whose work nobody wants any more is ended', async () => {
    const leaving = new AbortController()
    const onText = () => leaving.abort(new Error('gone'))
    await expect(
      runTool('ffmpeg', endless, { limitMs: 60_000, signal: leaving.signal, onText }),
    ).rejects.toThrow('gone')
  })
})

test('without the tools it says so', async () => {
  const before = process.env.PATH
  vi.stubEnv('PATH', folder)
  try {
    expect(mediaTools()).toBe(false)
    await expect(probe(folder, never)).rejects.toMatchObject({ code: 'media_tools_missing' })
  } finally {
    vi.stubEnv('PATH', before)
  }
})

test('a folder to work in is gone after the work, and after the death of the process', async () => {
  const left = () => readdir(join(folder, 'working'))
  let seen = ''
  await expect(
    withWorkFolder(async (path) => {
      seen = path
      expect((await stat(path)).mode & 0o077).toBe(0)
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(await left()).toEqual([])
  await withWorkFolder(async () => {
    // A process that starts finds nothing of its own: this one has the same number as one that was killed.
    await removeLeftWork()
    expect(await left()).toEqual([])
  })
  expect(seen).toContain(`-${process.pid}-`)
})
