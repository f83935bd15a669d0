import { globSync } from 'node:fs'
import type { ErrorCode } from '@/lib/core/errors'
import type { App } from '../fixtures/app.ts'
import { hostileFiles } from '../fixtures/files/hostile.ts'
import { expect, test } from '../fixtures/test.ts'

for (const { name, bytes, code } of hostileFiles) {
  test(`${name} is refused with a sentence, leaves nothing behind, and the server goes on`, async ({
    app,
    person,
    t,
    expectedErrors,
  }) => {
    expectedErrors.push(/422/)
    const before = storedFiles(app)
    const { page } = person
    await page.goto('/resumes')
    await page
      .getByLabel(t('resumes.upload.choose'))
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes() })
    await expect(page.getByText(t(`errors.${code as ErrorCode}`))).toBeVisible({ timeout: 60_000 })

    // What could only be judged by reading it stands in the list, and can be deleted there.
    const remove = page.getByRole('button', {
      name: t('resumes.delete.of', { name: name.replace(/[.]\w+$/, '') }),
    })
    if (await remove.isVisible()) {
      await remove.click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('resumes.delete.confirm') })
        .click()
      await expect(remove).toBeHidden()
    }
    await expect.poll(() => storedFiles(app)).toEqual(before)
    expect((await page.request.get('/api/ready')).status()).toBe(200)
  })
}

test('a file over the limit is refused before it is sent, and by the server when it is sent all the same', async ({
  app,
  person,
  t,
  expectedErrors,
}) => {
  expectedErrors.push(/413/)
  const before = storedFiles(app)
  const { page } = person
  const buffer = Buffer.alloc(11 * 1024 * 1024, 'a')
  await page.goto('/resumes')
  await page
    .getByLabel(t('resumes.upload.choose'))
    .setInputFiles({ name: 'huge.txt', mimeType: 'text/plain', buffer })
  await expect(
    page.getByText(t('resumes.upload.tooLarge', { name: 'huge.txt', megabytes: 10 })),
  ).toBeVisible()
  const answer = await page.request.post('/api/resumes?name=huge.txt', { data: buffer })
  expect(answer.status()).toBe(413)
  expect(storedFiles(app)).toEqual(before)
})

test('a name with path parts is a name, not a path', async ({ app, person }) => {
  const { page } = person
  const name = encodeURIComponent('../../../etc/Jane Doe <b>.txt')
  const answer = await page.request.post(`/api/resumes?name=${name}`, { data: 'Jane Doe\njane@example.org' })
  expect(answer.status()).toBe(201)
  await page.goto('/resumes')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Jane Doe <b>')
  const files = storedFiles(app)
  expect(files).not.toEqual([])
  for (const file of files) expect(file).toMatch(/^[\w-]+$/)
})

/** Every file under the data folder's files, half-written ones included, but for the traces of health checks. */
function storedFiles(app: App): string[] {
  return globSync('files/**/*', { cwd: app.dataDir, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('health'))
    .map((entry) => entry.name)
    .sort()
}
