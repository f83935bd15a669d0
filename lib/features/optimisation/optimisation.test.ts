import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { type StandInProvider, startProvider } from '@/e2e/fixtures/provider/server'
import { dana } from '@/e2e/fixtures/resumes'
import { createOptimisedResume } from '@/lib/features/optimisation/create-resume'
import {
  getOptimisation,
  listOptimisations,
  type Optimisation,
  removeOptimisation,
} from '@/lib/features/optimisation/data'
import { decideSuggestion } from '@/lib/features/optimisation/decide-suggestion'
import { rewriteLines } from '@/lib/features/optimisation/jobs/rewrite-lines'
import { handleRewriteLines } from '@/lib/features/optimisation/jobs/rewrite-lines.handler'
import { rewriteAgain } from '@/lib/features/optimisation/rewrite-again'
import { startOptimisation } from '@/lib/features/optimisation/start-optimisation'
import { getResume, listResumes } from '@/lib/features/resumes/data'
import { deleteResume } from '@/lib/features/resumes/delete-resume'
import { parseResumeAgain } from '@/lib/features/resumes/parse-resume-again'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedResume, resumeJobs } from '@/lib/testing/resumes'

const { vague, moved: helped, good } = dana.en
const description =
  'Back-end developer\nRequirements:\n- Two years of Java and SQL\n- Experience with Kubernetes'

let provider: StandInProvider
let rewrites: { number: number; text: string }[]
let title = ''

beforeAll(async () => {
  provider = await startProvider({ respond: ({ messages }) => answerTo(JSON.stringify(messages)) })
  vi.stubEnv('OPENAI_BASE_URL', provider.url)
  vi.stubEnv('OPENAI_MODEL', 'm')
})
beforeAll(() => openTestApp([...resumeJobs, handles(rewriteLines, handleRewriteLines)]))
afterAll(() => provider.close())
beforeEach(() => {
  provider.clear()
  rewrites = []
  title = ''
})

/** What the model says: to lines their rewrites, to a description its parts, to a resume nothing. */
function answerTo(asked: string): unknown {
  if (asked.includes('LINE 1')) return { rewrites }
  if (asked.includes('Kubernetes'))
    return { title, skills: ['Java', 'SQL', 'Kubernetes'], requirements: ['Java'] }
  return {}
}

const uploaded = (viewer: Viewer) => parsedResume(viewer, dana.en.text, 'dana.txt')

async function started(viewer: Viewer, resumeId: string): Promise<Optimisation> {
  const id = await startOptimisation(viewer, { resumeId, locale: 'en', positionId: 'backend-engineer' })
  return vi.waitFor(
    async () => {
      const run = await getOptimisation(viewer, id)
      expect(run.status).toBe('ready')
      return run
    },
    { timeout: 20_000 },
  )
}

const weak = (run: Optimisation, line: string) => {
  const found = run.advice.suggestions.find((one) => one.kind === 'wording' && one.text === line)
  if (!found) throw new Error(`“${line}” was not found weak`)
  return found.id
}

describe('rewriting', () => {
  test('lines are rewritten; what states anything new is thrown away', async () => {
    const viewer = await makeUser()
    const resumeId = await uploaded(viewer)
    rewrites = [
      { number: 1, text: 'Migrated the order service to PostgreSQL for Amazon, saving 30%' },
      { number: 2, text: 'Helped migrate the order service to PostgreSQL' },
    ]
    const run = await started(viewer, resumeId)
    expect(run).toMatchObject({ engine: expect.stringMatching(/\/m$/), fallback: null })
    expect(run.rewrites).toEqual({ [weak(run, helped)]: 'Helped migrate the order service to PostgreSQL' })
    // Good lines are not even sent to be rewritten.
    expect(run.advice.suggestions.filter((one) => one.kind === 'wording')).toHaveLength(2)
  })

  test('the advice is there while the model thinks, and what it made up is asked for again', async () => {
    const viewer = await makeUser()
    const resumeId = await uploaded(viewer)
    rewrites = [{ number: 1, text: 'Led 12 projects with Kafka' }]
    provider.next({ fault: 'ok', firstTokenMs: 1_500 })
    const id = await startOptimisation(viewer, { resumeId, locale: 'en', positionId: 'backend-engineer' })
    const run = await getOptimisation(viewer, id)
    expect(run.status).toBe('rewriting')
    expect(run.advice.suggestions.length).toBeGreaterThan(1)
    await decideSuggestion(viewer, id, { suggestion: weak(run, vague), choice: 'rejected' })
    await expect(rewriteAgain(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
    const after = await vi.waitFor(
      async () => {
        const now = await getOptimisation(viewer, id)
        expect(now.status).toBe('ready')
        return now
      },
      { timeout: 20_000 },
    )
    expect(after).toMatchObject({ engine: 'offline', fallback: 'malformed', rewrites: {} })
    expect(after.decisions[weak(run, vague)]?.choice).toBe('rejected')
    const told = JSON.stringify(provider.exchanges.at(-1)?.body.messages)
    expect(told).toContain('states what its resume does not')
  })

  test('a provider that fails is said, and can be asked again', async () => {
    const viewer = await makeUser()
    const resumeId = await uploaded(viewer)
    provider.always('500')
    const run = await started(viewer, resumeId)
    expect(run).toMatchObject({ engine: 'offline', fallback: 'unavailable', rewrites: {} })
    provider.always(null)
    rewrites = [{ number: 2, text: 'Helped migrate the order service to PostgreSQL' }]
    await rewriteAgain(viewer, run.id)
    await vi.waitFor(
      async () =>
        expect(await getOptimisation(viewer, run.id)).toMatchObject({ status: 'ready', fallback: null }),
      { timeout: 20_000 },
    )
    expect(Object.keys((await getOptimisation(viewer, run.id)).rewrites)).toHaveLength(1)
  })
})

test('a pasted description is read for what it asks for', async () => {
  const viewer = await makeUser()
  const resumeId = await uploaded(viewer)
  provider.always('500')
  const id = await startOptimisation(viewer, { resumeId, locale: 'en', description })
  const { target, advice } = await getOptimisation(viewer, id)
  expect(target).toMatchObject({ positionId: null, title: 'Back-end developer' })
  const states = Object.fromEntries(advice.coverage.map(({ skill, state }) => [skill, state]))
  expect(states).toMatchObject({ Java: 'implied', SQL: 'implied', Kubernetes: 'missing' })
})

describe('decisions', () => {
  test('are kept one by one, and taken back', async () => {
    const viewer = await makeUser()
    const run = await started(viewer, await uploaded(viewer))
    const decide = (choice: 'accepted' | 'rejected' | 'open', given?: string) =>
      decideSuggestion(viewer, run.id, { suggestion: weak(run, vague), choice, text: given })
    await Promise.all([
      decide('accepted', '  Maintained   the back-end services '),
      decideSuggestion(viewer, run.id, { suggestion: weak(run, helped), choice: 'rejected' }),
    ])
    const { decisions, progress } = await getOptimisation(viewer, run.id)
    expect(decisions[weak(run, vague)]).toEqual({
      choice: 'accepted',
      text: 'Maintained the back-end services',
    })
    expect(progress).toMatchObject({ decided: 2, accepted: 1 })
    await decide('open')
    expect((await getOptimisation(viewer, run.id)).progress).toMatchObject({ decided: 1, accepted: 0 })
    await decide('accepted', vague)
    expect((await getOptimisation(viewer, run.id)).progress).toMatchObject({ decided: 2, accepted: 0 })
    await decide('open')
    expect((await getOptimisation(viewer, run.id)).progress).toMatchObject({ decided: 1, accepted: 0 })
  })

  test('a line with a blank, without words, or of nothing is refused', async () => {
    const viewer = await makeUser()
    const run = await started(viewer, await uploaded(viewer))
    const accept = (suggestion: string, given: string) =>
      decideSuggestion(viewer, run.id, { suggestion, choice: 'accepted', text: given })
    const blank = accept(weak(run, vague), 'Maintained [number of] services')
    await expect(blank).rejects.toMatchObject({ code: 'blank_left', details: { blank: '[number of]' } })
    await expect(accept(weak(run, vague), ' ')).rejects.toMatchObject({ code: 'bad_input' })
    await expect(accept('wording:basics.name', 'Somebody')).rejects.toMatchObject({ code: 'not_found' })
    await expect(createOptimisedResume(viewer, run.id, 'en')).rejects.toMatchObject({ code: 'wrong_state' })
  })
})

test('the new resume holds what was accepted as the person’s own; the original and a later parse leave it so', async () => {
  const viewer = await makeUser()
  const resumeId = await uploaded(viewer)
  const before = await getResume(viewer, resumeId)
  const run = await started(viewer, resumeId)
  const better = 'Maintained 4 services of the back-end team'
  await decideSuggestion(viewer, run.id, { suggestion: weak(run, vague), choice: 'accepted', text: better })
  const copyId = await createOptimisedResume(viewer, run.id, 'en')
  const copy = await getResume(viewer, copyId)
  expect(copy).toMatchObject({ status: 'completed', name: 'dana for Back-end engineer', isDefault: false })
  expect(copy.content?.work[0]?.highlights).toEqual([better, helped, good])
  const origins = Object.fromEntries(copy.fields.map(({ path, origin }) => [path, origin]))
  expect(origins).toMatchObject({
    'work.0.highlights': 'person',
    'basics.email': before.fields.find(({ path }) => path === 'basics.email')?.origin,
  })
  const after = await getResume(viewer, resumeId)
  expect([after.content, after.fields, after.name]).toEqual([before.content, before.fields, before.name])
  expect((await getOptimisation(viewer, run.id)).resultId).toBe(copyId)

  // Its file is its own: the original can go, and it can still be read again.
  await deleteResume(viewer, resumeId)
  await parseResumeAgain(viewer, copyId)
  await vi.waitFor(async () => expect((await getResume(viewer, copyId)).status).toBe('completed'), {
    timeout: 20_000,
  })
  expect((await getResume(viewer, copyId)).content?.work[0]?.highlights).toEqual([better, helped, good])
  expect((await listResumes(viewer)).map(({ id }) => id)).toEqual([copyId])
  expect(await listOptimisations(viewer)).toEqual([])
})

test('nobody else sees, decides, uses or deletes it', async () => {
  const [owner, attacker] = [await makeUser(), await makeUser()]
  const resumeId = await uploaded(owner)
  const own = await uploaded(attacker)
  const run = await started(owner, resumeId)
  const gone = { code: 'not_found' }
  const suggestion = weak(run, vague)
  await expect(getOptimisation(attacker, run.id)).rejects.toMatchObject(gone)
  await expect(
    decideSuggestion(attacker, run.id, { suggestion, choice: 'accepted', text: 'Mine' }),
  ).rejects.toMatchObject(gone)
  await expect(rewriteAgain(attacker, run.id)).rejects.toMatchObject(gone)
  await expect(createOptimisedResume(attacker, run.id, 'en')).rejects.toMatchObject(gone)
  await expect(removeOptimisation(attacker, run.id)).rejects.toMatchObject(gone)
  await expect(
    startOptimisation(attacker, { resumeId, locale: 'en', positionId: 'backend-engineer' }),
  ).rejects.toMatchObject(gone)
  await expect(
    startOptimisation(attacker, { resumeId: own, locale: 'en', positionId: 'nowhere' }),
  ).rejects.toMatchObject(gone)
  expect(await listOptimisations(attacker, resumeId)).toEqual([])
  expect((await getOptimisation(owner, run.id)).decisions).toEqual({})
})
