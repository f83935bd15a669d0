import { expectAccessible, expectNoSidewaysScroll } from '../fixtures/axe.ts'
import { expect, test } from '../fixtures/test.ts'
import { newInterviewPage } from '../pages/new-interview.ts'

test('a plan is written, named, chosen for an interview, renamed and deleted', async ({
  person: { page },
  t,
}) => {
  const plan = t('positions.plans.name')
  await page.goto('/interviews/new?position=backend-engineer')
  await page.getByRole('link', { name: t('interviews.new.planSave') }).click()
  await expect(page.getByText(t('positions.plans.empty'))).toBeVisible()
  await page.getByRole('link', { name: t('positions.plans.new') }).click()
  await page.getByLabel(plan).fill('Round two')
  await page.getByLabel(t('positions.plans.for')).selectOption('backend-engineer')
  await page.getByRole('button', { name: t('positions.plans.choose') }).click()
  await expect(page).toHaveURL(/position=backend-engineer/)
  await expect(page.getByLabel(plan)).toHaveValue('Round two')
  await page.getByLabel(t('positions.types.technical'), { exact: true }).selectOption('2')
  await page.getByLabel(t('positions.types.behavioral'), { exact: true }).selectOption('0')
  await page.locator('summary', { hasText: t('positions.types.behavioral') }).click()
  const behavioral = page
    .locator('details', { hasText: t('positions.types.behavioral') })
    .locator('select')
    .first()
  await behavioral.selectOption('ask')
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: t('positions.plans.save') }).click()

  // More behavioral questions must be asked than the plan has room for.
  const refusal = page.getByRole('main').getByRole('alert')
  const tooMany = { reason: 'must_ask_type', type: 'behavioral', wanted: 1, planned: 0, name: '' }
  await expect(refusal).toHaveText(t('errors.plan_impossible', tooMany))
  await behavioral.selectOption('avoid')
  await page.getByRole('button', { name: t('positions.plans.save') }).click()
  const listed = page.getByRole('listitem').filter({ hasText: 'Round two' })
  await expect(listed).toContainText(t('positions.plans.inWords.avoid', { count: 1 }))
  await expectAccessible(page)

  const asked = newInterviewPage(page, t)
  await asked.open('math-teacher')
  const choice = page.getByLabel(t('interviews.new.planId'))
  const own = page.getByText(t('interviews.new.change'))
  await expect(own).toBeVisible()
  await choice.selectOption({ index: 1 })
  await expect(own).toBeHidden()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: t('interviews.new.submit') }).click()
  const elsewhere = { ...tooMany, reason: 'skill_missing' }
  await expect(refusal).toHaveText(t('errors.plan_impossible', elsewhere))
  await page.getByLabel(t('interviews.new.position')).selectOption('backend-engineer')
  await asked.submit()
  await expect(page.getByText(t('interviews.intro.count', { count: 2 }))).toBeVisible()

  await page.goto('/plans')
  await page.getByRole('link', { name: 'Round two' }).click()
  await page.getByLabel(plan).fill('Round three')
  await page.getByRole('button', { name: t('positions.plans.save') }).click()
  await page.getByRole('link', { name: 'Round three' }).click()
  await page.getByRole('button', { name: t('positions.plans.delete') }).click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: t('positions.plans.delete') })
    .click()
  await expect(page.getByText(t('positions.plans.empty'))).toBeVisible()
})
