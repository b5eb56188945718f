import { defineConfig } from '@playwright/test'
import { chromiumArgs, findBrowser } from './scripts/browser.mjs'

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  // A busy machine can lose a browser: one more try, which the summary names.
  retries: 1,
  timeout: 30_000,
  globalTimeout: 25 * 60_000,
  reporter: 'list',
  webServer: {
    command: 'node scripts/serve-for-tests.mjs',
    url: 'http://127.0.0.1:4802/',
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
  use: { baseURL: 'http://127.0.0.1:4802', actionTimeout: 10_000, screenshot: 'only-on-failure' },
  projects: [
    {
      name: 'chromium',
      use: {
        browserName: 'chromium',
        launchOptions: { executablePath: await findBrowser(), args: chromiumArgs },
      },
    },
  ],
})
