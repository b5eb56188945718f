// Builds the search index from the built pages, as the last step of the build. Search runs in
// the visitor's browser on files of this site. Where deciles begin is nothing to search for.
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import * as pagefind from 'pagefind'

export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['.measures td'] })
      if (!index) throw new Error(`The search index could not be made: ${errors.join('; ')}`)
      const added = await index.addDirectory({ path: fileURLToPath(dir) })
      const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) })
      await pagefind.close()
      const failures = [...added.errors, ...written.errors]
      if (failures.length > 0) throw new Error(`The search index could not be made: ${failures.join('; ')}`)
      logger.info(`${added.page_count} pages`)
    },
  },
})
