// Makes sure that this Node is recent enough, that the dependencies of package-lock.json are installed, and that
// CMS's measures are cut from them. Runs before anything is installed: built-in modules only.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'

const STAMP = join(root, 'node_modules', '.setup-stamp')

/** Installs and cuts what is missing or out of date; exits with a message if this Node cannot do it. */
export async function ensureInstalled() {
  checkNode()
  await install()
  if ((await run('npm', ['run', '--silent', 'measures'])) !== 0) fail('npm run measures failed: see above.')
}

/** Once per state of the lock file. */
async function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log('Installing dependencies (npm ci)')
  const code = await run('npm', ['ci', '--loglevel=error', '--no-fund', '--no-audit'])
  if (code !== 0) fail('npm ci failed: see the messages above.')
  writeFileSync(STAMP, wanted)
}

// On Linux the dependencies bring their own Node 24; elsewhere the installed one must do everything.
function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const bringsNode = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch)
  const needed = bringsNode ? [20, 0] : [22, 19]
  if (major > needed[0] || (major === needed[0] && minor >= needed[1])) return
  const system = bringsNode ? '' : ` on ${process.platform} ${process.arch}`
  fail(`Node ${needed.join('.')} or later is needed${system}; this is Node ${process.versions.node}.`)
}

/** @returns {never} */
function fail(message) {
  console.error(message)
  process.exit(1)
}
