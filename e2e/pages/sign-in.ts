import type { Page } from '@playwright/test'
import type { Texts } from '../fixtures/messages.ts'

/** The page where a person signs in. */
export function signInPage(page: Page, t: Texts) {
  return {
    open: (next?: string) => page.goto(next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'),
    async submit({ email, password }: { email: string; password: string }) {
      await page.getByLabel(t('account.email')).fill(email)
      await page.getByLabel(t('account.password'), { exact: true }).fill(password)
      await page.getByRole('button', { name: t('account.signIn.submit') }).click()
    },
  }
}
