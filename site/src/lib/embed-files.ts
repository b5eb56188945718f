// Puts the built embed script and its modules at /cdn/, so that the site also serves what its
// embedding guide talks about.
import { cp, stat } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const built = new URL('../../../packages/embed/cdn/', import.meta.url)

export const embedFiles = (): AstroIntegration => ({
  name: 'embed-files',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      if (await stat(built).catch(() => undefined)) await cp(built, new URL('cdn/', dir), { recursive: true })
      else logger.warn(`${fileURLToPath(built)} is missing, so /cdn/ is too: run npm run build at the top.`)
    },
  },
})
