import { randomBytes, randomUUID } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { db, transaction } from '@/db/client'
import { chatMessages } from '@/db/schema/chat'
import { env } from '@/lib/core/env'
import { askAboutReport } from '@/lib/features/chat/ask-about-report'
import { listChat } from '@/lib/features/chat/data'
import { createPosition } from '@/lib/features/positions/create-position'
import { exportData } from '@/lib/features/privacy/export-data'
import { deleteUser } from '@/lib/features/profiles/data'
import { addQuestion } from '@/lib/features/questions/bank/add-question'
import { planFormSchema, questionFormSchema } from '@/lib/features/questions/model'
import { savePlan } from '@/lib/features/questions/plans/save-plan'
import { deleteAllReviewFiles } from '@/lib/features/reviews/delete-review'
import { finishUpload } from '@/lib/features/reviews/finish-upload'
import { removeAbandonedReview } from '@/lib/features/reviews/jobs/remove-abandoned-review'
import { runReviewJob } from '@/lib/features/reviews/jobs/run-review'
import { chunkBytes } from '@/lib/features/reviews/limits'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { handles } from '@/lib/platform/jobs/define-job'
import { removeFile } from '@/lib/platform/storage/remove-file'
import { handleRemoveFile } from '@/lib/platform/storage/remove-file.handler'
import { openTestApp } from '@/lib/testing/app'
import { makeUser } from '@/lib/testing/database'
import { announceReview, uploadedReview } from '@/lib/testing/reviews'
import { storeSampleInterview } from '@/lib/testing/sample-interview'

beforeAll(() =>
  openTestApp([
    handles(removeFile, handleRemoveFile),
    handles(removeAbandonedReview, async () => undefined),
    handles(runReviewJob, async () => undefined),
  ]),
)

/** Gives somebody a position, a question and a plan that carry a word. */
async function ownBank(viewer: Viewer, word: string): Promise<void> {
  const language = 'zh-CN' as const
  const lines = { requirements: ['有驾照'], skills: ['驾驶'] }
  const position = { language, category: 'general' as const, title: word, description: '', ...lines }
  const id = await createPosition(viewer, position)
  const asked = {
    language,
    type: 'basic',
    difficulty: '1',
    skill: '驾驶',
    text: `${word}？`,
    point1: '说明驾龄',
  }
  await addQuestion(viewer, id, questionFormSchema.parse(asked))
  const counts = { basic: '1', technical: '0', behavioral: '0', situational: '0', easiest: '1', hardest: '5' }
  await savePlan(viewer, language, planFormSchema.parse({ name: word, positionId: id, ...counts }))
}

test('an export holds own positions, questions and plans, and nothing of anybody else', async () => {
  const [mei, otto] = [await makeUser('Mei'), await makeUser('Otto')]
  await ownBank(mei, '班车司机')
  await ownBank(otto, '叉车司机')
  const zip = unzipSync(new Uint8Array(await new Response(exportData(mei)).arrayBuffer()))
  const read = (name: string) => JSON.parse(strFromU8(zip[name] ?? new Uint8Array()))
  expect(read('positions.json')).toMatchObject([{ title: '班车司机', requirements: ['有驾照'] }])
  expect(read('questions.json')).toMatchObject([{ text: '班车司机？', points: [{ text: '说明驾龄' }] }])
  expect(read('plans.json')).toMatchObject([{ name: '班车司机', plan: { counts: { basic: 1 } } }])
  expect(
    Object.values(zip)
      .map((file) => strFromU8(file))
      .join(),
  ).not.toContain('叉车')
})

test('an export holds recordings as they were sent, and an account that goes takes their bytes along', async () => {
  const mei = await makeUser('Mei')
  const sound = Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), randomBytes(chunkBytes)])
  const said = { name: '../一面', company: 'Acme', language: 'zh-CN' }
  const id = await uploadedReview(mei, sound, said)
  const unfinished = await announceReview(mei, { ...said, size: sound.length })
  await finishUpload(mei, id)

  const zip = unzipSync(new Uint8Array(await new Response(exportData(mei)).arrayBuffer()))
  const file = zip[`reviews/${id}/.._一面.wav`] ?? new Uint8Array()
  expect(Buffer.from(file).equals(sound)).toBe(true)
  const review = JSON.parse(strFromU8(zip[`reviews/${id}/review.json`] ?? new Uint8Array()))
  expect(review).toMatchObject({
    name: '../一面',
    company: 'Acme',
    mediaType: 'audio/wav',
    size: sound.length,
  })
  expect(Object.keys(zip)).toContain(`reviews/${unfinished}/review.json`)
  expect(JSON.stringify(review)).not.toContain('storageKey')

  const kept = () => readdir(join(env().DATA_DIR, 'files', 'recordings', id))
  expect(await kept()).toHaveLength(2)
  await transaction(() => deleteAllReviewFiles(mei))
  await expect.poll(kept, { timeout: 10_000 }).toEqual([])
})

test('an export holds what was asked about a report and answered, which goes with the account', async () => {
  const [mei, otto] = [await makeUser('Mei'), await makeUser('Otto')]
  const { reportId } = await storeSampleInterview(mei)
  await storeSampleInterview(otto)
  const messageId = randomUUID()
  await askAboutReport(mei, reportId, { move: 'ask', messageId, text: 'What was my best answer?' }, 'en')
  await expect.poll(async () => (await listChat(mei, reportId)).at(-1)?.status).toBe('complete')
  const files = async (viewer: Viewer) =>
    unzipSync(new Uint8Array(await new Response(exportData(viewer)).arrayBuffer()))
  const chat = (await files(mei))[`reports/${reportId}-chat.json`] ?? new Uint8Array()
  expect(JSON.parse(strFromU8(chat))).toMatchObject([
    { author: 'candidate', text: 'What was my best answer?' },
    { author: 'assistant', engine: 'offline', text: expect.stringContaining('[3]') },
  ])
  expect(Object.keys(await files(otto)).filter((name) => name.includes('chat'))).toEqual([])
  await deleteUser(mei)
  expect(await db().select().from(chatMessages)).toEqual([])
})
