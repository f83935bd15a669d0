import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type StandInProvider, startProvider } from '@/e2e/fixtures/provider/server'
import { ada } from '@/e2e/fixtures/resumes'
import { getResume, listParseSteps } from '@/lib/features/resumes/data'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parseEnd, resumeJobs, sendResume } from '@/lib/testing/resumes'

// With a provider: what a model reads beside the rules. Without one: jobs/parse-resume.handler.test.ts.

let provider: StandInProvider
let answer: unknown

beforeAll(async () => {
  provider = await startProvider({ respond: () => answer })
  vi.stubEnv('OPENAI_BASE_URL', provider.url)
  vi.stubEnv('OPENAI_MODEL', 'm')
})
beforeAll(() => openTestApp(resumeJobs))
afterAll(() => provider.close())
beforeEach(() => provider.clear())

async function modelStep(viewer: Viewer, id: string) {
  const steps = await listParseSteps(viewer, id)
  const { outcome, failure } = steps.find(({ step }) => step === 'model') ?? {}
  return { outcome, failure }
}

test('what both read is surer, what they read differently is a choice, and what is made up is nowhere', async () => {
  const viewer = await makeUser()
  answer = {
    basics: { name: ada.name, email: ada.email, label: 'Countess of Computing' },
    work: [{ ...ada.job, name: 'Analytical Engines' }],
  }
  const id = await sendResume(viewer, ada.text)
  const resume = await parseEnd(viewer, id)
  expect(resume).toMatchObject({ status: 'completed', engine: expect.stringMatching(/\/m$/), fallback: null })
  expect(resume.content?.basics).toMatchObject({ name: 'Ada Lovelace', label: '' })
  const source = (path: string) => resume.fields.find((field) => field.path === path)
  expect(source('basics.email')).toMatchObject({ origin: 'both', other: null })
  const employers = [resume.content?.work[0]?.name, source('work.0.name')?.other]
  expect(employers.sort()).toEqual(['Analytical Engines', ada.job.name])
  // What only the rules read stays.
  expect(resume.content?.education).toMatchObject([{ institution: 'University of London' }])
  expect(await modelStep(viewer, id)).toEqual({ outcome: 'done', failure: null })
})

test('while the model reads, what the rules found can be looked at', async () => {
  const viewer = await makeUser()
  answer = { basics: { name: ada.name } }
  provider.next({ fault: 'ok', firstTokenMs: 3_000 })
  const id = await sendResume(viewer, ada.text)
  await vi.waitFor(
    async () => {
      const { status, content } = await getResume(viewer, id)
      expect({ status, email: content?.basics.email }).toEqual({
        status: 'processing',
        email: ada.email,
      })
    },
    { timeout: 3_000 },
  )
  expect((await parseEnd(viewer, id)).status).toBe('completed')
})

test('a provider that does not answer takes nothing away, and the log says why', async () => {
  const viewer = await makeUser()
  provider.always('500')
  const id = await sendResume(viewer, ada.text)
  const resume = await parseEnd(viewer, id)
  expect(resume).toMatchObject({ status: 'completed', engine: 'offline', fallback: 'unavailable' })
  expect(resume.content?.work).toMatchObject([{ name: ada.job.name }])
  expect(await modelStep(viewer, id)).toEqual({ outcome: 'failed', failure: 'unavailable' })
})

test('a model may find a resume where the rules see none, but not make one up', async () => {
  const viewer = await makeUser()
  const story = 'The sea was calm and the wind was low. We walked along the shore, and nobody spoke a word.'
  answer = { basics: { name: ada.name }, work: [ada.job] }
  const id = await sendResume(viewer, story)
  expect(await parseEnd(viewer, id)).toMatchObject({
    status: 'failed',
    failure: 'not_a_resume',
    content: null,
  })
})
