import type { Page } from '@playwright/test'
import { resumeFile } from '../fixtures/answers.ts'
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { hostileFiles } from '../fixtures/files/hostile.ts'
import { asking } from '../fixtures/provider/asking.ts'
import { models } from '../fixtures/provider/healthy.ts'
import { startProvider } from '../fixtures/provider/server.ts'
import { ada } from '../fixtures/resumes.ts'
import { expect, test } from '../fixtures/test.ts'
import { resumePages } from '../pages/resumes.ts'

const textFile = (name: string, text: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

test('a field shows the line it was read from, and a correction outlives another reading', async ({
  person: { page },
  language,
  t,
}) => {
  const resumes = resumePages(page, t)
  await resumes.upload(resumeFile[language])
  await resumes.open()

  const email = resumes.said(/@/)
  const address = (await email.textContent()) ?? '-'
  await email.click()
  await expect(resumes.source).toHaveCount(1)
  await expect(resumes.source).toContainText(address)
  await expect(resumes.source).toBeInViewport()
  await expectAccessible(page)
  await page.keyboard.press('Escape')
  await expect(resumes.source).toHaveCount(0)
  // By keyboard too.
  await email.blur()
  await email.focus()
  await expect(resumes.source).toContainText(address)

  const viewed = await page.request.get(
    (await page.getByRole('link', { name: t('resumes.view') }).getAttribute('href')) ?? '',
  )
  expect(viewed.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition': expect.stringMatching(/^inline/),
    'x-content-type-options': 'nosniff',
  })

  await resumes.changeRole('Principal Engineer')
  await resumes.readAgain()
  await expect(page.getByText('Principal Engineer')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('the editor marks the lines of the field that is edited', async ({ person: { page }, language, t }) => {
  const resumes = resumePages(page, t)
  await resumes.upload(resumeFile[language])
  await resumes.open()
  await page.getByRole('link', { name: t('resumes.edit') }).click()
  const email = page
    .getByRole('group', { name: t('resumes.sections.basics') })
    .getByLabel(t('resumes.fields.basics.email'), { exact: true })
  await email.focus()
  await expect(resumes.source).toContainText(await email.inputValue())
  await expect(email).toBeInViewport()
})

test('a picture of a resume is read, and says that its letters were recognised', async ({
  person: { page },
  newVisitor,
  t,
}) => {
  test.setTimeout(120_000)
  const resumes = resumePages(page, t)
  const buffer = await pictureOfResume(await newVisitor())
  await resumes.send({ name: 'photo.png', mimeType: 'image/png', buffer })
  await expect(page.getByText(t('resumes.status.completed'), { exact: true })).toBeVisible({
    timeout: 60_000,
  })
  await resumes.open()
  await expect(page.getByText(t('resumes.recognised'))).toBeVisible()
  await expect(resumes.said(ada.email)).toBeVisible()
  await page.getByText(t('resumes.log.title')).click()
  await expect(page.getByText(t('resumes.log.steps.recognise'))).toBeVisible()
})

test('a file with a password is refused by name, and another one can be chosen at once', async ({
  person: { page },
  language,
  t,
  expectedErrors,
}) => {
  expectedErrors.push(/422/)
  const locked = hostileFiles.find(({ name }) => name === 'locked.pdf')
  if (!locked) throw new Error('there is no locked file')
  await page.goto('/resumes')
  await page
    .getByLabel(t('resumes.upload.choose'))
    .setInputFiles({ name: locked.name, mimeType: 'application/pdf', buffer: locked.bytes() })
  await expect(page.getByText(t('errors.file_encrypted'))).toBeVisible()
  await page.getByLabel(t('resumes.upload.choose')).setInputFiles(resumeFile[language])
  await expect(page.getByText(t('resumes.status.completed'), { exact: true })).toBeVisible()
})

test('what is no resume says so, makes nothing up, and can be filled in by hand', async ({
  person: { page },
  t,
}) => {
  const resumes = resumePages(page, t)
  const story = 'The sea was calm and the wind was low. We walked along the shore, and nobody spoke a word.'
  await resumes.send(textFile('story.txt', story))
  await expect(page.getByText(t('errors.not_a_resume'))).toBeVisible()
  await resumes.open()
  await expect(page.getByText(t('errors.not_a_resume'))).toBeVisible()
  await expect(page.getByText(story)).toBeVisible()
  await expectAccessible(page)
  await resumes.fillIn('Ada Lovelace')
  await expect(page.getByText('Ada Lovelace')).toBeVisible()
})

test('what a model reads differently is settled in one click, and stays so', async ({
  newPerson,
  startOther,
  t,
}) => {
  test.setTimeout(180_000)
  const provider = await startProvider({
    respond: ({ model }) =>
      model === models.writer
        ? { basics: { name: ada.name }, work: [{ ...ada.job, name: 'Analytical Engines' }] }
        : {},
  })
  try {
    const { page } = await newPerson(await startOther(asking(provider)))
    const resumes = resumePages(page, t)
    await resumes.upload(textFile('ada.txt', ada.text))
    await resumes.open()
    const employer = resumes.toCheck.getByRole('listitem').filter({ hasText: t('resumes.check.other') })
    await expect(employer).toHaveCount(1)
    await expect(employer).toContainText(ada.job.name)
    await expectAccessible(page)
    const isFirst = (await employer.locator('a[data-lines]').textContent()) === 'Analytical Engines'
    await employer
      .getByRole('button', { name: t(isFirst ? 'resumes.check.useOther' : 'resumes.check.keep') })
      .click()
    await expect(employer).toHaveCount(0)
    await resumes.readAgain()
    await expect(employer).toHaveCount(0)
    await expect(resumes.said(ada.job.name)).toBeVisible()
  } finally {
    await provider.close()
  }
})

/** A photograph of a printed resume, nearly: the page as a picture. */
async function pictureOfResume(page: Page): Promise<Buffer> {
  await page.setViewportSize({ width: 1240, height: 1100 })
  await page.setContent(
    `<body style="margin: 80px; font: 26px/1.6 serif; white-space: pre-line; background: #fff; color: #000">${ada.text}</body>`,
  )
  return page.screenshot()
}
