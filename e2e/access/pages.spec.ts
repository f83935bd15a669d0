import type { Page } from '@playwright/test'
import { pagesOfTheApp } from './inventory.ts'
import { pages } from './table.ts'
import { expect, ownerName, people, secret, test, type Who } from './world.ts'

test('the table lists every page there is', () => {
  expect(Object.keys(pages).sort()).toEqual(pagesOfTheApp())
})

for (const [route, { access, path }] of Object.entries(pages)) {
  if (access === 'link') continue
  for (const who of people) {
    test(`${route} for ${who}`, async ({ world, newVisitor, t, expectedErrors }) => {
      // The browser notes an answer of 404 on the console.
      expectedErrors.push(/404/)
      const page = await newVisitor(world.app, { storageState: await world.as[who].storageState() })
      const address = path(world.has)
      await page.goto(address)
      const signedIn = who === 'owner' || who === 'other'
      if (access === 'everybody' || (access === 'visitors' && !signedIn)) await staysAt(page, address)
      else if (access === 'visitors') await staysAt(page, '/dashboard')
      else if (!signedIn) await staysAt(page, `/sign-in?next=${encodeURIComponent(address)}`)
      else if (access === 'owner' && who !== 'owner') {
        await expect(page.getByRole('heading', { name: t('common.missing.title') })).toBeVisible()
      } else {
        await staysAt(page, address)
        await expect(page.getByRole('heading', { name: t('common.missing.title') })).toBeHidden()
      }
      if (who !== 'owner') await tellsNothing(page, who)
    })
  }
}

async function staysAt(page: Page, address: string): Promise<void> {
  await expect(page).toHaveURL(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

async function tellsNothing(page: Page, who: Who): Promise<void> {
  const html = await page.content()
  expect(html, `what ${who} gets`).not.toContain(secret)
  expect(html, `what ${who} gets`).not.toContain(ownerName)
}
