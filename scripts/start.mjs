// `npm start`: installs what is missing, builds, and serves the site on http://localhost:4321 (or PORT).
import { join } from 'node:path'
import { root } from './root.mjs'
import { run } from './run.mjs'
import { ensureInstalled } from './setup.mjs'
import { serve } from './static-server.mjs'

const port = readPort(process.env.PORT ?? '4321')
const site = join(root, 'site', 'dist')

// The port is tried before the build, so that nobody waits for a build that cannot be served.
await (await serveOrExit()).close()
await ensureInstalled()
if ((await run('npm', ['run', 'build'])) !== 0) exit('The build failed: see the messages above.')
await serveOrExit()
const address = `http://localhost:${port}`
const response = await fetch(address)
if (!response.ok) exit(`The site answers with status ${response.status}.`)
console.log(`\n${address}\n`)

function readPort(text) {
  const port = /^\d+$/.test(text) ? Number(text) : 0
  if (port < 1 || port > 65535) exit(`PORT must be a whole number from 1 to 65535; it is "${text}".`)
  return port
}

async function serveOrExit() {
  try {
    return await serve(site, port)
  } catch (error) {
    if (error.code === 'EADDRINUSE')
      exit(`Port ${port} is in use. Stop its program, or choose another: PORT=4322 npm start`)
    if (error.code === 'EACCES')
      exit(`Port ${port} needs special rights. Choose one above 1023: PORT=4321 npm start`)
    throw error
  }
}

/** @returns {never} */
function exit(message) {
  console.error(message)
  process.exit(1)
}
