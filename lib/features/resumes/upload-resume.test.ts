import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { hostileFiles } from '@/e2e/fixtures/files/hostile'
import { env } from '@/lib/core/env'
import {
  getResume,
  getThumbnailKey,
  listResumes,
  readResumeContent,
  requireReadableResume,
} from '@/lib/features/resumes/data'
import { maxFileBytes } from '@/lib/features/resumes/model'
import { uploadResume } from '@/lib/features/resumes/upload-resume'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { storage } from '@/lib/platform/storage/storage'
import { openTestApp } from '@/lib/testing/app'
import { bytesOf } from '@/lib/testing/bytes'
import { makeUser } from '@/lib/testing/database'
import { parseEnd, resumeJobs, sampleFile, sendResume } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

test('an uploaded resume is stored sealed, parsed in the background, and named without folders and extension', async () => {
  const viewer = await makeUser()
  const bytes = await sampleFile('resume-en.pdf')
  const id = await sendResume(viewer, bytes, '../../etc/Maya Chen.pdf')
  expect((await getResume(viewer, id)).status).not.toBe('failed')
  const resume = await parseEnd(viewer, id)
  expect(resume).toMatchObject({
    status: 'completed',
    name: 'Maya Chen',
    mediaType: 'application/pdf',
    byteSize: bytes.length,
    engine: 'offline',
    fallback: null,
    failure: null,
  })
  expect(resume.text).toContain('Northwind Logistics')
  expect(resume.content?.basics).toMatchObject({ name: 'Maya Chen', email: 'maya.chen@example.com' })
  expect(resume.content?.work).toHaveLength(3)
  expect(resume.confidence).toBeGreaterThan(0.7)
  const { stream } = await storage().read(resume.storageKey)
  expect((await bytesOf(stream)).equals(bytes)).toBe(true)
  expect(await readResumeContent(id)).toEqual(resume.content)
  await requireReadableResume(viewer, id)
  // Its first page is drawn last; other tests look at which files there are.
  await vi.waitFor(() => getThumbnailKey(viewer, id), { timeout: 15_000 })
  expect(await storedFiles()).toHaveLength(2)
})

describe('an upload that is refused leaves nothing behind', () => {
  async function refused(work: (viewer: Viewer) => Promise<unknown>, code: string) {
    const viewer = await makeUser()
    const before = await storedFiles()
    await expect(work(viewer)).rejects.toMatchObject({ code })
    expect(await listResumes(viewer)).toEqual([])
    expect(await storedFiles()).toEqual(before)
  }

  test.each(hostileFiles)('$name', ({ name, bytes, code }) =>
    refused((viewer) => sendResume(viewer, bytes(), name), code),
  )

  test('one byte over the limit', () =>
    refused((viewer) => sendResume(viewer, Buffer.alloc(maxFileBytes + 1, 'a')), 'file_too_large'))

  test('one without end: it is not read to its end', async () => {
    let sent = 0
    const endless = async function* () {
      for (;;) {
        sent += 1024 * 1024
        yield Buffer.alloc(1024 * 1024, 'a')
      }
    }
    await refused((viewer) => uploadResume(viewer, { name: 'a.txt', source: endless() }), 'file_too_large')
    expect(sent).toBeLessThanOrEqual(maxFileBytes + 1024 * 1024)
  })

  test('one that is cut off', async () => {
    const cutOff = async function* () {
      yield Buffer.from('Ada Lovelace')
      throw new Error('aborted')
    }
    await refused((viewer) => uploadResume(viewer, { name: 'a.txt', source: cutOff() }), 'bad_input')
  })
})

/** Everything that lies in the storage's folder, unfinished files too. */
async function storedFiles(): Promise<string[]> {
  const folder = join(env().DATA_DIR, 'files')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}
