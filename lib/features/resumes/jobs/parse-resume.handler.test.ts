import { beforeAll, describe, expect, test } from 'vitest'
import { pdf } from '@/e2e/fixtures/files/pdf'
import {
  beginAttempt,
  beginStep,
  getResume,
  listParseSteps,
  requireReadableResume,
  updateResume,
} from '@/lib/features/resumes/data'
import { handleParseResume } from '@/lib/features/resumes/jobs/parse-resume.handler'
import { emptyContent, waysOut } from '@/lib/features/resumes/model'
import { saveResumeContent } from '@/lib/features/resumes/save-resume-content'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { storage } from '@/lib/platform/storage/storage'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedAgain, parsedResume, resumeJobs } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

describe('a resume', () => {
  test('without text fails with the reason, can be filled in by hand, and is read again on demand', async () => {
    const viewer = await makeUser()
    const id = await parsedResume(viewer, pdf(1, Buffer.from('0 0 9 9 re f')))
    expect(await getResume(viewer, id)).toMatchObject({ status: 'failed', failure: 'file_no_text' })
    await expect(requireReadableResume(viewer, id)).rejects.toMatchObject({ code: 'resume_not_ready' })

    const content = { ...emptyContent, skills: [{ name: 'Go', level: '', keywords: [] }] }
    await saveResumeContent(viewer, id, content)
    expect(await getResume(viewer, id)).toMatchObject({ status: 'completed', content, failure: null })

    expect(await parsedAgain(viewer, id)).toMatchObject({ status: 'failed', content })
  })

  test('whose bytes are lost fails as our fault, and does not stay in progress', async () => {
    const viewer = await makeUser()
    const id = await parsedResume(viewer)
    await loseFile(viewer, id)
    expect(await parsedAgain(viewer, id)).toMatchObject({ status: 'failed', failure: 'internal' })
  })

  test.each([
    [
      'not_a_resume',
      'The sea was calm and the wind was low. We walked along the shore until it was dark, and nobody spoke.',
    ],
    [
      'other_language',
      'Алексей Иванов\nОпыт работы\nИнженер, ООО Ромашка, 2019 – 2023\nРазрабатывал сервисы для оплаты заказов\nОбразование\nМосковский университет, 2014 – 2019\nНавыки\nЯзыки программирования, базы данных, тестирование',
    ],
  ])('that we do not read (%s) keeps its text, and nothing is made up', async (failure, text) => {
    const viewer = await makeUser()
    const resume = await getResume(viewer, await parsedResume(viewer, text))
    expect(resume).toMatchObject({ status: 'failed', failure, finding: failure, content: null })
    expect(resume.text).toContain(text.slice(0, 10))
  })
})

test('reading that takes too long is tried again, and then said to have taken too long', async () => {
  const attempt = (resumeId: string, lastAttempt: boolean) =>
    handleParseResume(
      { resumeId },
      { step: (_, work) => work(), signal: AbortSignal.abort(new Error('too late')), lastAttempt },
    )
  const viewer = await makeUser()
  const id = await parsedResume(viewer)
  // What cannot be read in a try that is over failed because of its end.
  await loseFile(viewer, id)
  await updateResume(viewer, id, { status: 'pending' })
  await expect(attempt(id, false)).rejects.toThrow()
  expect((await getResume(viewer, id)).status).toBe('processing')
  await attempt(id, true)
  expect(await getResume(viewer, id)).toMatchObject({ status: 'failed', failure: 'file_timed_out' })
  expect(waysOut.file_timed_out[0]).toBe('retry')
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
    const id = await parsedResume(viewer)
    await parsedAgain(viewer, id)
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
    const id = await parsedResume(viewer, 'x')
    expect(await logOf(viewer, id)).toEqual([
      { attempt: 1, step: 'read', outcome: 'failed', failure: 'file_no_text' },
    ])
    await expect(listParseSteps(await makeUser(), id)).rejects.toMatchObject({ code: 'not_found' })
  })

  test('ends what a process left behind that was killed', async () => {
    const viewer = await makeUser()
    const id = await parsedResume(viewer)
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

/** Takes the bytes of a resume away, and what was read from them. */
async function loseFile(viewer: Viewer, id: string): Promise<void> {
  await storage().remove((await getResume(viewer, id)).storageKey)
  await updateResume(viewer, id, { document: null })
}
