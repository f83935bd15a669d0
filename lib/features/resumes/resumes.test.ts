import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { db, transaction } from '@/db/client'
import { resumes } from '@/db/schema/resumes'
import { hostileFiles } from '@/e2e/fixtures/files/hostile'
import { pdf } from '@/e2e/fixtures/files/pdf'
import {
  beginAttempt,
  beginStep,
  deleteAllResumeFiles,
  getResume,
  getResumeDocument,
  getThumbnailKey,
  listParseSteps,
  listResumes,
  readResumeContent,
  requireReadableResume,
  updateResume,
} from '@/lib/features/resumes/data'
import { deleteResume } from '@/lib/features/resumes/delete-resume'
import { fieldsToCheck } from '@/lib/features/resumes/fields-to-check'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import { handleParseResume } from '@/lib/features/resumes/jobs/parse-resume.handler'
import {
  emptyContent,
  maxContentLength,
  maxFileBytes,
  type ResumeContent,
  resumeContentSchema,
  waysOut,
} from '@/lib/features/resumes/model'
import { parseResumeAgain } from '@/lib/features/resumes/parse-resume-again'
import { renameResume } from '@/lib/features/resumes/rename-resume'
import { saveResumeContent } from '@/lib/features/resumes/save-resume-content'
import { setDefaultResume } from '@/lib/features/resumes/set-default-resume'
import { settleField } from '@/lib/features/resumes/settle-field'
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
    expect(resume.confidence).toBeGreaterThan(0.7)
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
    await updateResume(viewer, id, { document: null })
    await storage().remove((await getResume(viewer, id)).storageKey)
    await parseResumeAgain(viewer, id)
    expect(await settled(viewer, id)).toBe('failed')
    expect((await getResume(viewer, id)).failure).toBe('internal')
  })
})

describe('reading that takes too long', () => {
  const attempt = (id: string, lastAttempt: boolean) =>
    handleParseResume(
      { resumeId: id },
      { step: (_, work) => work(), signal: AbortSignal.abort(new Error('too late')), lastAttempt },
    )

  test('is tried again, and then said to have taken too long', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    // What cannot be read in a try that is over failed because of its end.
    await storage().remove((await getResume(viewer, id)).storageKey)
    await updateResume(viewer, id, { document: null, status: 'pending' })
    await expect(attempt(id, false)).rejects.toThrow()
    expect((await getResume(viewer, id)).status).toBe('processing')
    await attempt(id, true)
    expect(await getResume(viewer, id)).toMatchObject({ status: 'failed', failure: 'file_timed_out' })
    expect(waysOut.file_timed_out[0]).toBe('retry')
  })

  test('and stopped without a word can be asked for again, but not before', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    await updateResume(viewer, id, { status: 'processing' })
    await expect(parseResumeAgain(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
    await db()
      .update(resumes)
      .set({ updatedAt: new Date(Date.now() - 3_600_000) })
      .where(eq(resumes.id, id))
    await parseResumeAgain(viewer, id)
    expect(await settled(viewer, id)).toBe('completed')
  })
})

describe('the parse log', () => {
  const logOf = async (viewer: Viewer, id: string) =>
    (await listParseSteps(viewer, id)).map(({ attempt, step, outcome, failure }) => ({
      attempt,
      step,
      outcome,
      failure,
    }))
  const done = { outcome: 'done', failure: null }

  test('has every step with its time; a file that was read is not read again', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    await parseResumeAgain(viewer, id)
    await settled(viewer, id)
    expect(await logOf(viewer, id)).toEqual([
      { attempt: 1, step: 'read', ...done },
      { attempt: 1, step: 'rules', ...done },
      { attempt: 1, step: 'merge', ...done },
      { attempt: 2, step: 'read', outcome: 'kept', failure: null },
      { attempt: 2, step: 'rules', ...done },
      { attempt: 2, step: 'merge', ...done },
    ])
    for (const step of await listParseSteps(viewer, id)) expect(step.ms).toBeGreaterThanOrEqual(0)
  })

  test('says why a step failed, and is another person’s to no one', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer, Buffer.from('x'))
    expect(await logOf(viewer, id)).toEqual([
      { attempt: 1, step: 'read', outcome: 'failed', failure: 'file_no_text' },
    ])
    await expect(listParseSteps(await makeUser(), id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('ends what a process left behind that was killed', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    await beginStep(id, 2, 'model')
    expect(await beginAttempt(id)).toBe(3)
    expect((await logOf(viewer, id)).at(-1)).toEqual({
      attempt: 2,
      step: 'model',
      outcome: 'failed',
      failure: 'internal',
    })
  })
})

describe('a text that is no resume we read', () => {
  test.each([
    [
      'not_a_resume',
      'The sea was calm and the wind was low. We walked along the shore until it was dark, and nobody spoke.',
    ],
    [
      'other_language',
      'Алексей Иванов\nОпыт работы\nИнженер, ООО Ромашка, 2019 – 2023\nРазрабатывал сервисы для оплаты заказов\nОбразование\nМосковский университет, 2014 – 2019\nНавыки\nЯзыки программирования, базы данных, тестирование',
    ],
  ])('%s: its text is kept, and nothing is made up', async (failure, text) => {
    const viewer = await makeUser()
    const id = await parsed(viewer, Buffer.from(text))
    expect(await getResume(viewer, id)).toMatchObject({
      status: 'failed',
      failure,
      finding: failure,
      content: null,
    })
    expect((await getResume(viewer, id)).text).toContain(text.slice(0, 10))
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

/** Where a resume's thumbnail is kept, when it has been drawn. */
function thumbnailOf(viewer: Viewer, id: string): Promise<string> {
  return vi.waitFor(() => getThumbnailKey(viewer, id), patient)
}

test('the first page of a PDF is drawn once, small; a text has no page to draw', async () => {
  const viewer = await makeUser()
  const id = await parsed(viewer, await sample('resume-en.pdf'))
  const key = await thumbnailOf(viewer, id)
  const { stream } = await storage().read(key)
  const picture = Buffer.from(await new Response(stream).arrayBuffer())
  expect(picture.subarray(8, 12).toString()).toBe('WEBP')
  expect(picture.length).toBeLessThan(40 * 1024)
  await parseResumeAgain(viewer, id)
  await settled(viewer, id)
  expect(await getThumbnailKey(viewer, id)).toBe(key)
  await expect(getThumbnailKey(viewer, await parsed(viewer))).rejects.toMatchObject({ code: 'not_found' })
})

test('a deleted resume takes its bytes with it', async () => {
  const viewer = await makeUser()
  const id = await parsed(viewer, await sample('resume-en.pdf'))
  const keys = [(await getResume(viewer, id)).storageKey, await thumbnailOf(viewer, id)]
  await deleteResume(viewer, id)
  await expect(getResume(viewer, id)).rejects.toMatchObject({ code: 'not_found' })
  await vi.waitFor(async () => {
    for (const key of keys) await expect(storage().read(key)).rejects.toMatchObject({ code: 'not_found' })
  }, patient)
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
  const edit = async (viewer: Viewer, id: string, change: (content: ResumeContent) => void) => {
    const content = structuredClone((await getResume(viewer, id)).content ?? emptyContent)
    change(content)
    await saveResumeContent(viewer, id, content)
    return content
  }
  const readAgain = async (viewer: Viewer, id: string) => {
    await parseResumeAgain(viewer, id)
    await settled(viewer, id)
    return getResume(viewer, id)
  }

  test('say where they were read', async () => {
    const viewer = await makeUser()
    const { text, content, fields } = await getResume(viewer, await parsed(viewer))
    const lines = text?.split('\n') ?? []
    const [first = -1, last = -1] = fields.find(({ path }) => path === 'basics.email')?.lines ?? []
    expect(lines.slice(first, last + 1).join('\n')).toContain(content?.basics.email)
  })

  test('stay as the person wrote them when the file is read again', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    const edited = await edit(viewer, id, (content) => {
      content.basics.name = 'Daniel O.'
      content.basics.phone = ''
      content.work.splice(1, 1)
      content.projects.push(...resumeContentSchema.parse({ projects: [{ name: 'Looms' }] }).projects)
    })
    expect(await getResume(viewer, id)).toMatchObject({ content: edited, status: 'completed' })
    const again = await readAgain(viewer, id)
    expect(again.content).toEqual(edited)
    expect(again.fields.find(({ path }) => path === 'basics.name')).toMatchObject({ origin: 'person' })
    expect((await readAgain(viewer, id)).content).toEqual(edited)
  })

  test('of a row from before fields had sources are the person’s when they had been edited', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    const content = { ...emptyContent, basics: { ...emptyContent.basics, name: 'Only This' } }
    await db()
      .update(resumes)
      .set({ content, fields: null, document: null, confidence: null })
      .where(eq(resumes.id, id))
    const again = await readAgain(viewer, id)
    expect(again.content?.basics.name).toBe('Only This')
    expect(again.content?.basics.email).toContain('@')
    await db().update(resumes).set({ content, fields: null, confidence: 0.5 }).where(eq(resumes.id, id))
    expect((await readAgain(viewer, id)).content?.basics.name).not.toBe('Only This')
  })

  test('are settled one by one, as they are shown or as they were read otherwise', async () => {
    const viewer = await makeUser()
    const id = await parsed(viewer)
    const { content, fields } = await getResume(viewer, id)
    const { name = '', email = '' } = content?.basics ?? {}
    const doubtful = fields.map((field) =>
      field.path === 'basics.name'
        ? { ...field, confidence: 0.3 }
        : field.path === 'basics.email'
          ? { ...field, other: 'other@example.com' }
          : field,
    )
    await updateResume(viewer, id, { fields: doubtful })
    const toCheck = fieldsToCheck({ content: content ?? emptyContent, fields: doubtful })
    expect(toCheck.slice(0, 1)).toMatchObject([
      { path: 'basics.email', shown: email, other: 'other@example.com' },
    ])

    const stale = { path: 'basics.email', seen: 'what@was.there', choice: 'other' } as const
    await expect(settleField(viewer, id, stale)).rejects.toMatchObject({ code: 'wrong_state' })
    const nothing = { path: 'basics.name', seen: name, choice: 'other' } as const
    await expect(settleField(viewer, id, nothing)).rejects.toMatchObject({ code: 'wrong_state' })
    // At once, as quick fingers do.
    await Promise.all([
      settleField(viewer, id, { path: 'basics.email', seen: email, choice: 'other' }),
      settleField(viewer, id, { path: 'basics.name', seen: name, choice: 'shown' }),
    ])
    const settledOnes = await getResume(viewer, id)
    expect(settledOnes.content?.basics).toMatchObject({ name, email: 'other@example.com' })
    const left = fieldsToCheck({ content: settledOnes.content ?? emptyContent, fields: settledOnes.fields })
    expect(left.map(({ path }) => path)).not.toContain('basics.name')
    expect((await readAgain(viewer, id)).content?.basics.email).toBe('other@example.com')
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
    () => settleField(attacker, id, { path: 'basics.name', seen: '', choice: 'shown' }),
    () => getResumeDocument(attacker, id),
    () => getThumbnailKey(attacker, id),
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
