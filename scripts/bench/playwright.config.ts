import { defineConfig } from '@playwright/test'
import { findChromium } from '../test/chromium.ts'

export default defineConfig({
  testMatch: '*.bench.ts',
  globalSetup: '../../e2e/fixtures/build.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 600_000,
  expect: { timeout: 60_000 },
  reporter: 'dot',
  use: {
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
})
