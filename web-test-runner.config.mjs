import { chromeLauncher } from '@web/test-runner-chrome'
import { defaultReporter, summaryReporter } from '@web/test-runner'
import { chromiumArgs, findBrowser } from './scripts/browser.mjs'
import { countReporter } from './scripts/wtr-count-reporter.mjs'
import { stripTypes } from './scripts/wtr-strip-types.mjs'

const counts = process.env.COUNTS_FILE

export default {
  testsStartTimeout: 60_000,
  testsFinishTimeout: 900_000,
  files: 'packages/widgets/src/**/*.test.ts',
  nodeResolve: { exportConditions: ['source', 'browser', 'production', 'default'] },
  plugins: [stripTypes()],
  concurrency: 2,
  browsers: [chromeLauncher({ launchOptions: { executablePath: await findBrowser(), args: chromiumArgs } })],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  coverageConfig: { include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  reporters: [
    summaryReporter({}),
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    ...(counts ? [countReporter(counts)] : []),
  ],
}
