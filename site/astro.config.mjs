// The site: static pages, one script per widget that a page shows, a local search index.
// Nothing is inlined, so that the pages hold under a strict content security policy.
import { defineConfig } from 'astro/config'
import { contentSecurityPolicy } from './src/lib/content-security-policy.ts'
import { embedFiles } from './src/lib/embed-files.ts'
import { searchIndex } from './src/lib/search-index.ts'

process.env.ASTRO_TELEMETRY_DISABLED = '1'

const ours = /^@mips-widgets\//

export default defineConfig({
  trailingSlash: 'always',
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [embedFiles(), searchIndex(), contentSecurityPolicy()],
  server: { port: Number(process.env.PORT ?? 4321) },
  vite: {
    build: { assetsInlineLimit: 0, cssTarget: ['chrome125', 'firefox128', 'safari17.5'] },
    resolve: { conditions: ['source', 'module', 'browser', 'development|production'] },
    worker: { format: 'es' },
    ssr: {
      noExternal: [ours],
      resolve: { conditions: ['source', 'module', 'node', 'development|production'] },
    },
  },
})
