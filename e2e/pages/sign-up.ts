import { expect, type Page } from '@playwright/test'
import type { Account } from '../fixtures/accounts.ts'
import type { Texts } from '../fixtures/messages.ts'

/** The page where an account is made. */
export function signUpPage(page: Page, t: Texts) {
  async function open(): Promise<void> {
    await page.goto('/sign-up')
  }

  async function submit({ name, email, password }: Account): Promise<void> {
    await page.getByLabel(t('account.name')).fill(name)
    await page.getByLabel(t('account.email')).fill(email)
    await page.getByLabel(t('account.password'), { exact: true }).fill(password)
    await page.getByRole('button', { name: t('account.signUp.submit') }).click()
  }

  return {
    open,
    submit,
    /** Makes an account and waits until it is signed in. */
    async register(account: Account): Promise<void> {
      await open()
      await submit(account)
      await expect(page).toHaveURL('/dashboard')
    },
  }
}
