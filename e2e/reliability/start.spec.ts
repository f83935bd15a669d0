import { startApp } from '../fixtures/app.ts'
import { expect, test } from '../fixtures/test.ts'

test('a second process on the same data folder is refused with a sentence, and the first goes on', async ({
  app,
  page,
  t,
}) => {
  const second = startApp({ DATA_DIR: app.dataDir })
  await expect(second).rejects.toThrow(/The data folder .+ is in use by process \d+[.] Stop that one first/)
  await page.goto('/sign-in')
  await expect(page.getByRole('button', { name: t('account.signIn.submit') })).toBeVisible()
  expect((await page.request.get('/api/ready')).status()).toBe(200)
})

const refused: { title: string; env: Record<string, string>; says: RegExp }[] = [
  {
    title: 'a shared database without secrets',
    env: { DATABASE_URL: 'postgres://127.0.0.1:9/interviews' },
    says: /With DATABASE_URL set, SESSION_SECRET and ENCRYPTION_KEY must be set too/,
  },
  {
    title: 'a shared database without one of the secrets',
    env: { DATABASE_URL: 'postgres://127.0.0.1:9/interviews', SESSION_SECRET: 's'.repeat(64) },
    says: /With DATABASE_URL set, ENCRYPTION_KEY must be set too/,
  },
  {
    title: 'a key of the wrong form',
    env: { ENCRYPTION_KEY: 'hunter2' },
    says: /ENCRYPTION_KEY: must be 64 hexadecimal digits/,
  },
  {
    title: 'several wrong values at once',
    env: { AI_TASK_SECONDS: 'soon', OPENAI_BASE_URL: 'my provider' },
    says: /OPENAI_BASE_URL: .+\n +AI_TASK_SECONDS: /,
  },
]

for (const { title, env, says } of refused) {
  test(`${title} stops the start with a sentence that says what to set`, async () => {
    await expect(startApp(env)).rejects.toThrow(says)
  })
}
