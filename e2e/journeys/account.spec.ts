import { expect, test } from '../fixtures/test.ts'
import { signInPage } from '../pages/sign-in.ts'

test('a person registers, signs out and signs in again to where they wanted to go', async ({ person, t }) => {
  const { page } = person
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('header summary').click()
  await page.getByRole('button', { name: t('common.signOut') }).click()
  await page.goto('/positions')
  await expect(page).toHaveURL('/sign-in?next=%2Fpositions')
  await signInPage(page, t).submit(person)
  await expect(page).toHaveURL('/positions')
})
