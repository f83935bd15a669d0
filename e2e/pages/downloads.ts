import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** What can be taken along from the page of a report. */
export function downloadsOf(page: Page, t: Texts) {
  return {
    /** Unfolds the formats beside PDF. */
    open: () => page.getByText(t('reports.downloads.title'), { exact: true }).click(),
    /** Downloads what a link names. */
    async take(name: string): Promise<{ name: string; bytes: Buffer }> {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name, exact: true }).click(),
      ])
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
    },
  }
}
