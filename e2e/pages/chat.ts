import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** The chat about a report, on the page of the report. */
export function chatPage(page: Page, t: Texts) {
  const dialog = page.getByRole('dialog', { name: t('chat.title') })
  const box = dialog.getByLabel(t('chat.question'), { exact: true })
  const button = (name: string) => dialog.getByRole('button', { name, exact: true })
  const log = dialog.getByRole('log')
  const replies = log.getByRole('listitem').filter({ hasText: t('chat.coach') })

  return {
    dialog,
    box,
    button,
    log,
    /** What was answered, in order. */
    replies,
    suggestions: dialog.getByRole('region', { name: t('chat.suggestions') }).getByRole('button'),
    async open(): Promise<void> {
      await page.getByRole('button', { name: t('chat.open'), exact: true }).click()
      await expect(dialog).toBeVisible()
      await expect(dialog.getByText(t('chat.loading'))).toHaveCount(0)
    },
    async close(): Promise<void> {
      await button(t('chat.close')).click()
      await expect(dialog).toBeHidden()
    },
    /** Sends a question with the keyboard. */
    async ask(question: string): Promise<void> {
      await box.fill(question)
      await box.press('Enter')
      await expect(log.getByText(question, { exact: true })).toBeVisible()
    },
    /** Waits until an answer is whole. */
    heardOut: (place: number) =>
      expect(replies.nth(place).getByRole('button', { name: t('chat.copy'), exact: true })).toBeVisible(),
  }
}
