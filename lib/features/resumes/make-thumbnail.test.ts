import { beforeAll, expect, test, vi } from 'vitest'
import { getThumbnailKey } from '@/lib/features/resumes/data'
import { storage } from '@/lib/platform/storage/storage'
import { openTestApp } from '@/lib/testing/app'
import { bytesOf } from '@/lib/testing/bytes'
import { makeUser } from '@/lib/testing/database'
import { parsedAgain, parsedResume, resumeJobs, sampleFile } from '@/lib/testing/resumes'

beforeAll(() => openTestApp(resumeJobs))

test('the first page of a PDF is drawn once, small; a text has no page to draw', async () => {
  const viewer = await makeUser()
  const id = await parsedResume(viewer, await sampleFile('resume-en.pdf'))
  const key = await vi.waitFor(() => getThumbnailKey(viewer, id), { timeout: 15_000 })
  const picture = await bytesOf((await storage().read(key)).stream)
  expect(picture.subarray(8, 12).toString()).toBe('WEBP')
  expect(picture.length).toBeLessThan(40 * 1024)
  await parsedAgain(viewer, id)
  expect(await getThumbnailKey(viewer, id)).toBe(key)
  const text = await parsedResume(viewer)
  await expect(getThumbnailKey(viewer, text)).rejects.toMatchObject({ code: 'not_found' })
})
