import { newAccount } from '../fixtures/accounts.ts'
import { expect, test } from '../fixtures/test.ts'
import { signInPage } from '../pages/sign-in.ts'
import { signUpPage } from '../pages/sign-up.ts'

test('a person signs out and in again, and arrives where they wanted to go', async ({ person, t }) => {
  const { page } = person
  await page.locator('header summary').click()
  await page.getByRole('button', { name: t('common.signOut') }).click()
  await expect(page).toHaveURL('/')
  await page.goto('/positions')
  await expect(page).toHaveURL('/sign-in?next=%2Fpositions')
  await signInPage(page, t).submit(person)
  await expect(page).toHaveURL('/positions')
})

test('a wrong password is refused without telling whether the account exists, and nothing typed is lost', async ({
  person,
  page,
  t,
  expectedErrors,
}) => {
  expectedErrors.push(/401/)
  const signIn = signInPage(page, t)
  await signIn.open()
  for (const email of [person.email, newAccount().email]) {
    await signIn.submit({ email, password: 'not the password' })
    await expect(page.getByText(t('account.signIn.wrongCredentials'))).toBeVisible()
    await expect(page.getByLabel(t('account.email'))).toHaveValue(email)
    await page.reload()
  }
})

test('an address can be registered once', async ({ person, page, t }) => {
  const form = signUpPage(page, t)
  await form.open()
  await form.submit({ ...person, name: 'Somebody Else' })
  await expect(page.getByText(t('errors.email_taken'))).toBeVisible()
  await expect(page.getByLabel(t('account.name'))).toHaveValue('Somebody Else')
})

test('signing out everywhere reaches the other browser at its next step', async ({
  person,
  newVisitor,
  t,
}) => {
  const other = await newVisitor()
  const signIn = signInPage(other, t)
  await signIn.open('/settings')
  await signIn.submit(person)
  await expect(other).toHaveURL('/settings')
  await other.getByRole('button', { name: t('settings.sessions.button') }).click()
  await expect(other).toHaveURL('/')
  await person.page.goto('/dashboard')
  await expect(person.page).toHaveURL(/[/]sign-in/)
})

test('a changed password signs out other browsers, and the old one is worth nothing', async ({
  person,
  newVisitor,
  t,
  expectedErrors,
}) => {
  expectedErrors.push(/401/)
  const other = await newVisitor()
  const signIn = signInPage(other, t)
  await signIn.open('/dashboard')
  await signIn.submit(person)
  await expect(other).toHaveURL('/dashboard')

  const { page } = person
  const next = `another ${person.password}`
  await page.goto('/settings')
  await page.getByLabel(t('settings.password.current'), { exact: true }).fill(person.password)
  await page.getByLabel(t('settings.password.next'), { exact: true }).fill(next)
  await page.getByRole('button', { name: t('settings.password.change') }).click()
  await expect(page.getByText(t('settings.password.changed'))).toBeVisible()

  await other.goto('/dashboard')
  await expect(other).toHaveURL(/[/]sign-in/)
  await signIn.submit(person)
  await expect(other.getByText(t('account.signIn.wrongCredentials'))).toBeVisible()
  await signIn.submit({ ...person, password: next })
  await expect(other).toHaveURL('/dashboard')
})

test('a deleted account takes everything with it', async ({ person, t, expectedErrors }) => {
  expectedErrors.push(/401/)
  const { page } = person
  await page.goto('/settings')
  await page.getByRole('button', { name: t('settings.delete.button') }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(t('account.password'), { exact: true }).fill(person.password)
  await dialog.getByRole('button', { name: t('settings.delete.confirm') }).click()
  await expect(page).toHaveURL('/')
  const signIn = signInPage(page, t)
  await signIn.open()
  await signIn.submit(person)
  await expect(page.getByText(t('account.signIn.wrongCredentials'))).toBeVisible()
})
