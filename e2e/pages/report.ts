import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { readPdfText } from '../../lib/testing/pdf-text.ts'
import type { Texts } from '../fixtures/messages.ts'

/** A report: its owner's page, or the one behind a share link. */
export function reportPage(page: Page, t: Texts) {
  return {
    /** The overall score as it stands on the page. */
    async overall(): Promise<string> {
      const scores = page.getByRole('region', { name: t('reports.overall') })
      return (
        (await scores
          .getByText(/^\d{1,3}$/)
          .first()
          .textContent()) ?? ''
      )
    },
    /** Every passage that is quoted as evidence, without the marks around it. */
    async quotes(): Promise<string[]> {
      const texts = await page.locator('blockquote').allTextContents()
      return texts.map((text) => text.trim().replace(/^[“"]|[”"]$/g, ''))
    },
    /** Downloads the PDF. @returns its text without spaces, which a PDF does not have as the page has them */
    async pdf(): Promise<{ name: string; text: string; pages: number }> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: t('reports.pdf') }).click(),
      ])
      const { pages } = await readPdfText(readFileSync(await download.path()))
      return { name: download.suggestedFilename(), text: packed(pages.join('')), pages: pages.length }
    },
    /** Makes a share link. @returns its address */
    async share({ passcode }: { passcode: string }): Promise<string> {
      await page.getByRole('button', { name: t('share.open'), exact: true }).click()
      await page.getByLabel(t('share.passcode')).fill(passcode)
      await page.getByRole('button', { name: t('share.make') }).click()
      const link = await page.getByLabel(t('share.link'), { exact: true }).inputValue()
      await page.keyboard.press('Escape')
      return link
    },
    /** Closes the only link that is open. */
    async revoke(): Promise<void> {
      await page.getByRole('button', { name: t('share.open'), exact: true }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByText(t('share.revoke'), { exact: true }).click()
      await expect(dialog.getByText(t('share.state.revoked'), { exact: true })).toBeVisible()
      await page.keyboard.press('Escape')
    },
  }
}

/** A text without any white space, by which two renderings of it can be compared. */
export function packed(text: string): string {
  return text.replaceAll(/\s/g, '')
}
