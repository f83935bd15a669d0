import type { Page } from '@playwright/test'
import { goodAnswer, resumeFile } from '../fixtures/answers.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { createInterview, holdInterview, makeMove, uploadResume } from '../fixtures/interviews.ts'
import { expect, test } from '../fixtures/test.ts'

for (const language of ['en', 'zh-CN'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language })

    test('pages for everybody are accessible in both themes and fit the window', async ({
      page,
      t,
      expectedErrors,
    }) => {
      expectedErrors.push(/404/)
      for (const path of ['/', '/sign-in', '/sign-up', '/share/nothing', '/nowhere']) {
        await expectGood(page, path)
      }
      await page.goto('/sign-up')
      await page.getByRole('button', { name: t('account.signUp.submit') }).click()
      await expect(page.getByText(t('account.required')).first()).toBeVisible()
      await expectAccessible(page)
    })

    test('pages of somebody new are accessible in both themes and fit the window', async ({ person }) => {
      const paths = ['/dashboard', '/resumes', '/positions', '/positions/backend-engineer', '/interviews']
      for (const path of [...paths, '/interviews/new', '/settings']) await expectGood(person.page, path)
    })

    test('pages that are full are accessible in both themes and fit the window', async ({
      person,
      newVisitor,
      t,
    }) => {
      test.setTimeout(180_000)
      const { page } = person
      const { request } = page.context()
      const resume = await uploadResume(request, resumeFile[language])
      const answers = Array.from({ length: 4 }, () => goodAnswer[language])
      const { reportId, interviewId } = await holdInterview(request, { language, resumeId: resume, answers })
      const ready = await createInterview(request, { language })
      const active = await createInterview(request, { language })
      await makeMove(request, active, { move: 'start' })
      const paths = [
        '/dashboard',
        '/resumes',
        `/resumes/${resume}`,
        `/resumes/${resume}?edit=1`,
        '/interviews',
      ]
      for (const path of [
        ...paths,
        `/interviews/${ready}`,
        `/interviews/${active}`,
        `/interviews/${interviewId}`,
      ]) {
        await expectGood(page, path)
      }
      await expectGood(page, `/reports/${reportId}`)
      await page.getByRole('button', { name: t('share.open'), exact: true }).click()
      await expectAccessible(page)
      await page.getByRole('button', { name: t('share.make') }).click()
      const link = await page.getByLabel(t('share.link'), { exact: true }).inputValue()
      const stranger = await newVisitor()
      await expectGood(stranger, link)
    })
  })
}

async function expectGood(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle(/InterviewGenius/)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}
