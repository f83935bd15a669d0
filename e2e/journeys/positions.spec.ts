import type { Page } from '@playwright/test'
import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { expect, test } from '../fixtures/test.ts'
import { newInterviewPage } from '../pages/new-interview.ts'

const jobs = {
  en: {
    text: `Platform engineer

Responsibilities
- Run the services of a bookshop

Requirements
- Three years of Go and PostgreSQL
- Takes part in on-call duty

Benefits
- Free books`,
    title: 'Platform engineer',
    requirement: 'Three years of Go and PostgreSQL',
    question: 'How would you move the order table to another server without a pause?',
    point: 'Explains replication and a staged switch',
    search: '幂等',
  },
  'zh-CN': {
    text: `平台研发工程师（20-35K·15薪）
岗位职责：
1、负责图书电商核心服务的开发与维护；
任职要求：
1、三年以上 Go 开发经验，熟悉 PostgreSQL；
2、能够参与轮值。
公司福利：
五险一金`,
    title: '平台研发工程师',
    requirement: '三年以上 Go 开发经验，熟悉 PostgreSQL',
    question: '怎样在不停机的情况下把订单表迁到另一台服务器？',
    point: '说明主从复制与灰度切换',
    search: 'latency',
  },
}

async function expectGood(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

test('the bank is searched in either language and filtered, with or without scripts', async ({
  person,
  newVisitor,
  app,
  language,
  t,
}) => {
  const storageState = await person.page.context().storageState()
  for (const javaScriptEnabled of [true, false]) {
    const page = await newVisitor(app, { storageState, locale: language, javaScriptEnabled })
    await page.goto('/positions')
    await page.getByRole('link', { name: t('positions.search.all') }).click()
    await page.getByLabel(t('positions.search.words')).fill(jobs[language].search)
    await page.getByLabel(t('positions.search.type')).selectOption('technical')
    await page.getByRole('button', { name: t('positions.search.submit') }).click()
    await expect(page).toHaveURL(/words=.+type=technical/)
    await expect(page.getByLabel(t('positions.search.type'))).toHaveValue('technical')
    const questions = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading') })
    await expect(questions.first()).toContainText(t('positions.types.technical'))
    await expect(questions.filter({ hasNotText: t('positions.types.technical') })).toHaveCount(0)
    await questions.first().getByText(t('positions.answer')).click()
    await expect(questions.first().getByText(t('positions.points'))).toBeVisible()
    await questions.first().getByText(t('positions.modelAnswer')).click()
    if (javaScriptEnabled) await expectGood(page)
    await page.goto('/positions/questions')
    await page.getByRole('link', { name: t('positions.search.next') }).click()
    await expect(page).toHaveURL(/after=/)
    await expect(questions.first()).toBeVisible()
    await page.goto('/positions/questions?words=zzzz')
    await expect(page.getByText(t('positions.search.none'))).toBeVisible()
  }
})

test('a pasted job becomes a position: corrected, practised with an own question, changed, deleted', async ({
  person: { page },
  language,
  t,
}) => {
  const job = jobs[language]
  await page.goto('/positions')
  await page.getByRole('link', { name: t('positions.add') }).click()
  await page.getByLabel(t('positions.own.paste')).fill(job.text)
  await page.getByRole('button', { name: t('positions.own.read') }).click()
  await expect(page.getByText(t('positions.own.builtIn'))).toBeVisible()
  await expect(page.getByLabel(t('positions.own.name'), { exact: true })).toHaveValue(job.title)
  await expect(page.getByLabel(t('positions.requirements'))).toHaveValue(new RegExp(job.requirement))
  await expectGood(page)
  const title = `${job.title} II`
  await page.getByLabel(t('positions.own.name'), { exact: true }).fill(title)
  await page.getByRole('button', { name: t('positions.own.save') }).click()
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(page.getByText(t('positions.ownBankLead'))).toBeVisible()
  await expect(page.getByText(job.requirement)).toBeVisible()
  await expectGood(page)
  const position = page.url()

  await page.getByRole('link', { name: t('positions.addQuestion') }).click()
  await page.getByLabel(t('positions.questionForm.text'), { exact: true }).fill(job.question)
  await page.getByLabel(t('positions.questionForm.point', { number: 1 }), { exact: true }).fill(job.point)
  await expectGood(page)
  await page.getByRole('button', { name: t('positions.questionForm.add') }).click()
  await expect(page).toHaveURL(position)
  const question = page.getByRole('listitem').filter({ hasText: job.question })
  await expect(question.getByText(t('positions.yours'))).toBeVisible()
  await question.getByRole('link', { name: t('positions.edit') }).click()
  const terms = page.getByLabel(t('positions.questionForm.terms', { number: 1 }))
  await expect(terms).not.toHaveValue('')
  await expectGood(page)
  await page.getByLabel(t('positions.search.type')).selectOption('behavioral')
  await page.getByRole('button', { name: t('positions.questionForm.save') }).click()
  await expect(question).toContainText(t('positions.types.behavioral'))

  await page.getByRole('link', { name: t('positions.practise') }).click()
  await newInterviewPage(page, t).submit()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(title)

  await page.goto(position)
  await page.getByRole('link', { name: t('positions.edit'), exact: true }).click()
  await expectGood(page)
  await page.getByRole('button', { name: t('positions.own.delete') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('positions.own.delete') })
    .click()
  await expect(page).toHaveURL(/[/]positions$/)
  await expect(page.getByRole('link', { name: t('positions.add') })).toBeVisible()
  await expect(page.getByRole('link', { name: title })).toBeHidden()
  await page.goto('/interviews')
  await expect(page.getByRole('link', { name: title })).toBeVisible()
})
