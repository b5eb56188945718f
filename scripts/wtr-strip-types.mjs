// Serves TypeScript to the browser with its types blanked out: every line and column stays in place,
// so errors and coverage point into the source without a source map. A worker is named by the file that it
// will be, `worker.js`: what is asked for so, and is there only as TypeScript, is served in its place.
import { existsSync, readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { root } from './root.mjs'

const WORKER = /^\/(packages\/[\w-]+\/src\/(?:.*\/)?worker)\.js$/

export function stripTypes() {
  const isTypeScript = (context) => context.path.endsWith('.ts')
  return {
    name: 'strip-types',
    serve(context) {
      const [, twin] = WORKER.exec(context.path) ?? []
      const file = join(root, `${twin}.ts`)
      if (!twin || !existsSync(file)) return undefined
      return { body: stripTypeScriptTypes(readFileSync(file, 'utf8')), type: 'js' }
    },
    resolveMimeType(context) {
      return isTypeScript(context) ? 'js' : undefined
    },
    transform(context) {
      return isTypeScript(context) ? { body: stripTypeScriptTypes(context.body) } : undefined
    },
  }
}
