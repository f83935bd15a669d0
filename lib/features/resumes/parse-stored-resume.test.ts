import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type StandInProvider, startProvider } from '@/e2e/fixtures/provider/server'
import { getResume, listParseSteps } from '@/lib/features/resumes/data'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import { handleParseResume } from '@/lib/features/resumes/jobs/parse-resume.handler'
import { uploadResume } from '@/lib/features/resumes/upload-resume'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'

// With a provider: what a model reads beside the rules. Without one: resumes.test.ts.

const text = [
  'Ada Lovelace',
  'ada@lovelace.dev | +44 20 7946 0958 | London',
  '',
  'Experience',
  'Software Engineer, Acme Inc.\t2020-03 – 2022-01',
  '- Cut the costs of the platform by 20%',
  '',
  'Education',
  'University of London\t2014 – 2018',
  'BSc in Mathematics',
  '',
  'Skills',
  'Go, Rust, SQL',
].join('\n')

let folder: string
let provider: StandInProvider
let answer: unknown

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'resumes-'))
  provider = await startProvider({ respond: () => answer })
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('OPENAI_BASE_URL', provider.url)
  vi.stubEnv('OPENAI_MODEL', 'm')
})
beforeAll(() => openTestApp([handles(parseResume, handleParseResume)]))
afterAll(async () => {
  vi.unstubAllEnvs()
  await provider.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => provider.clear())

async function uploaded(viewer: Viewer, said = text): Promise<string> {
  const source = async function* () {
    yield Buffer.from(said)
  }
  return uploadResume(viewer, { name: 'ada.txt', source: source() })
}

const settled = (viewer: Viewer, id: string) =>
  vi.waitFor(
    async () => {
      const resume = await getResume(viewer, id)
      expect(['completed', 'failed']).toContain(resume.status)
      return resume
    },
    { timeout: 20_000 },
  )

async function modelStep(viewer: Viewer, id: string) {
  const steps = await listParseSteps(viewer, id)
  const { outcome, failure } = steps.find(({ step }) => step === 'model') ?? {}
  return { outcome, failure }
}

test('what both read is surer, what they read differently is a choice, and what is made up is nowhere', async () => {
  const viewer = await makeUser()
  answer = {
    basics: { name: 'Ada Lovelace', email: 'ada@lovelace.dev', label: 'Countess of Computing' },
    work: [{ name: 'Acme', position: 'Software Engineer', startDate: '2020-03', endDate: '2022-01' }],
  }
  const id = await uploaded(viewer)
  const resume = await settled(viewer, id)
  expect(resume).toMatchObject({ status: 'completed', engine: expect.stringMatching(/\/m$/), fallback: null })
  expect(resume.content?.basics).toMatchObject({ name: 'Ada Lovelace', label: '' })
  const source = (path: string) => resume.fields.find((field) => field.path === path)
  expect(source('basics.email')).toMatchObject({ origin: 'both', other: null })
  const employers = [resume.content?.work[0]?.name, source('work.0.name')?.other]
  expect(employers.sort()).toEqual(['Acme', 'Acme Inc.'])
  // What only the rules read stays.
  expect(resume.content?.education).toMatchObject([{ institution: 'University of London' }])
  expect(await modelStep(viewer, id)).toEqual({ outcome: 'done', failure: null })
})

test('while the model reads, what the rules found can be looked at', async () => {
  const viewer = await makeUser()
  answer = { basics: { name: 'Ada Lovelace' } }
  provider.next({ fault: 'ok', firstTokenMs: 3_000 })
  const id = await uploaded(viewer)
  await vi.waitFor(
    async () => {
      const { status, content } = await getResume(viewer, id)
      expect({ status, email: content?.basics.email }).toEqual({
        status: 'processing',
        email: 'ada@lovelace.dev',
      })
    },
    { timeout: 3_000 },
  )
  expect((await settled(viewer, id)).status).toBe('completed')
})

test('a provider that does not answer takes nothing away, and the log says why', async () => {
  const viewer = await makeUser()
  provider.always('500')
  const id = await uploaded(viewer)
  const resume = await settled(viewer, id)
  expect(resume).toMatchObject({ status: 'completed', engine: 'offline', fallback: 'unavailable' })
  expect(resume.content?.work).toMatchObject([{ name: 'Acme Inc.' }])
  expect(await modelStep(viewer, id)).toEqual({ outcome: 'failed', failure: 'unavailable' })
})

test('a model may find a resume where the rules see none, but not make one up', async () => {
  const viewer = await makeUser()
  const story = 'The sea was calm and the wind was low. We walked along the shore, and nobody spoke a word.'
  answer = { basics: { name: 'Ada Lovelace' }, work: [{ name: 'Acme Inc.', position: 'Engineer' }] }
  const id = await uploaded(viewer, story)
  expect(await settled(viewer, id)).toMatchObject({
    status: 'failed',
    failure: 'not_a_resume',
    content: null,
  })
})
