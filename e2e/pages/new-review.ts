import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** A file on the disk, or one that a test has made. */
type Upload = string | { name: string; mimeType: string; buffer: Buffer }

/** The page that takes a recording or a transcript. */
export function newReviewPage(page: Page, t: Texts) {
  const place = page.getByRole('group', { name: t('reviews.upload.file') })

  async function open(): Promise<void> {
    await page.goto('/reviews/new')
    await expect(page.getByRole('heading', { level: 1, name: t('reviews.new.title') })).toBeVisible()
  }

  async function choose(file: Upload): Promise<void> {
    await place.locator('input').setInputFiles(file)
  }

  async function forPosition(id = 'backend-engineer'): Promise<void> {
    await page.getByLabel(t('reviews.upload.position'), { exact: true }).selectOption(id)
  }

  return {
    open,
    choose,
    /** Chooses a position of the bank, by its id. */
    forPosition,
    /** Opens the page and fills in what has to be, so that the file can be sent. */
    async prepare(file: Upload): Promise<void> {
      await open()
      await forPosition()
      await choose(file)
    },
    /** Drops a file on the place for it. */
    async drop(name: string, content: string): Promise<void> {
      const dropped = await page.evaluateHandle(
        (file) => {
          const transfer = new DataTransfer()
          transfer.items.add(new File([file.content], file.name))
          return transfer
        },
        { name, content },
      )
      await place.dispatchEvent('dragover', { dataTransfer: dropped })
      await place.dispatchEvent('drop', { dataTransfer: dropped })
    },
    async submit(): Promise<void> {
      await page.getByRole('button', { name: t('reviews.upload.submit') }).click()
    },
    /** Waits until an upload is complete. @returns the id of its review */
    async uploaded(): Promise<string> {
      await page.waitForURL(/\/reviews\/[0-9a-f-]{36}$/, { timeout: 60_000 })
      return page.url().split('/').at(-1) ?? ''
    },
    /** Chooses the file of an upload that an earlier visit has begun. */
    async goOnWith(file: Upload): Promise<void> {
      await page.getByLabel(t('reviews.upload.goOn.choose')).setInputFiles(file)
    },
  }
}
