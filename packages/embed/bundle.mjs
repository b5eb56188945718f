// How the embedded files are bundled; shared by the build and by the size check.
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { trimChunks, trimDecimal, trimLiterals } from './trim.mjs'
import { workers } from './workers.mjs'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

export const defineFolder = here('../widgets/src/define/')

const conditionNames = ['source', 'production', 'browser', 'import', 'default']

/** Options for any browser bundle made from the workspace's TypeScript sources. */
export const browserInput = /** @type {const} */ ({
  platform: 'browser',
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  resolve: { conditionNames },
  // An annotation before an object is of no use to rolldown, and some to others; terser takes its time.
  checks: { invalidAnnotation: false, pluginTimings: false },
  plugins: [trimDecimal(), trimLiterals(), trimChunks()],
})

/** The loader as one script without imports or exports, so that it also runs without type="module". */
export async function bundleLoader() {
  return generate(
    { ...browserInput, input: here('./src/mips-widgets.ts') },
    { format: 'iife', minify: true, entryFileNames: '[name].js' },
  )
}

/** Every element as its own entry; lit, decimal.js, each rule year, workers and what elements share as chunks. */
export async function bundleElements() {
  const files = readdirSync(defineFolder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  const input = Object.fromEntries(files.map((file) => [file.slice(0, -3), defineFolder + file]))
  return generate(
    {
      ...browserInput,
      input,
      preserveEntrySignatures: 'allow-extension',
      plugins: [workers(), ...browserInput.plugins],
    },
    {
      format: 'es',
      minify: true,
      entryFileNames: 'define/[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      codeSplitting: {
        groups: [
          { name: 'lit', test: /node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/ },
          { name: 'decimal', test: /node_modules[\\/]decimal\.js[\\/]/ },
        ],
      },
    },
  )
}

async function generate(inputOptions, outputOptions) {
  const bundle = await rolldown(inputOptions)
  try {
    const { output } = await bundle.generate(outputOptions)
    return output
  } finally {
    await bundle.close()
  }
}
