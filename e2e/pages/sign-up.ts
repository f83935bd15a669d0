import { expect, type Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** The page where an account is made. */
export function signUpPage(page: Page, t: Texts) {
  return {
    /** Makes an account through the form and waits until it is signed in. */
    async register({ name, email, password }: { name: string; email: string; password: string }) {
      await page.goto('/sign-up')
      await page.getByLabel(t('account.name')).fill(name)
      await page.getByLabel(t('account.email')).fill(email)
      await page.getByLabel(t('account.password'), { exact: true }).fill(password)
      await page.getByRole('button', { name: t('account.signUp.submit') }).click()
      await expect(page).toHaveURL('/dashboard')
    },
  }
}
