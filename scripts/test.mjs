// `npm test`: every stage in turn, then one last line `N passed, N failed`.
// `npm test -- core widgets` runs only those stages.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { ensureInstalled } from './setup.mjs'
import { stages } from './stages.mjs'

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in stages))
if (unknown.length > 0) {
  console.error(`No stage named ${unknown.join(', ')}; there are ${Object.keys(stages).join(', ')}.`)
  process.exit(1)
}

await ensureInstalled()
mkdirSync(join(root, '.cache'), { recursive: true })

const results = {}
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n== ${name} ==`)
  results[name] = await stage(results)
}

console.log('')
const total = { passed: 0, failed: 0 }
for (const [name, { passed, failed }] of Object.entries(results)) {
  console.log(`${name}: ${passed} passed, ${failed} failed`)
  total.passed += passed
  total.failed += failed
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0
