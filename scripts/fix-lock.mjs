// Completes package-lock.json after a change of dependencies (`npm run lock`).
// A registry may lack a package meant for some other platform; npm then leaves it out of the lock file,
// and `npm ci` refuses the file elsewhere. Each one left out gets a bare optional entry here.
import { readFileSync, writeFileSync } from 'node:fs'

const SYSTEMS = /darwin|win32|windows|freebsd|android|linux|aix|sunos|openbsd|netbsd|openharmony/
const PROCESSORS = /arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|mips64el|wasm32/

const path = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(path, 'utf8'))
const added = addMissing(lock.packages)
lock.packages = sortByKey(lock.packages)
writeFileSync(path, JSON.stringify(lock, null, 2) + '\n')
console.log(`package-lock.json: ${added.length} placeholder(s) added`)

const withAddress = Object.keys(lock.packages).filter((key) =>
  lock.packages[key].resolved?.startsWith('http'),
)
if (withAddress.length > 0) {
  console.error(`package-lock.json holds download addresses, for example for ${withAddress[0]}; check .npmrc`)
  process.exitCode = 1
}

function addMissing(packages) {
  const added = []
  for (const [location, entry] of Object.entries({ ...packages })) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (isInstalledFor(packages, location, name)) continue
      packages[`node_modules/${name}`] = placeholder(name, range, entry.dev)
      added.push(name)
    }
  }
  return added
}

// Walks up the folders as Node would: a/node_modules/b may use b's own copy, then a's, then the root's.
function isInstalledFor(packages, location, name) {
  let folder = location
  while (folder !== '') {
    if (packages[`${folder}/node_modules/${name}`]) return true
    const parent = folder.lastIndexOf('/node_modules/')
    folder = parent < 0 ? '' : folder.slice(0, parent)
  }
  return packages[`node_modules/${name}`] !== undefined
}

function placeholder(name, range, dev) {
  const system = SYSTEMS.exec(name)?.[0].replace('windows', 'win32')
  const processor = PROCESSORS.exec(name)?.[0]
  const version = range.replace(/^[~^]/, '')
  return { version, cpu: processor && [processor], dev, optional: true, os: system && [system] }
}

function sortByKey(record) {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
