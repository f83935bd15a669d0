import { beforeAll, expect, test } from 'vitest'
import { getResume, updateResume } from '@/lib/features/resumes/data'
import { emptyContent, maxContentLength, resumeContentSchema } from '@/lib/features/resumes/model'
import { parseResumeAgain } from '@/lib/features/resumes/parse-resume-again'
import { saveResumeContent } from '@/lib/features/resumes/save-resume-content'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { parsedAgain, parsedResume, resumeJobs } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

test('sections stay as the person wrote them when the file is read again', async () => {
  const viewer = await makeUser()
  const id = await parsedResume(viewer)
  const edited = structuredClone((await getResume(viewer, id)).content ?? emptyContent)
  edited.basics.name = 'Daniel O.'
  edited.basics.phone = ''
  edited.work.splice(1, 1)
  edited.projects.push(...resumeContentSchema.parse({ projects: [{ name: 'Looms' }] }).projects)
  await saveResumeContent(viewer, id, edited)
  expect(await getResume(viewer, id)).toMatchObject({ content: edited, status: 'completed' })
  const again = await parsedAgain(viewer, id)
  expect(again.content).toEqual(edited)
  expect(again.fields.find(({ path }) => path === 'basics.name')).toMatchObject({ origin: 'person' })
  expect((await parsedAgain(viewer, id)).content).toEqual(edited)
})

test('sections are not stored while the file is read, nor when they are endless', async () => {
  const viewer = await makeUser()
  const id = await parsedResume(viewer)
  const endless = {
    ...emptyContent,
    basics: { ...emptyContent.basics, summary: 'x'.repeat(maxContentLength) },
  }
  await expect(saveResumeContent(viewer, id, endless)).rejects.toMatchObject({ code: 'text_too_long' })
  await updateResume('system', id, { status: 'processing' })
  await expect(saveResumeContent(viewer, id, emptyContent)).rejects.toMatchObject({ code: 'wrong_state' })
  await expect(parseResumeAgain(viewer, id)).rejects.toMatchObject({ code: 'wrong_state' })
})
