import { basename } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** A file on the disk, or one that a test has made. */
type Upload = string | { name: string; mimeType: string; buffer: Buffer }

/** The list of resumes and the page of one. */
export function resumePages(page: Page, t: Texts) {
  const field = (section: 'basics', name: 'label' | 'name') =>
    page
      .getByRole('group', { name: t(`resumes.sections.${section}`) })
      .getByLabel(t(`resumes.fields.${section}.${name}`), { exact: true })

  const pages = {
    /** The lines of the file's text that are marked as the source of a field. */
    source: page.locator('[data-shown]'),
    /** The fields that should be looked at first. */
    toCheck: page.locator('details').filter({ hasText: t('resumes.check.lead') }),

    /** Uploads a file, and does not wait until it is read. */
    async send(file: Upload): Promise<void> {
      await page.goto('/resumes')
      await page.getByLabel(t('resumes.upload.choose')).setInputFiles(file)
      const name = typeof file === 'string' ? basename(file) : file.name
      await expect(page.getByText(t('resumes.upload.done', { name }))).toBeVisible()
    },
    /** Uploads a file and waits in the list until it is read. */
    async upload(file: Upload): Promise<void> {
      await pages.send(file)
      await expect(page.getByText(t('resumes.status.completed'), { exact: true })).toBeVisible()
    },
    /** Opens the only resume of the list. */
    async open(): Promise<void> {
      await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').click()
      await expect(page.getByRole('link', { name: t('resumes.download') })).toBeVisible()
    },
    /** What a field of the sections says, as a link to where it was read. */
    said(text: string | RegExp): Locator {
      return page.getByRole('main').locator('a[data-lines]').filter({ hasText: text }).first()
    },
    /** Changes the role a person names for themselves, through the editor. */
    async changeRole(role: string): Promise<void> {
      await page.getByRole('link', { name: t('resumes.edit') }).click()
      await field('basics', 'label').fill(role)
      await page.getByRole('button', { name: t('resumes.editor.save') }).click()
      await expect(page.getByText(t('resumes.corrected', { count: 1 }))).toBeVisible()
    },
    /** Fills in a name where nothing could be read. */
    async fillIn(name: string): Promise<void> {
      await page.getByRole('link', { name: t('resumes.unread.fill') }).click()
      await field('basics', 'name').fill(name)
      await page.getByRole('button', { name: t('resumes.editor.save') }).click()
      await expect(page.getByText(t('resumes.status.completed'), { exact: true })).toBeVisible()
    },
    /** Has the file read again and waits until it is. */
    async readAgain(): Promise<void> {
      await page.getByRole('button', { name: t('resumes.readAgain') }).click()
      await page.getByText(t('resumes.log.title')).click()
      await expect(page.getByText(t('resumes.log.attempt', { number: 2 }))).toBeVisible()
      await expect(page.getByText(t('resumes.status.completed'), { exact: true })).toBeVisible()
    },
  }
  return pages
}
