// The servers of the end-to-end tests, in one process:
// 4802 the built site, 4803 the examples beside the embed files (at /v2/ as if they were another version),
// 4804 the built npm example.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { serve } from './static-server.mjs'

const at = (...path) => join(root, ...path)

const embed = at('packages', 'embed', 'cdn')
const npmExample = at('examples', 'npm-vite', 'dist')

for (const built of [at('site', 'dist'), npmExample]) {
  if (existsSync(join(built, 'index.html'))) continue
  console.error(`${built} is not built: npm run build`)
  process.exit(1)
}

await serve(at('site', 'dist'), 4802)
await serve(at('examples'), 4803, {
  headers: { 'Access-Control-Allow-Origin': '*' },
  mounts: {
    '/examples/': at('examples'),
    '/packages/embed/cdn/': embed,
    '/cdn/': embed,
    '/v2/': embed,
  },
})
await serve(npmExample, 4804)
