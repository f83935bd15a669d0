import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Locale } from '@/lib/core/locale'
import { newAccount } from '../../e2e/fixtures/accounts.ts'
import { resumeFile } from '../../e2e/fixtures/answers.ts'
import { readRoom } from '../../e2e/fixtures/interviews.ts'
import { texts } from '../../e2e/fixtures/messages.ts'
import { test } from '../../e2e/fixtures/test.ts'
import { newInterviewPage } from '../../e2e/pages/new-interview.ts'
import { resumePages } from '../../e2e/pages/resumes.ts'
import { roomPage } from '../../e2e/pages/room.ts'
import { signUpPage } from '../../e2e/pages/sign-up.ts'
import { desktop, draw, phone } from './draw.ts'

const questions = 3

const people = [
  { language: 'en', name: 'Maya Chen', position: 'backend-engineer', report: 'report' },
  { language: 'zh-CN', name: '李明远', position: 'financial-analyst', report: 'report-zh' },
] as const

for (const { language, name, position, report } of people) {
  test(`from a resume to a report, in ${language}`, async ({ newVisitor, app }) => {
    const t = texts(language)
    const page = await newVisitor(app, { ...desktop, locale: language, colorScheme: 'light' })
    await signUpPage(page, t).register(newAccount(name))
    const resumes = resumePages(page, t)
    await resumes.upload(resumeFile[language])
    await resumes.open()
    if (language === 'en') await draw(page, 'resume')

    const asked = newInterviewPage(page, t)
    await asked.open(position)
    await asked.choose({ mode: 'practice', questions })
    await asked.submit()
    const room = roomPage(page, t)
    await room.start()
    for (let number = 1; number <= questions; number += 1) {
      const [begin = '', ...rest] = await answerTo(page, position, language)
      if (number === 1 && language === 'zh-CN') {
        await room.answer(begin)
        const storageState = await page.context().storageState()
        const beside = await newVisitor(app, {
          ...phone,
          locale: language,
          colorScheme: 'dark',
          storageState,
        })
        await beside.goto(page.url())
        await roomPage(beside, t).heardOut()
        await draw(beside, 'room')
        await room.dealWith(rest.join(''))
      } else {
        await room.dealWith([begin, ...rest].join(''))
      }
    }
    await room.finish()
    await draw(page, report)
  })
}

const bankSchema = z.object({
  questions: z.array(
    z.object({
      question: z.record(z.string(), z.string()),
      modelAnswer: z.record(z.string(), z.string()),
    }),
  ),
})

/** What somebody well prepared, but not perfect, says to the open question: its sentences. */
async function answerTo(page: Page, position: string, language: Locale): Promise<string[]> {
  const { turn } = await readRoom(page.context().request, page.url().split('/').at(-1) ?? '')
  const bank = bankSchema.parse(parse(readFileSync(`db/seed/positions/${position}.yaml`, 'utf8')))
  // Questions are put into words for a resume at their beginning; they end as they stand in the bank.
  const known = bank.questions.find(({ question }) =>
    turn?.question.endsWith(question[language]?.slice(-15) ?? ''),
  )
  const model = known?.modelAnswer[language]
  if (!model) throw new Error(`the bank does not know: ${turn?.question}`)
  const sentences = model.match(/[^.。!！?？]+[.。!！?？]+\s*/g) ?? [model]
  return sentences.slice(0, Math.max(1, sentences.length - 1))
}
