// Finds a Chromium for the tests, or installs one; tells what to do if neither works.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/** Quiet, offline, and able to start for root in a container. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .filter((name) => process.env[name])
    .map((name) => join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe')),
]

/** The path of a Chromium or Chrome; throws if none is there and none can be installed. */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`)
  const found = chosen || (await findInstalled()) || (await install())
  if (found) return found
  throw new Error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium; others: npx playwright install chromium), ' +
      'or set CHROME_PATH to the program file of a Chromium or Chrome.',
  )
}

async function findInstalled() {
  return [...USUAL_PLACES, await playwrightPath()].find((path) => path && existsSync(path))
}

async function playwrightPath() {
  const { chromium } = await import('@playwright/test')
  return chromium.executablePath()
}

async function install() {
  console.log('No Chromium found; trying to install one.')
  runQuietly('npx playwright install chromium')
  const found = await findInstalled()
  if (found || !existsSync('/etc/debian_version') || process.getuid() !== 0) return found
  runQuietly('apt-get update && apt-get install -y chromium')
  return findInstalled()
}

// What these programs say goes to stderr: the standard output belongs to the test report.
function runQuietly(command) {
  spawnSync(command, { cwd: root, shell: true, stdio: ['ignore', 2, 2] })
}
