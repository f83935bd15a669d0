import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { transaction } from '@/db/client'
import { hostileFiles } from '@/e2e/fixtures/files/hostile'
import { pdf } from '@/e2e/fixtures/files/pdf'
import {
  deleteAllResumeFiles,
  getResume,
  listResumes,
  readResumeContent,
  requireReadableResume,
  updateResume,
} from '@/lib/features/resumes/data'
import { deleteResume } from '@/lib/features/resumes/delete-resume'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import { handleParseResume } from '@/lib/features/resumes/jobs/parse-resume.handler'
import { emptyContent, maxContentLength, maxFileBytes } from '@/lib/features/resumes/model'
import { parseResumeAgain } from '@/lib/features/resumes/parse-resume-again'
import { renameResume } from '@/lib/features/resumes/rename-resume'
import { saveResumeContent } from '@/lib/features/resumes/save-resume-content'
import { setDefaultResume } from '@/lib/features/resumes/set-default-resume'
import { uploadResume } from '@/lib/features/resumes/upload-resume'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { removeFile } from '@/lib/platform/storage/remove-file'
import { handleRemoveFile } from '@/lib/platform/storage/remove-file.handler'
import { storage } from '@/lib/platform/storage/storage'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resumes-'))
  vi.stubEnv('DATA_DIR', folder)
})
beforeAll(() => openTestApp([handles(parseResume, handleParseResume), handles(removeFile, handleRemoveFile)]))
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const patient = { timeout: 15_000 }

async function* inPieces(bytes: Uint8Array, length = 64 * 1024) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

const upload = (viewer: Viewer, bytes: Uint8Array, name = 'resume.txt') =>
  uploadResume(viewer, { name, source: inPieces(bytes) })

const sample = (name: string) => readFile(`e2e/fixtures/files/${name}`)

/** A resume that has been parsed. */
async function parsed(viewer: Viewer, bytes?: Uint8Array): Promise<string> {
  const id = await upload(viewer, bytes ?? (await sample('resume-en.md')))
  await settled(viewer, id)
  return id
}

function settled(viewer: Viewer, id: string) {
  return vi.waitFor(async () => {
    const { status } = await getResume(viewer, id)
    expect(['completed', 'failed']).toContain(status)
    return status
  }, patient)
}

/** Everything that lies in the storage's folder, unfinished files too. */
async function storedFiles(): Promise<string[]> {
  const entries = await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  )
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

describe('an uploaded resume', () => {
  test('is stored sealed, parsed in the background, and named without folders and extension', async () => {
    const viewer = await makeUser()
    const bytes = await sample('resume-en.pdf')
    const id = await upload(viewer, bytes, '../../etc/Maya Chen.pdf')
    expect((await getResume(viewer, id)).status).not.toBe('failed')
    expect(await settled(viewer, id)).toBe('completed')
    const resume = await getResume(viewer, id)
    expect(resume).toMatchObject({
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
    expect(resume.confidence).toBeGreaterThan(0.9)
    const { stream } = await storage().read(resume.storageKey)
    expect(Buffer.from(await new Response(stream).arrayBuffer()).equals(bytes)).toBe(true)
    expect(await readResumeContent(id)).toEqual(resume.content)
    await requireReadableResume(viewer, id)
  })

  test('without text fails with the reason, can be filled in by hand, and is read again on demand', async () => {
    const viewer = await makeUser()
    const id = await upload(viewer, pdf(1, Buffer.from('0 0 9 9 re f')), 'scan.pdf')
    expect(await settled(viewer, id)).toBe('failed')
    expect((await getResume(viewer, id)).failure).toBe('file_no_text')
    await expect(requireReadableResume(viewer, id)).rejects.toMatchObject({ code: 'resume_not_ready' })

    const content = { ...emptyContent, skills: [{ name: 'Go', level: '', keywords: [] }] }
    await saveResumeContent(viewer, id, content)
    expect(await getResume(viewer, id)).toMatchObject({ status: 'completed', content, failure: null })

    await parseResumeAgain(viewer, id)
    expect(await settled(viewer, id)).toBe('failed')
    expect((await getResume(viewer, id)).content).toEqual(content)
  })

  test('whose bytes are lost fails as our fault, and does not stay in progress', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    await storage().remove((await getResume(viewer, id)).storageKey)
    await parseResumeAgain(viewer, id)
    expect(await settled(viewer, id)).toBe('failed')
    expect((await getResume(viewer, id)).failure).toBe('internal')
  })
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
    refused((viewer) => upload(viewer, bytes(), name), code),
  )

  test('one byte over the limit', () =>
    refused((viewer) => upload(viewer, Buffer.alloc(maxFileBytes + 1, 'a')), 'file_too_large'))

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

describe('the default resume', () => {
  const defaults = async (viewer: Viewer) =>
    (await listResumes(viewer)).filter((resume) => resume.isDefault).map((resume) => resume.id)

  test('is the first, then the one that is chosen, then the newest when that is deleted', async () => {
    const viewer = await makeUser()
    const [first, second, third] = [await parsed(viewer), await parsed(viewer), await parsed(viewer)]
    expect(await defaults(viewer)).toEqual([first])
    await setDefaultResume(viewer, second)
    expect(await defaults(viewer)).toEqual([second])
    await deleteResume(viewer, second)
    expect(await defaults(viewer)).toEqual([third])
    await deleteResume(viewer, first)
    expect(await defaults(viewer)).toEqual([third])
    await deleteResume(viewer, third)
    expect(await listResumes(viewer)).toEqual([])
  })

  test('is exactly one, however many are uploaded and chosen at once', async () => {
    const viewer = await makeUser()
    const text = await sample('resume-zh.txt')
    const ids = await Promise.all(Array.from({ length: 4 }, () => upload(viewer, text)))
    expect(await defaults(viewer)).toHaveLength(1)
    await Promise.all(ids.map((id) => setDefaultResume(viewer, id)))
    expect(await defaults(viewer)).toHaveLength(1)
    await Promise.all(ids.map((id) => settled(viewer, id)))
  })
})

test('a deleted resume takes its bytes with it', async () => {
  const viewer = await makeUser()
  const id = await parsed(viewer)
  const { storageKey } = await getResume(viewer, id)
  await deleteResume(viewer, id)
  await expect(getResume(viewer, id)).rejects.toMatchObject({ code: 'not_found' })
  await vi.waitFor(
    () => expect(storage().read(storageKey)).rejects.toMatchObject({ code: 'not_found' }),
    patient,
  )
})

test('a resume that is deleted while it is parsed stays deleted', async () => {
  const viewer = await makeUser()
  const id = await upload(viewer, await sample('resume-en.pdf'))
  await deleteResume(viewer, id)
  const after = await parsed(viewer)
  expect((await listResumes(viewer)).map((resume) => resume.id)).toEqual([after])
})

test('deleting an account takes the bytes of all its resumes', async () => {
  const viewer = await makeUser()
  const ids = [await parsed(viewer), await parsed(viewer)]
  const keys = await Promise.all(ids.map(async (id) => (await getResume(viewer, id)).storageKey))
  await transaction(() => deleteAllResumeFiles(viewer))
  await vi.waitFor(async () => {
    for (const key of keys) await expect(storage().read(key)).rejects.toMatchObject({ code: 'not_found' })
  }, patient)
})

describe('the sections', () => {
  test('are stored as the person wrote them, and then nobody guesses about them', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    const { content } = await getResume(viewer, id)
    const edited = { ...(content ?? emptyContent), basics: { ...emptyContent.basics, name: 'Daniel O.' } }
    await saveResumeContent(viewer, id, edited)
    expect(await getResume(viewer, id)).toMatchObject({
      content: edited,
      confidence: null,
      status: 'completed',
    })
  })

  test('are not stored while the file is read, nor when they are endless', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    const endless = {
      ...emptyContent,
      basics: { ...emptyContent.basics, summary: 'x'.repeat(maxContentLength) },
    }
    await expect(saveResumeContent(viewer, id, endless)).rejects.toMatchObject({ code: 'text_too_long' })
    await updateResume('system', id, { status: 'processing' })
    await expect(saveResumeContent(viewer, id, emptyContent)).rejects.toMatchObject({ code: 'wrong_state' })
    await expect(parseResumeAgain(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

test('another person’s resume does not exist', async () => {
  const owner = await makeUser()
  const attacker = await makeUser()
  const id = await parsed(owner)
  const before = await getResume(owner, id)
  for (const attempt of [
    () => getResume(attacker, id),
    () => requireReadableResume(attacker, id),
    () => renameResume(attacker, id, 'mine now'),
    () => setDefaultResume(attacker, id),
    () => saveResumeContent(attacker, id, emptyContent),
    () => parseResumeAgain(attacker, id),
    () => deleteResume(attacker, id),
    () => getResume(owner, randomUUID()),
  ]) {
    await expect(attempt()).rejects.toMatchObject({ code: 'not_found' })
  }
  expect(await listResumes(attacker)).toEqual([])
  expect(await getResume(owner, id)).toEqual(before)
  await renameResume(owner, id, 'Teaching')
  expect((await getResume(owner, id)).name).toBe('Teaching')
})
