import { eq, sql } from 'drizzle-orm'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/db/client'
import { evaluations } from '@/db/schema/evaluations'
import { interviews, messages, turns } from '@/db/schema/interviews'
import { positions } from '@/db/schema/positions'
import { reports, shareLinks } from '@/db/schema/reports'
import { resumes } from '@/db/schema/resumes'
import { defaultPlan } from '@/lib/features/questions/model'
import { buildReport } from '@/lib/features/reports/build-report'
import { createShareLink } from '@/lib/features/reports/create-share-link'
import { countView, getReport, listShareLinks } from '@/lib/features/reports/data'
import { type NewShareLink, newShareLinkSchema } from '@/lib/features/reports/model'
import { openShareLink, unlockShareLink } from '@/lib/features/reports/open-share-link'
import { revokeShareLink } from '@/lib/features/reports/revoke-share-link'
import { sampleReport } from '@/lib/features/reports/sample-report/sample-report'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { limits } from '@/lib/platform/rate-limit/limits'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

const sample = sampleReport('en')

beforeAll(openTestDatabase)
beforeAll(async () => {
  await db()
    .insert(positions)
    .values({
      id: 'frontend-engineer',
      category: 'internet',
      title: { en: sample.positionTitle, 'zh-CN': '前端工程师' },
      description: {},
      requirements: [],
      skills: [],
    })
})

/** The sample's interview as one this person held. */
async function holdSample(viewer: Viewer): Promise<{ interviewId: string; reportId: string }> {
  const [interview] = await db()
    .insert(interviews)
    .values({
      userId: viewer.userId,
      positionId: 'frontend-engineer',
      mode: sample.mode,
      status: 'completed',
      language: sample.language,
      plan: {
        ...defaultPlan,
        counts: { basic: 0, technical: 2, behavioral: 1, situational: 0 },
      },
      activeMs: sample.durationSeconds * 1000,
      startedAt: sample.startedAt,
    })
    .returning({ id: interviews.id })
  if (!interview) throw new Error('the interview was not stored')
  let seq = 0
  for (const { number, attempt, question, dialogue, evaluation } of sample.turns) {
    const [turn] = await db()
      .insert(turns)
      .values({ interviewId: interview.id, index: number - 1, attempt, status: 'closed', question })
      .returning({ id: turns.id })
    if (!turn || evaluation.status !== 'scored') throw new Error('the turn was not stored')
    for (const line of dialogue) {
      await db()
        .insert(messages)
        .values({
          id: sql`gen_random_uuid()`,
          interviewId: interview.id,
          turnId: turn.id,
          seq: seq++,
          status: 'complete',
          ...line,
        })
    }
    const { evaluation: body, ...row } = evaluation
    await db()
      .insert(evaluations)
      .values({ turnId: turn.id, ...row, score: body.score, body })
  }
  return { interviewId: interview.id, reportId: await buildReport(viewer, interview.id) }
}

let owner: Viewer
let stranger: Viewer
let interviewId: string
let reportId: string

beforeEach(async () => {
  owner = await makeUser(sample.candidateName)
  stranger = await makeUser()
  ;({ interviewId, reportId } = await holdSample(owner))
})

function share(change: Partial<NewShareLink> = {}): Promise<string> {
  return createShareLink(owner, {
    reportId,
    days: 7,
    passcode: null,
    answers: true,
    name: true,
    ...change,
  })
}

async function open(token: string, pass?: string) {
  const viewer = await openShareLink(token, pass)
  return viewer && getReport(viewer, viewer.reportId)
}

const notFound = { code: 'not_found' }

describe('buildReport', () => {
  test('stores the scores for lists, and building again keeps the id', async () => {
    expect(await buildReport(owner, interviewId)).toBe(reportId)
    const rows = await db().select().from(reports).where(eq(reports.interviewId, interviewId))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({ overall: sample.overall, dimensions: { logic: 67, composure: 75 } })
  })

  test('built by many at once is built once', async () => {
    await db().delete(reports).where(eq(reports.id, reportId))
    const ids = await Promise.all(Array.from({ length: 5 }, () => buildReport('system', interviewId)))
    expect(new Set(ids).size).toBe(1)
  })

  test("another's interview is not found", async () => {
    await expect(buildReport(stranger, interviewId)).rejects.toMatchObject(notFound)
  })
})

describe('getReport', () => {
  test('shows its owner all of it', async () => {
    const report = await getReport(owner, reportId)
    expect(report).toMatchObject({
      id: reportId,
      candidateName: sample.candidateName,
      overall: sample.overall,
      dimensions: sample.dimensions,
      durationSeconds: sample.durationSeconds,
    })
    expect(report.turns.map(({ dialogue }) => dialogue)).toEqual(sample.turns.map(({ dialogue }) => dialogue))
  })

  test.each(['', 'x', "' or 1=1 --", '00000000-0000-4000-8000-000000000000'])(
    'of "%s" is not found',
    async (id) => {
      await expect(getReport(owner, id)).rejects.toMatchObject(notFound)
    },
  )

  test("another's is not found", async () => {
    await expect(getReport(stranger, reportId)).rejects.toMatchObject(notFound)
  })

  test('a link opens the one report it was made for', async () => {
    const viewer = await openShareLink(await share(), undefined)
    if (!viewer) throw new Error('the link is locked')
    const other = await holdSample(owner)
    await expect(getReport(viewer, other.reportId)).rejects.toMatchObject(notFound)
    await expect(getReport({ ...viewer, linkId: viewer.reportId }, reportId)).rejects.toMatchObject(notFound)
  })
})

describe('a share link', () => {
  test('shows the report to whoever has it, as far as it was told to', async () => {
    expect(await open(await share())).toMatchObject({ candidateName: sample.candidateName })
    const shown = await open(await share({ answers: false, name: false }))
    expect(shown).toMatchObject({ candidateName: '', overall: sample.overall })
    expect(JSON.stringify(shown)).not.toContain('first byte took')
    expect(JSON.stringify(shown)).not.toContain('Maya')
  })

  test('without the name hides the one on the resume as well', async () => {
    const [resume] = await db()
      .insert(resumes)
      .values({
        userId: owner.userId,
        name: 'cv.pdf',
        mediaType: 'application/pdf',
        byteSize: 1,
        storageKey: 'resumes/none',
        content: { basics: { name: 'Jo Monday' } },
      })
      .returning({ id: resumes.id })
    await db().update(interviews).set({ resumeId: resume?.id }).where(eq(interviews.id, interviewId))
    expect(JSON.stringify(await open(await share()))).toContain('every Monday')
    expect(JSON.stringify(await open(await share({ name: false })))).not.toContain('Monday')
  })

  test('is kept as a hash only', async () => {
    const token = await share({ passcode: 'open sesame' })
    const rows = JSON.stringify(await db().select().from(shareLinks).where(eq(shareLinks.reportId, reportId)))
    expect(rows).not.toContain(token)
    expect(rows).not.toContain('open sesame')
  })

  test.each(['', 'x', 'a'.repeat(43)])('that nobody made (%s) is not found', async (token) => {
    await expect(openShareLink(token, undefined)).rejects.toMatchObject(notFound)
  })

  test('ends when it expires', async () => {
    const token = await share()
    await db()
      .update(shareLinks)
      .set({ expiresAt: sql`now() - interval '1 second'` })
      .where(eq(shareLinks.reportId, reportId))
    await expect(open(token)).rejects.toMatchObject(notFound)
    expect(await listShareLinks(owner, reportId)).toMatchObject([{ state: 'expired' }])
  })

  test('stays open for the days that were asked', async () => {
    await share({ days: 90 })
    const [link] = await listShareLinks(owner, reportId)
    const days = ((link?.expiresAt.getTime() ?? 0) - Date.now()) / 86_400_000
    expect(days).toBeCloseTo(90, 0)
  })

  test('ends at once when it is revoked, for those too who have it open', async () => {
    const token = await share()
    const viewer = await openShareLink(token, undefined)
    if (!viewer) throw new Error('the link is locked')
    await revokeShareLink(owner, viewer.linkId)
    await revokeShareLink(owner, viewer.linkId)
    await expect(open(token)).rejects.toMatchObject(notFound)
    await expect(getReport(viewer, reportId)).rejects.toMatchObject(notFound)
    expect(await listShareLinks(owner, reportId)).toMatchObject([{ state: 'revoked' }])
  })

  test('counts its openings, however many come at once', async () => {
    const viewer = await openShareLink(await share(), undefined)
    if (!viewer) throw new Error('the link is locked')
    await Promise.all(Array.from({ length: 10 }, () => countView(viewer)))
    expect(await listShareLinks(owner, reportId)).toMatchObject([{ views: 10 }])
  })

  test("of another's report can be neither made, seen nor closed", async () => {
    const viewer = await openShareLink(await share(), undefined)
    const linkId = viewer?.linkId ?? ''
    await expect(
      createShareLink(stranger, { reportId, days: 7, passcode: null, answers: true, name: true }),
    ).rejects.toMatchObject(notFound)
    expect(await listShareLinks(stranger, reportId)).toEqual([])
    await expect(revokeShareLink(stranger, linkId)).rejects.toMatchObject(notFound)
    expect(await listShareLinks(owner, reportId)).toMatchObject([{ state: 'open' }])
  })

  test('goes with its report', async () => {
    const token = await share()
    await db().delete(interviews).where(eq(interviews.id, interviewId))
    await expect(open(token)).rejects.toMatchObject(notFound)
  })
})

describe('a share link with a passcode', () => {
  test('opens with the pass that the passcode earns, and with no other', async () => {
    const token = await share({ passcode: 'open sesame' })
    expect(await open(token)).toBeNull()
    expect(await open(token, 'guess')).toBeNull()
    const pass = await unlockShareLink(token, 'open sesame')
    expect(await open(token, pass)).toMatchObject({ id: reportId })
    expect(await open(token, `${pass}x`)).toBeNull()
  })

  test('is not opened by the pass of another link', async () => {
    const [one, two] = [await share({ passcode: 'open sesame' }), await share({ passcode: 'open sesame' })]
    expect(await open(two, await unlockShareLink(one, 'open sesame'))).toBeNull()
  })

  test('cannot be guessed: tries are limited for each link', async () => {
    const [token, other] = [
      await share({ passcode: 'open sesame' }),
      await share({ passcode: 'open sesame' }),
    ]
    for (let i = 0; i < limits.passcode.points; i++) {
      await expect(unlockShareLink(token, `guess ${i}`)).rejects.toMatchObject({ code: 'wrong_passcode' })
    }
    await expect(unlockShareLink(token, 'open sesame')).rejects.toMatchObject({ code: 'too_many_requests' })
    await expect(unlockShareLink(other, 'open sesame')).resolves.toEqual(expect.any(String))
  })

  test('closes for those with a pass too', async () => {
    const token = await share({ passcode: 'open sesame' })
    const pass = await unlockShareLink(token, 'open sesame')
    const viewer = await openShareLink(token, pass)
    await revokeShareLink(owner, viewer?.linkId ?? '')
    await expect(open(token, pass)).rejects.toMatchObject(notFound)
    await expect(unlockShareLink(token, 'open sesame')).rejects.toMatchObject(notFound)
  })
})

describe('the form of a share link', () => {
  const form = { reportId: '00000000-0000-4000-8000-000000000000', days: '14', passcode: '' }

  test('reads its boxes and takes an empty passcode for none', () => {
    expect(newShareLinkSchema.parse({ ...form, answers: 'on' })).toEqual({
      reportId: form.reportId,
      days: 14,
      passcode: null,
      answers: true,
      name: false,
    })
  })

  test.each([
    { days: '0' },
    { days: '91' },
    { days: '1.5' },
    { days: 'x' },
    { passcode: 'abc' },
    { passcode: 'a'.repeat(65) },
  ])('refuses %j', (change) => {
    expect(newShareLinkSchema.safeParse({ ...form, ...change }).success).toBe(false)
  })
})
