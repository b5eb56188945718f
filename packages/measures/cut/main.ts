// `npm run measures`: cuts the data modules from the npm package qpp-measures-data, unless they are there already.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { sayRefusal } from './cms-rows.ts'
import { cutYear } from './cut-year.ts'
import { generated, imported, sources } from './folders.ts'
import { readRelease } from './read-release.ts'
import { readManifest, writeIndex, writeManifest, writeYear } from './write-modules.ts'

/** The day that npm gives for the version we pin. */
const PACKAGE_DATE = '2026-05-15'

const packageFile = createRequire(import.meta.url).resolve('qpp-measures-data/package.json')
const keyFile = join(generated, '.key')
const key = keyOfInputs()
if (!existsSync(keyFile) || readFileSync(keyFile, 'utf8') !== key) {
  await writeEverything()
  writeFileSync(keyFile, key)
}

async function writeEverything(): Promise<void> {
  mkdirSync(generated, { recursive: true })
  const refused = await cutPackage()
  writeFileSync(join(generated, 'refused.txt'), refused.map((line) => `${line}\n`).join(''))
  const years = writeIndex(generated, imported).map(({ stamp }) => stamp)
  const from = new Set(years.map((stamp) => stamp.from))
  console.log(
    `Measures of ${years.map(({ performanceYear }) => performanceYear).join(', ')}: ${[...from].join(', ')}`,
  )
  console.log(`${refused.length} rows of the package refused: packages/measures/generated/refused.txt`)
  if (readManifest(imported).outdated) {
    console.log('The imported years were cut by an older version and are left out: import them again.')
  }
}

/** Cuts every year of the package; says what was refused. */
async function cutPackage(): Promise<string[]> {
  const { name, years } = await readRelease(dirname(packageFile))
  const cuts = years.map((source, index) =>
    cutYear(source, { previous: years[index - 1], asOf: PACKAGE_DATE }),
  )
  const written = cuts.map((cut) =>
    writeYear(generated, cut, { performanceYear: cut.performanceYear, from: name, date: PACKAGE_DATE }),
  )
  writeManifest(generated, written)
  return cuts.flatMap((cut) => cut.refused.map(sayRefusal))
}

/** Changes with the package, with what was imported and with the code that cuts. */
function keyOfInputs(): string {
  const hash = createHash('sha256').update(readFileSync(packageFile))
  const manifest = join(imported, 'years.json')
  if (existsSync(manifest)) hash.update(readFileSync(manifest))
  for (const folder of sources) {
    for (const file of readdirSync(folder).toSorted()) hash.update(readFileSync(join(folder, file)))
  }
  return hash.digest('hex')
}
