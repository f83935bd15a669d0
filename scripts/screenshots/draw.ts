import type { BrowserContextOptions, Page } from '@playwright/test'

/** How a laptop and a phone show a page here. */
export const desktop: BrowserContextOptions = {
  viewport: { width: 1280, height: 960 },
  deviceScaleFactor: 1.5,
}
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }

/** Draws what is in sight of a page into docs/screenshots. */
export async function draw(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({ path: `docs/screenshots/${name}.png`, animations: 'disabled' })
}
