import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { conversations } from '../fixtures/conversations.ts'
import { wavOf } from '../fixtures/recordings.ts'
import { reviewEnd, uploadReview } from '../fixtures/reviews.ts'
import { test as base, expect } from '../fixtures/test.ts'
import { asking } from '../fixtures/transcriber/asking.ts'
import { startTranscriber } from '../fixtures/transcriber/server.ts'
import { reviewPage } from '../pages/review.ts'

const test = base.extend<{ review: ReturnType<typeof reviewPage> }>({
  /** The page of a review of this language's conversation, which is completed. */
  review: async ({ person: { page }, language, t }, use) => {
    const id = await uploadReview(page.request, { content: conversations[language].text, language })
    await reviewEnd(page.request, id)
    const review = reviewPage(page, t)
    await review.open(id)
    await use(review)
  },
})

test('a transcript is taken apart while its page is open, corrected, and its report follows', async ({
  person: { page },
  language,
  t,
}) => {
  const said = conversations[language]
  const review = reviewPage(page, t)
  await page.goto('/reviews')
  await expect(page.getByText(t('reviews.list.empty.title'))).toBeVisible()
  await expectAccessible(page)
  const id = await uploadReview(page.request, { content: said.text, language, name: 'Acme' })
  await review.open(id)
  await review.completed()
  for (const number of [1, 2]) {
    await expect(
      page.getByRole('heading', { name: t('reviews.transcript.question', { number }), exact: true }),
    ).toBeVisible()
  }
  await expect(
    page.getByRole('heading', { name: t('reviews.transcript.parts.small_talk') }).first(),
  ).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  await review.edit(said.answer.text)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await review.putCaretBefore(said.answer.from)
  await review.press('split')
  await expect(review.line(said.answer.text)).not.toContainText(said.answer.from.trim())
  await review.expectCorrections(1)
  await review.edit(said.answer.text)
  await review.press('merge')
  await expect(review.line(said.answer.text)).toContainText(said.answer.from.trim())
  await review.expectCorrections(2)

  // With the keyboard alone, and the focus comes back to where it was.
  await review.edit(said.smallTalk)
  await page.keyboard.press('End')
  await page.keyboard.type(' Zebrafish?')
  await page.keyboard.press('Escape')
  await expect(page.getByText('Zebrafish')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await review.box.press('ControlOrMeta+End')
  await page.keyboard.type(' Quokka?')
  await page.keyboard.press('Control+Enter')
  await expect(review.line('Quokka?').getByRole('button')).toBeFocused()
  await review.edit(said.answer.text)
  await review.box.fill(`${said.answer.text}. Axolotl.`)
  await review.press('save')
  await review.expectCorrections(4)
  await expectNoSidewaysScroll(page)

  await review.nameOf(said.candidate).fill('Ada')
  await review.nameOf(said.candidate).press('Enter')
  await expect(review.line('Axolotl')).toContainText('Ada')
  await review.update()
  await expect(page.getByRole('button', { name: t('reviews.transcript.update') })).toHaveCount(0)
  await page.getByRole('link', { name: t('reviews.state.report') }).click()
  await expect(page.getByText('Axolotl').first()).toBeVisible()
  await page.goto('/reviews')
  await expect(page.getByRole('listitem').filter({ hasText: 'Acme' })).toContainText(
    t('reviews.state.names.completed'),
  )
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
})

test('who interviews and who answers is swapped, and told apart line by line', async ({
  person: { page },
  review,
  language,
  t,
}) => {
  const said = conversations[language]
  await page.getByRole('button', { name: t('reviews.speakers.swap') }).click()
  await expect(review.roleOf(said.candidate)).toHaveValue('interviewer')
  await review.expectCorrections(1)
  await review.roleOf(said.candidate).selectOption('candidate')
  await review.roleOf(said.interviewer).selectOption('interviewer')
  await review.expectCorrections(3)
  await review.edit(said.smallTalk)
  await page.getByLabel(t('reviews.transcript.speaker'), { exact: true }).selectOption('new')
  const added = t('reviews.speakers.numbered', { number: 3 })
  await expect(review.roleOf(added)).toHaveValue('other')
  await page.keyboard.press('Escape')
  await expect(review.line(said.smallTalk)).toContainText(added)
  await page.reload()
  await expect(review.line(said.smallTalk)).toContainText(added)
  await review.expectCorrections(4)
})

test('what cannot be judged says why, and can be once it is corrected', async ({
  person: { page },
  language,
  t,
}) => {
  const said = conversations[language]
  const review = reviewPage(page, t)
  const [question = ''] = said.questions
  const [asks, answers] = [t('reviews.roles.interviewer'), t('reviews.roles.candidate')]
  const short = `${asks}: ${question}?\n${answers}: Capybara.`
  const id = await uploadReview(page.request, { content: short, language })
  expect((await reviewEnd(page.request, id)).failure).toBe('not_judgeable')
  await review.open(id)
  await expect(page.getByText(t('errors.not_judgeable'))).toBeVisible()
  await expect(page.getByText(t('transcripts.quality.nearly_empty'))).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await review.edit('Capybara')
  await review.box.fill(said.text.split('\n\n')[3]?.split('\n')[1] ?? '')
  await review.press('save')
  await expect(page.getByText(t('reviews.transcript.changesNoReport', { count: 1 }))).toBeVisible()
  await page.getByRole('button', { name: t('reviews.state.failed.again') }).click()
  await review.completed()
  await expect(page.getByRole('link', { name: t('reviews.state.report') })).toBeVisible()
})

test('a correction that the connection swallows is kept, said, and saved by another try', async ({
  person: { page },
  review,
  expectedErrors,
  language,
  t,
}) => {
  await review.edit(conversations[language].smallTalk)
  expectedErrors.push(/ERR_INTERNET_DISCONNECTED/)
  await page.context().setOffline(true)
  await review.box.fill('Pangolin?')
  await review.press('save')
  await expect(review.line('Pangolin?')).toContainText(t('reviews.transcript.unreachable'))
  await expectAccessible(page)
  await page.context().setOffline(false)
  await review.press('again')
  await review.expectCorrections(1)
  await expect(review.line('Pangolin?')).not.toContainText(t('reviews.transcript.unreachable'))
  // Whoever leaves and comes back with the browser's own button does not see what it kept.
  await page.getByRole('link', { name: t('reviews.state.report') }).click()
  await page.waitForURL(/[/]reports[/]/)
  await page.goBack()
  await expect(review.line('Pangolin?')).toBeVisible()
})

test('reviews are renamed, deleted and gone on with in their list', async ({
  person: { page },
  language,
  t,
}) => {
  const id = await uploadReview(page.request, {
    content: conversations[language].text,
    language,
    name: 'One',
  })
  await reviewEnd(page.request, id)
  const { name, company, ...announced } = { name: 'Two', company: '', positionId: 'backend-engineer' }
  const waiting = await page.request.post('/api/reviews', {
    data: { ...announced, name, company, positionTitle: '', heldOn: '', language, kind: 'audio', size: 9 },
  })
  expect(waiting.status()).toBe(201)
  await page.goto('/reviews')
  await expect(page.getByRole('listitem').filter({ hasText: 'Two' })).toContainText(
    t('reviews.state.names.waiting'),
  )
  await page.getByRole('button', { name: t('reviews.list.rename.of', { name: 'One' }) }).click()
  await page.getByRole('dialog').getByLabel(t('reviews.list.rename.label')).fill('Three')
  await page.getByRole('button', { name: t('reviews.list.rename.save') }).click()
  await expect(page.getByRole('link', { name: 'Three', exact: true })).toBeVisible()
  await page.getByRole('button', { name: t('reviews.list.delete.of', { name: 'Three' }) }).click()
  await page.getByRole('button', { name: t('reviews.list.delete.confirm') }).click()
  await expect(page.getByRole('link', { name: 'Three', exact: true })).toHaveCount(0)
  await page.getByRole('link', { name: t('reviews.state.waiting.continue') }).click()
  await expect(page.getByText(t('reviews.upload.goOn.title'))).toBeVisible()
})

test('a recording is heard from any line, and the line that is heard is marked', async ({
  newPerson,
  startOther,
  t,
}) => {
  const transcriber = await startTranscriber()
  const { page } = await newPerson(await startOther(asking(transcriber)))
  const review = reviewPage(page, t)
  const id = await uploadReview(page.request, {
    content: wavOf(60 * 16_000),
    fileName: 'talk.wav',
    kind: 'audio',
    language: 'en',
  })
  await review.open(id)
  await review.completed()
  await transcriber.close()
  const player = page.getByRole('region', { name: t('reviews.player.title'), exact: true })
  const position = player.getByRole('slider')
  const third = page.locator('[data-play]').nth(2)
  const start = Math.floor(Number(await third.getAttribute('data-play')) / 1_000)
  await third.click()
  await expect(page.locator('[aria-current=true]').locator('[data-play]')).toHaveAttribute(
    'data-play',
    (await third.getAttribute('data-play')) ?? '',
  )
  await expect(player.getByRole('button', { name: t('reviews.player.pause') })).toBeVisible()
  await expect.poll(async () => Number(await position.inputValue())).toBeGreaterThanOrEqual(start)
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)

  // Keys work wherever nothing is written, and nowhere else.
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('Space')
  await expect(player.getByRole('button', { name: t('reviews.player.play') })).toBeVisible()
  const stopped = Number(await position.inputValue())
  await page.keyboard.press('ArrowRight')
  await expect(position).toHaveValue(String(stopped + 5))
  await page.keyboard.press('ArrowLeft')
  await expect(position).toHaveValue(String(stopped))
  const name = page.getByRole('textbox').first()
  await name.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowRight')
  await expect(position).toHaveValue(String(stopped))
})
