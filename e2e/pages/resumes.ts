import { basename } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** The list of resumes and the page of one. */
export function resumePages(page: Page, t: Texts) {
  return {
    /** Uploads a file and waits in the list until it is read. */
    async upload(file: string): Promise<void> {
      await page.goto('/resumes')
      await page.getByLabel(t('resumes.upload.choose')).setInputFiles(file)
      await expect(page.getByText(t('resumes.upload.done', { name: basename(file) }))).toBeVisible()
      await expect(page.getByText(t('resumes.status.completed'), { exact: true })).toBeVisible()
    },
    /** Opens the only resume of the list. */
    async open(): Promise<void> {
      await page.getByRole('main').getByRole('heading', { level: 2 }).getByRole('link').click()
      await expect(page.getByRole('link', { name: t('resumes.edit') })).toBeVisible()
    },
    /** Changes the role a person names for themselves, through the editor. */
    async changeRole(role: string): Promise<void> {
      await page.getByRole('link', { name: t('resumes.edit') }).click()
      const basics = page.getByRole('group', { name: t('resumes.sections.basics') })
      await basics.getByLabel(t('resumes.fields.basics.label'), { exact: true }).fill(role)
      await page.getByRole('button', { name: t('resumes.editor.save') }).click()
      await expect(page.getByText(t('resumes.edited'))).toBeVisible()
    },
  }
}
