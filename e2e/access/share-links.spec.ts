import { limits } from '@/lib/platform/rate-limit/limits'
import { callAction } from '../fixtures/server-actions.ts'
import { expect, ownerName, passcode, secret, shareReport, test } from './world.ts'

test('a link shows what it was made to show, to somebody without an account', async ({
  world,
  newVisitor,
}) => {
  const page = await newVisitor(world.app)
  await page.goto(`/share/${world.has.token}`)
  await expect(page.getByText(secret).first()).toBeVisible()
  await expect(page.getByText(ownerName).first()).toBeVisible()
  const pdf = await world.as.nobody.get(`/api/share/${world.has.token}/pdf`)
  expect(pdf.status()).toBe(200)
  expect(pdf.headers()['content-type']).toBe('application/pdf')
})

test('a link without answers has them nowhere in what it sends', async ({ world }) => {
  const response = await world.as.nobody.get(`/share/${world.has.tokens.withoutAnswers}`)
  expect(response.status()).toBe(200)
  const html = await response.text()
  expect(html).toContain(ownerName)
  expect(html).not.toContain(secret)
})

for (const kind of ['wrong', 'expired', 'revoked'] as const) {
  test(`a token that is ${kind} leads to nothing`, async ({ world, newVisitor, t, expectedErrors }) => {
    expectedErrors.push(/404/)
    const token = world.has.tokens[kind]
    const page = await newVisitor(world.app)
    const response = await page.goto(`/share/${token}`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: t('share.gone.title') })).toBeVisible()
    expect(await page.content()).not.toContain(ownerName)
    expect((await world.as.nobody.get(`/api/share/${token}/pdf`)).status()).toBe(404)
    const tried = await callAction(world.as.nobody, 'enterPasscode', { form: { token, passcode } })
    expect(tried.location).toContain('refused=not_found')
  })
}

test('a link with a passcode tells nothing before it is entered, and opens no other link after', async ({
  world,
  newVisitor,
  t,
}) => {
  const { locked } = world.has.tokens
  const page = await newVisitor(world.app)
  await page.goto(`/share/${locked}`)
  await expect(page.getByRole('heading', { name: t('share.locked.title') })).toBeVisible()
  expect(await page.content()).not.toContain(secret)
  expect((await page.request.get(`/api/share/${locked}/pdf`)).status()).toBe(403)

  await page.getByLabel(t('share.locked.passcode')).fill('a wrong guess')
  await page.getByRole('button', { name: t('share.locked.submit') }).click()
  await expect(page.getByText(t('share.locked.wrong'))).toBeVisible()
  expect(await page.content()).not.toContain(secret)

  await page.getByLabel(t('share.locked.passcode')).fill(passcode)
  await page.getByRole('button', { name: t('share.locked.submit') }).click()
  await expect(page.getByText(secret).first()).toBeVisible()
  expect((await page.request.get(`/api/share/${locked}/pdf`)).status()).toBe(200)

  const passes = (await page.context().cookies()).filter(({ name }) => name.startsWith('share-pass'))
  expect(passes.length).toBeGreaterThan(0)
  const cookie = passes.map(({ name, value }) => `${name}=${value}`).join('; ')
  const { revoked } = world.has.tokens
  const elsewhere = await world.as.nobody.get(`/share/${revoked}`, { headers: { Cookie: cookie } })
  expect(elsewhere.status()).toBe(404)
})

test('a shared report is kept out of search engines and its address is not passed on', async ({ world }) => {
  const { headers } = await world.as.nobody.get(`/share/${world.has.token}`).then((response) => ({
    headers: response.headers(),
  }))
  expect(headers['x-robots-tag']).toContain('noindex')
  expect(headers['referrer-policy']).toBe('no-referrer')
})

test('opening a link counts as a view, its PDF does not', async ({ world, newVisitor, t }) => {
  const token = world.has.tokens.withoutAnswers
  const owner = await newVisitor(world.app, { storageState: await world.as.owner.storageState() })
  const views = async () => {
    await owner.goto(`/reports/${world.has.report}`)
    await owner.getByRole('button', { name: t('share.open') }).click()
    return owner.getByRole('dialog').textContent()
  }
  const before = await views()
  await world.as.nobody.get(`/api/share/${token}/pdf`)
  expect(await views()).toBe(before)
  await world.as.nobody.get(`/share/${token}`)
  expect(await views()).not.toBe(before)
})

test('guessing the passcode of a link is stopped, whoever guesses', async ({ world }) => {
  const token = await shareReport(world.as.owner, world.has.report, { passcode })
  const enter = (guess: string) =>
    callAction(world.as.nobody, 'enterPasscode', { form: { token, passcode: guess } })
  for (let i = 0; i < limits.passcode.points; i++) {
    expect((await enter(`guess ${i}`)).location).toContain('refused=wrong_passcode')
  }
  expect((await enter(passcode)).location).toContain('refused=too_many_requests')
})
