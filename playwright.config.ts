import { defineConfig } from '@playwright/test'
import type { Options } from './e2e/fixtures/test.ts'
import { findChromium } from './scripts/test/chromium.ts'

export default defineConfig<Options>({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/fixtures/build.ts',
  outputDir: 'test-results',
  workers: 2,
  // A shared machine may starve one test; it gets a second try, is named flaky, and two failures are a failure.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    { name: 'desktop', use: { language: 'en', viewport: { width: 1440, height: 900 } } },
    {
      name: 'phone',
      testDir: 'e2e/journeys',
      use: { language: 'zh-CN', viewport: { width: 360, height: 740 }, hasTouch: true },
    },
  ],
})
