import { defineConfig } from '@playwright/test'
import { findChromium } from '../test/chromium.ts'

export default defineConfig({
  testMatch: '*.pictures.ts',
  globalSetup: '../../e2e/fixtures/build.ts',
  outputDir: '../../test-results',
  workers: 1,
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: 'line',
  use: {
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
})
