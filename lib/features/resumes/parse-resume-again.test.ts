import { eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { db } from '@/db/client'
import { resumes } from '@/db/schema/resumes'
import { updateResume } from '@/lib/features/resumes/data'
import { emptyContent } from '@/lib/features/resumes/model'
import { parseResumeAgain } from '@/lib/features/resumes/parse-resume-again'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedAgain, parsedResume, resumeJobs } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

test('reading that stopped without a word can be asked for again, but not before', async () => {
  const viewer = await makeUser()
  const id = await parsedResume(viewer)
  await updateResume(viewer, id, { status: 'processing' })
  await expect(parseResumeAgain(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
  await db()
    .update(resumes)
    .set({ updatedAt: new Date(Date.now() - 3_600_000) })
    .where(eq(resumes.id, id))
  expect((await parsedAgain(viewer, id)).status).toBe('completed')
})

test('sections from before fields had sources are the person’s when they had been edited', async () => {
  const viewer = await makeUser()
  const id = await parsedResume(viewer)
  const content = { ...emptyContent, basics: { ...emptyContent.basics, name: 'Only This' } }
  await db()
    .update(resumes)
    .set({ content, fields: null, document: null, confidence: null })
    .where(eq(resumes.id, id))
  const again = await parsedAgain(viewer, id)
  expect(again.content?.basics.name).toBe('Only This')
  expect(again.content?.basics.email).toContain('@')
  await db().update(resumes).set({ content, fields: null, confidence: 0.5 }).where(eq(resumes.id, id))
  expect((await parsedAgain(viewer, id)).content?.basics.name).not.toBe('Only This')
})
