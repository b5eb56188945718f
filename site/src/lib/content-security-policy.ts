// Gives every built page a strict content security policy: scripts, styles and the search index
// from this site only. Server-rendered widgets bring their styles along until they come alive;
// those are allowed by hash, page by page.
import { createHash } from 'node:crypto'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import type { AstroIntegration } from 'astro'

export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const files = await readdir(dir, { recursive: true })
      await Promise.all(
        files.filter((file) => file.endsWith('.html')).map((file) => protect(new URL(file, dir))),
      )
    },
  },
})

async function protect(page: URL): Promise<void> {
  const html = await readFile(page, 'utf8')
  await writeFile(page, html.replace('<head>', `<head>${metaFor(html)}`))
}

const metaFor = (html: string) =>
  `<meta http-equiv="Content-Security-Policy" content="${policyFor(stylesOf(html)).replaceAll('"', '&quot;')}">`

const stylesOf = (html: string): string[] => [
  ...new Set([...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css)),
]

const policyFor = (styles: readonly string[]): string =>
  [
    "default-src 'none'",
    // Search runs as WebAssembly.
    "script-src 'self' 'wasm-unsafe-eval'",
    ["style-src 'self'", ...styles.map(hash)].join(' '),
    "img-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ')

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
