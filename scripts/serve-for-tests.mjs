// The servers of the end-to-end tests, in one process:
// 4802 the built site, 4803 the examples beside the embed files, 4804 the built npm example (if it is there).
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { serve } from './static-server.mjs'

const at = (...path) => join(root, ...path)

if (!existsSync(at('site', 'dist', 'index.html'))) {
  console.error('The site is not built: npm run build')
  process.exit(1)
}

await serve(at('site', 'dist'), 4802)
await serve(at('examples'), 4803, {
  headers: { 'Access-Control-Allow-Origin': '*' },
  mounts: {
    '/examples/': at('examples'),
    '/packages/embed/cdn/': at('packages', 'embed', 'cdn'),
    '/cdn/': at('packages', 'embed', 'cdn'),
  },
})
if (existsSync(at('examples', 'npm-vite', 'dist'))) await serve(at('examples', 'npm-vite', 'dist'), 4804)
