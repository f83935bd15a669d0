import { readFile } from 'node:fs/promises'
import { expect, vi } from 'vitest'
import { getResume } from '@/lib/features/resumes/data'
import { parseResume } from '@/lib/features/resumes/jobs/parse-resume'
import { handleParseResume } from '@/lib/features/resumes/jobs/parse-resume.handler'
import { parseResumeAgain } from '@/lib/features/resumes/parse-resume-again'
import { uploadResume } from '@/lib/features/resumes/upload-resume'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { removeFile } from '@/lib/platform/storage/remove-file'
import { handleRemoveFile } from '@/lib/platform/storage/remove-file.handler'
import { inPieces } from '@/lib/testing/bytes'

/** What a queue has to work on for resumes. */
export const resumeJobs = [handles(parseResume, handleParseResume), handles(removeFile, handleRemoveFile)]

/** A file of the browser tests. */
export const sampleFile = (name: string) => readFile(`e2e/fixtures/files/${name}`)

/** Uploads a resume and does not wait until it is parsed. @returns its id */
export function sendResume(viewer: Viewer, content: Uint8Array | string, name = 'resume.txt') {
  return uploadResume(viewer, { name, source: inPieces(Buffer.from(content)) })
}

/** Waits until a resume has been parsed, well or not. @returns what then is stored */
export function parseEnd(viewer: Viewer, id: string) {
  return vi.waitFor(
    async () => {
      const resume = await getResume(viewer, id)
      expect(['completed', 'failed']).toContain(resume.status)
      return resume
    },
    { timeout: 20_000 },
  )
}

/** Uploads a resume, one that can be read unless given, and waits until it has been parsed. @returns its id */
export async function parsedResume(
  viewer: Viewer,
  content?: Uint8Array | string,
  name?: string,
): Promise<string> {
  const id = await sendResume(viewer, content ?? (await sampleFile('resume-en.md')), name)
  await parseEnd(viewer, id)
  return id
}

/** Has a resume parsed once more. @returns what is stored after it */
export async function parsedAgain(viewer: Viewer, id: string) {
  await parseResumeAgain(viewer, id)
  return parseEnd(viewer, id)
}
