// Starts programs with the workspace's own tools first on the PATH, its Node 24 among them.
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './root.mjs'

const running = new Set()
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) child.kill(signal)
    process.exit(running.size > 0 ? 1 : 0)
  })
}

/** Runs a program to its end with this terminal; resolves to its exit code. */
export function run(program, args, env = {}) {
  const path = join(root, 'node_modules', '.bin') + delimiter + process.env.PATH
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    })
    running.add(child)
    child.on('error', (error) => settle(1, error.message))
    child.on('close', (code) => settle(code ?? 1))

    function settle(code, message) {
      running.delete(child)
      if (message) console.error(`${program}: ${message}`)
      resolve(code)
    }
  })
}
