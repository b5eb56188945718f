// `npm run measures:import -- <folder or archive> [--date 2026-08-20] [--name "qpp-measures-data 11.1.0"]`
import { parseArgs } from 'node:util'
import { generated, imported } from './folders.ts'
import { importRelease } from './import-release.ts'

const USAGE = `Usage: npm run measures:import -- <folder or .tgz> [--date YYYY-MM-DD] [--name NAME]
  --date  the day of the release, if it is not today's
  --name  what to call it, if its package.json does not say`

const { path, date, name } = readArguments()
const { years, refused } = await importRelease({ path, date, name, generated, imported }).catch(
  (error: Error) => exit(error.message),
)
for (const line of refused) console.log(`refused  ${line}`)
for (const { stamp, modules } of years) {
  console.log(`imported ${stamp.performanceYear}: ${modules.join(', ')} (${stamp.from}, ${stamp.date})`)
}
if (years.length === 0) exit('No performance year was imported.')

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { date: { type: 'string' }, name: { type: 'string' } },
    })
    const [path, ...more] = positionals
    const { date = new Date().toISOString().slice(0, 10), name } = values
    if (path === undefined || more.length > 0 || !/^\d{4}-\d\d-\d\d$/.test(date)) return exit(USAGE)
    return { path, date, name }
  } catch {
    return exit(USAGE)
  }
}

function exit(message: string): never {
  console.error(message)
  process.exit(1)
}
