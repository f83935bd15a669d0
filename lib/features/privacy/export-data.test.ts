import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, expect, test } from 'vitest'
import { seedBank } from '@/db/seed/seed-bank'
import { createPosition } from '@/lib/features/positions/create-position'
import { exportData } from '@/lib/features/privacy/export-data'
import { addQuestion } from '@/lib/features/questions/add-question'
import { planFormSchema, questionFormSchema } from '@/lib/features/questions/model'
import { savePlan } from '@/lib/features/questions/save-plan'
import type { Viewer } from '@/lib/platform/auth/viewer'
import { makeUser, openTestDatabase } from '@/lib/testing/database'

beforeAll(openTestDatabase)
beforeAll(seedBank)

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
