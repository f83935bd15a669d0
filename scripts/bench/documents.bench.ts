import { readFileSync } from 'node:fs'
import { type APIRequestContext, test } from '@playwright/test'
import { newAccount, registered } from '../../e2e/fixtures/accounts.ts'
import { goodAnswer } from '../../e2e/fixtures/answers.ts'
import { startApp } from '../../e2e/fixtures/app.ts'
import { holdInterview } from '../../e2e/fixtures/interviews.ts'
import { quantile, repeated, show, timed } from './figures.ts'

test('reports as PDF and resumes from PDF', async () => {
  const app = await startApp()
  for (const language of ['en', 'zh-CN'] as const) {
    const request = await registered(app, newAccount())
    const answers = Array.from({ length: 30 }, () => goodAnswer[language])
    const { reportId } = await holdInterview(request, { language, questions: 10, answers })
    const load = async () => (await request.get(`/api/reports/${reportId}/pdf`)).body()
    const cold = await timed(load)
    const warm = quantile(await repeated(5, load), 0.5)
    const bytes = (await load()).length
    show(`PDF of a 10-question report, ${language}, first`, `${cold.toFixed(0)} ms`, '≤ 1000 ms')
    show(`PDF of a 10-question report, ${language}, warm (p50)`, `${warm.toFixed(0)} ms`, '≤ 1000 ms')
    show(`PDF of a 10-question report, ${language}, size`, `${(bytes / 1024).toFixed(0)} KB`, '≤ 500 KB')
  }
  const request = await registered(app, newAccount())
  const file = readFileSync('e2e/fixtures/files/resume-en.pdf')
  await untilRead(request, file)
  const read = quantile(await repeated(5, () => untilRead(request, file)), 0.5)
  show('two-page PDF resume, upload to sections, warm (p50)', `${read.toFixed(0)} ms`, '≤ 300 ms to parse')
  await app.close()
})

/** Uploads a resume and asks for its sections until they are there. */
async function untilRead(request: APIRequestContext, file: Buffer): Promise<void> {
  const response = await request.post('/api/resumes?name=resume.pdf', {
    data: file,
    headers: { 'Content-Type': 'application/octet-stream' },
  })
  const { id } = (await response.json()) as { id: string }
  for (let tries = 0; tries < 500; tries++) {
    if ((await request.get(`/api/resumes/${id}/json-resume`)).ok()) return
  }
  throw new Error('the resume was not read')
}
