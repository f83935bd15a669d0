import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

type Wanted = { mode: 'practice' | 'simulation'; questions: number }

/** The form that a new interview is asked for with. */
export function newInterviewPage(page: Page, t: Texts) {
  async function open(position = 'backend-engineer'): Promise<void> {
    await page.goto(`/interviews/new?position=${position}`)
  }

  async function choose({ mode, questions }: Wanted): Promise<void> {
    await page.getByRole('radio', { name: t(`interviews.mode.${mode}`) }).check()
    await page.getByText(t('interviews.new.change')).click()
    await page.getByLabel(t('positions.types.technical'), { exact: true }).selectOption(String(questions))
    await page.getByLabel(t('positions.types.behavioral'), { exact: true }).selectOption('0')
  }

  async function submit(): Promise<void> {
    await page.getByRole('button', { name: t('interviews.new.submit') }).click()
    await expect(page).toHaveURL(/[/]interviews[/][0-9a-f-]{36}$/)
    await expect(page.getByRole('heading', { name: t('interviews.intro.title') })).toBeVisible()
  }

  return {
    open,
    /** Chooses the mode and how many questions of a technical kind there are, and of no other. */
    choose,
    /** Asks for the questions and waits for the room to be ready. */
    submit,
    /** All of it, for a position of the bank. */
    async make(wanted: Wanted & { position?: string }): Promise<void> {
      await open(wanted.position)
      await choose(wanted)
      await submit()
    },
  }
}
