// The stages of `npm test`: each resolves to how many of its tests passed and failed.
// A stage without tests of its own counts as one; a runner that ran no test counts as a failure.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findBrowser } from './browser.mjs'
import { root } from './root.mjs'
import { run } from './run.mjs'

const UNIT_TESTS = [
  'packages/*/test/**/*.test.ts',
  'test/published/**/*.test.ts',
  'test/structure/**/*.test.ts',
]

export const stages = {
  check: () => runAsOne('check'),
  core: () => runCounted('core', runUnitTests),
  build: () => runAsOne('build'),
  size: () => runAsOne('size'),
  widgets: () => runInBrowser('widgets', runWidgetTests),
  e2e: (results) => (results.build?.failed ? skipEndToEnd() : runInBrowser('e2e', runEndToEndTests)),
}

async function runAsOne(script) {
  const code = await run('npm', ['run', '--silent', script])
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

function skipEndToEnd() {
  console.log('Not run, because the build failed; counted as one failure.')
  return { passed: 0, failed: 1 }
}

async function runInBrowser(name, runner) {
  try {
    const browser = await findBrowser()
    return await runCounted(name, (file) => runner(file, { CHROME_PATH: browser }))
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1 }
  }
}

// A runner leaves its counts in a file. One that stops before that, or runs nothing, has failed.
async function runCounted(name, runner) {
  const file = join(root, '.cache', `${name}-counts.json`)
  rmSync(file, { force: true })
  const code = await runner(file)
  const { passed, failed } = readCounts(file)
  const failedOtherwise = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: failedOtherwise ? 1 : failed }
}

function runUnitTests(file) {
  return run('node', [
    '--conditions=source',
    '--disable-warning=ExperimentalWarning',
    '--test',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./scripts/count-reporter.mjs',
    `--test-reporter-destination=${file}`,
    ...UNIT_TESTS,
  ])
}

function runWidgetTests(file, env) {
  const options = '--disable-warning=ExperimentalWarning'
  return run('web-test-runner', [], { ...env, COUNTS_FILE: file, NODE_OPTIONS: options })
}

function runEndToEndTests(file, env) {
  return run('playwright', ['test', '--reporter=list,json'], { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file })
}

function readCounts(file) {
  try {
    const { passed, failed, stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
    if (!stats) return { passed, failed }
    if (stats.flaky > 0) console.log(`${stats.flaky} passed only when tried again.`)
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
