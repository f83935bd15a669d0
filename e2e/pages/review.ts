import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** The page of one review: what is done about it, and its transcript. */
export function reviewPage(page: Page, t: Texts) {
  const line = (text: string) => page.getByRole('listitem').filter({ hasText: text })
  const box = page.getByRole('textbox', { name: t('reviews.transcript.text') })
  const main = page.getByRole('main')
  return {
    line,
    /** Where the line that is edited is written. */
    box,
    async open(id: string): Promise<void> {
      await page.goto(`/reviews/${id}`)
    },
    /** Waits until nothing more is done about it, without a reload. */
    async completed(): Promise<void> {
      await expect(main.getByText(t('reviews.state.names.completed'), { exact: true })).toBeVisible({
        timeout: 60_000,
      })
    },
    /** Opens the line that says this. */
    async edit(text: string): Promise<void> {
      const name = new RegExp(
        t('reviews.transcript.edit', { speaker: '.*', place: '.*' }).replace(/[（）]/g, '.'),
      )
      await line(text).getByRole('button', { name }).click()
      await expect(box).toBeFocused()
    },
    /** Puts the caret before these words. */
    async putCaretBefore(words: string): Promise<void> {
      await box.evaluate((element, wanted) => {
        const area = element as HTMLTextAreaElement
        const at = area.value.indexOf(wanted)
        area.setSelectionRange(at, at)
      }, words)
    },
    async press(name: 'save' | 'split' | 'merge' | 'again'): Promise<void> {
      await main.getByRole('button', { name: t(`reviews.transcript.${name}`), exact: true }).click()
    },
    /** Expects that so many corrections are not in the report. */
    async expectCorrections(count: number): Promise<void> {
      await expect(page.getByText(t('reviews.transcript.changes', { count }))).toBeVisible()
    },
    /** Brings the report up to date, and waits until it is. */
    async update(): Promise<void> {
      await page.getByRole('button', { name: t('reviews.transcript.update') }).click()
      await expect(page.getByRole('heading', { name: t('reviews.state.running.title') })).toBeVisible()
      await this.completed()
    },
    nameOf: (name: string) => page.getByLabel(t('reviews.speakers.nameOf', { name }), { exact: true }),
    roleOf: (name: string) => page.getByLabel(t('reviews.speakers.roleOf', { name }), { exact: true }),
  }
}
