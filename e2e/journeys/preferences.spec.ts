import { expect, test } from '../fixtures/test.ts'

test('the language is the browser’s until another is chosen, which is then remembered', async ({
  page,
  language,
  t,
}) => {
  await page.goto('/')
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  const other = language === 'en' ? { lang: 'zh-CN', name: '简体中文' } : { lang: 'en', name: 'English' }
  await page.locator('header summary').click()
  await page.getByRole('button', { name: other.name }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', other.lang)
  await page.goto('/sign-in')
  await expect(page.locator('html')).toHaveAttribute('lang', other.lang)
  await expect(page.getByRole('button', { name: t('account.signIn.submit') })).toBeHidden()
})

test('the theme follows the system until one is chosen, which is then remembered', async ({ page, t }) => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/')
  const light = await background()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await background()
  expect(dark).not.toBe(light)
  await page.locator('header summary').click()
  await page.getByRole('button', { name: t('common.preferences.light') }).click()
  await expect.poll(background).toBe(light)
  await page.reload()
  expect(await background()).toBe(light)
})

test('language and theme can be chosen without any script', async ({ newVisitor, language, t }) => {
  const page = await newVisitor(undefined, { javaScriptEnabled: false })
  await page.goto('/')
  await page.locator('header summary').click()
  await page.getByRole('button', { name: t('common.preferences.dark') }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.locator('header summary').click()
  await page.getByRole('button', { name: language === 'en' ? '简体中文' : 'English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', language === 'en' ? 'zh-CN' : 'en')
})
