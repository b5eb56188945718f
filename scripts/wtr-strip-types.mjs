// Serves TypeScript to the browser with its types blanked out: every line and column stays in place,
// so errors and coverage point into the source without a source map.
import { stripTypeScriptTypes } from 'node:module'

export function stripTypes() {
  const isTypeScript = (context) => context.path.endsWith('.ts')
  return {
    name: 'strip-types',
    resolveMimeType(context) {
      return isTypeScript(context) ? 'js' : undefined
    },
    transform(context) {
      return isTypeScript(context) ? { body: stripTypeScriptTypes(context.body) } : undefined
    },
  }
}
