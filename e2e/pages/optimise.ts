import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** The page where a resume is read against a position, and the page of what came of it. */
export function optimisePages(page: Page, t: Texts) {
  const pages = {
    /** The card of a weak line. */
    card: (text: string) =>
      page
        .getByRole('main')
        .locator('div')
        .filter({ has: page.locator('input[name=suggestion][value^=wording]') })
        .filter({ hasText: text })
        .last(),

    /** From the page of a resume, against a position of the bank or a pasted description. */
    async start(against: { position: string } | { description: string }): Promise<void> {
      await page.getByRole('link', { name: t('resumes.optimise'), exact: true }).click()
      if ('position' in against) {
        await page.getByLabel(t('optimisation.form.choose'), { exact: true }).selectOption(against.position)
      } else {
        await page.getByText(t('optimisation.form.description'), { exact: true }).click()
        await page.getByLabel(t('optimisation.form.paste'), { exact: true }).fill(against.description)
      }
      await page.getByRole('button', { name: t('optimisation.form.submit') }).click()
      await expect(page.getByRole('heading', { name: t('optimisation.coverage.title') })).toBeVisible()
    },
    /** Accepts a line, as it is suggested or as given. */
    async accept(line: string, better?: string): Promise<void> {
      const card = pages.card(line)
      if (better !== undefined) await card.getByRole('textbox').fill(better)
      await card.getByRole('button', { name: t('optimisation.decide.accept') }).click()
    },
    /** Makes the new resume of what was accepted. @returns the address of its PDF */
    async create(accepted: number): Promise<string> {
      await page.getByRole('button', { name: t('optimisation.result.create', { count: accepted }) }).click()
      await expect(page.getByText(t('optimisation.result.made'))).toBeVisible()
      return (await page.getByRole('link', { name: t('optimisation.result.pdf') }).getAttribute('href')) ?? ''
    },
  }
  return pages
}
