// Writes cdn/: the loader, one module per element, shared chunks, and manifest.json with each file's integrity.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { bundleElements, bundleLoader } from './bundle.mjs'
import { names } from './src/tags.ts'

const cdn = new URL('./cdn/', import.meta.url)
const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'))

const output = [...(await bundleLoader()), ...(await bundleElements())]
const files = output.map((file) => ({
  fileName: file.fileName,
  content: file.type === 'chunk' ? file.code : file.source,
}))
failOnMissingElements(files)

rmSync(cdn, { recursive: true, force: true })
for (const { fileName, content } of files) write(fileName, content)
write('manifest.json', JSON.stringify({ version, integrity: integrityOf(files) }, null, 2) + '\n')
report(files)

function failOnMissingElements(files) {
  const built = new Set(files.map((file) => file.fileName))
  const missing = names.filter((name) => !built.has(`define/${name}.js`))
  if (missing.length > 0)
    throw new Error(`tags.ts names elements without a define module: ${missing.join(', ')}`)
}

function write(fileName, content) {
  const target = new URL(fileName, cdn)
  mkdirSync(dirname(fileURLToPath(target)), { recursive: true })
  writeFileSync(target, content)
}

function integrityOf(files) {
  return Object.fromEntries(
    files.map(({ fileName, content }) => [
      fileName,
      `sha384-${createHash('sha384').update(content).digest('base64')}`,
    ]),
  )
}

function report(files) {
  for (const { fileName, content } of files) {
    const bytes = gzipSync(content, { level: 9 }).length
    console.log(`${fileName.padEnd(48)} ${String(bytes).padStart(7)} bytes gzip`)
  }
}
