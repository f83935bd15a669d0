import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Outside the framework's bundler the marker package would throw; its server variant is empty.
      { find: /^server-only$/, replacement: `${root}node_modules/server-only/empty.js` },
    ],
  },
  test: {
    include: ['{app,components,lib,db,scripts,e2e}/**/*.test.{ts,tsx}'],
    globalSetup: 'lib/testing/global-setup.ts',
    env: { DATA_DIR: '/tmp/interview-genius-tests', LOG_LEVEL: 'silent' },
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is waited for comes by itself; only a busy machine makes it late.
    expect: { poll: { timeout: 20_000 } },
    maxWorkers: 2,
  },
})
