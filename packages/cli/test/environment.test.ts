// What must not matter, and what must not happen: the language of the machine, the network, the size of the
// file, a reader that goes away.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { test } from 'node:test'
import { csvLine } from '../src/index.ts'
import { type Progress, progress } from '../src/roster/progress.ts'
import type { ResultRow } from '../src/roster/result-row.ts'
import { ends, file, root, roster, scenario, scenarioRow } from './support.ts'

const path = file('scenario.json', scenario)
const csv = file('roster.csv', roster(scenarioRow, { ...scenarioRow, ruleYear: '2023' }))

test('every language and time zone of the machine gives the same', async () => {
  const places = [
    { LANG: 'C', TZ: 'UTC' },
    { LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8', TZ: 'America/Los_Angeles' },
  ]
  for (const args of [
    ['evaluate', path, '--explain'],
    ['evaluate', csv],
  ]) {
    const all = await Promise.all(places.map((env) => ends(0, args, { env })))
    assert.equal(new Set(all.map(({ output }) => output)).size, 1, args.join(' '))
  }
})

test('no network is touched', async () => {
  const guard = file(
    'guard.mjs',
    `import net from 'node:net'; import dns from 'node:dns'; import dgram from 'node:dgram'
     const refuse = () => { throw new Error('the network was touched') }
     net.Socket.prototype.connect = refuse; dns.lookup = refuse; dns.promises.lookup = refuse
     dgram.createSocket = refuse; globalThis.fetch = refuse`,
  )
  const node = ['--import', guard]
  for (const args of [
    ['evaluate', path, '--explain'],
    ['evaluate', csv],
    ['compare', '2019', '2020'],
  ])
    await ends(0, args, { node })
})

/** A roster of so many rows, each with a name of so many letters, piece by piece. */
function* bigRoster(rows: number, letters: number): Generator<string> {
  yield csvLine(Object.keys(scenarioRow))
  for (let id = 1; id <= rows; id++)
    yield csvLine(Object.values({ ...scenarioRow, id: String(id), name: 'n'.repeat(letters) }))
}

function start(...node: readonly string[]) {
  const main = join(root, 'packages/cli/src/main.ts')
  const options = ['--conditions=source', '--disable-warning=ExperimentalWarning', ...node]
  const child = spawn(process.execPath, [...options, main, 'evaluate', '--roster', '-'])
  const said = { errors: '' }
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.errors += text))
  return { child, said, closed: once(child, 'close') as Promise<[number | null]> }
}

test('more than the memory allowed goes through, whole and in its order', async () => {
  const [rows, letters, megabytes] = [2000, 100_000, 160]
  assert.ok(rows * letters > 1.1 * megabytes * 1024 * 1024)
  const { child, said, closed } = start(`--max-old-space-size=${megabytes}`)
  const written = pipeline(bigRoster(rows, letters), child.stdin)
  let line = 0
  for await (const text of createInterface({ input: child.stdout })) {
    if (line > 0) assert.ok(text.startsWith(`${line},nnn`) && text.includes(`nn,${line + 1},2019,scored,`))
    line += 1
  }
  await written
  assert.deepEqual([line, (await closed)[0]], [rows + 1, 0], said.errors)
  assert.match(said.errors, /2,000 rows, [\d,]+ a second: 2,000 scored\n$/)
})

test('a reader that goes away ends the run without a word', async () => {
  const { child, said, closed } = start()
  const written = pipeline(bigRoster(5000, 10), child.stdin).catch(() => {})
  await once(child.stdout, 'readable')
  child.stdout.destroy()
  assert.equal((await closed)[0], 141)
  assert.doesNotMatch(said.errors, /Error|EPIPE|scored/)
  await written
})

function shown(isTTY: boolean, run: (progress: Progress, pass: (ms: number) => void) => void): string {
  let text = ''
  let now = 0
  const screen = { isTTY, write: (piece: string) => (text += piece) }
  run(
    progress(
      screen,
      () => 0.425,
      () => now,
    ),
    (ms) => (now += ms),
  )
  return text
}

const scoredRow: ResultRow = { status: 'scored', exit: 0, cells: [], remarks: [] }
const badRow: ResultRow = { status: 'invalid', exit: 2, cells: [], remarks: ['type: no', 'qp: no'] }

test('progress moves on one line of a terminal, and is a line now and then elsewhere', () => {
  const work = (ms: number) => (show: Progress, pass: (ms: number) => void) => {
    for (let line = 2; line <= 129; line++) {
      pass(ms)
      show.row(line, scoredRow)
    }
    show.row(130, badRow)
    assert.equal(show.finish(), 2)
  }
  assert.equal(
    shown(true, work(4)),
    '\r\u001B[K64 rows, 250 a second, 42%\r\u001B[K128 rows, 250 a second, 42%' +
      '\r\u001B[KLine 130: type: no | qp: no\n\r\u001B[K129 rows, 252 a second: 128 scored, 1 unreadable\n',
  )
  assert.equal(
    shown(false, work(100)),
    '128 rows, 10 a second, 42%\nLine 130: type: no | qp: no\n129 rows, 10 a second: 128 scored, 1 unreadable\n',
  )
})
