// The command as it is installed: what is built runs by its bin file, in a bare Node, and says the same.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { ends, file, folder, mips, root, roster, scenario, scenarioRow } from './support.ts'

const entry = join(root, 'packages/cli/bin/mips.js')
const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env

before(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/cli'], {
    cwd: root,
    env,
  })
})

test('the bin file is where package.json says, and what is built says the same as the sources', async () => {
  const about = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as {
    bin: { mips: string }
    files: string[]
  }
  assert.equal(join(root, 'packages/cli', about.bin.mips), entry)
  assert.deepEqual(about.files, ['bin', 'dist'])
  assert.ok(existsSync(join(root, 'packages/cli/dist/main.js')))
  const path = file('scenario.json', scenario)
  const csv = file('roster.csv', roster(scenarioRow))
  for (const args of [['--version'], ['evaluate', path, '--explain'], ['evaluate', csv], ['rules', '2019']]) {
    const built = await ends(0, args, { entry })
    assert.equal(built.output, (await ends(0, args)).output, args.join(' '))
  }
})

test('the built command ends with the same statuses', async () => {
  assert.equal((await mips(['evaluate', '-'], { entry, input: '{}' })).status, 2)
  assert.equal((await mips(['evaluate', '-'], { entry, input: '{"version":1,"ruleYear":"2020"}' })).status, 1)
})

test('a checkout that was not built yet runs its sources', async () => {
  for (const part of ['bin', 'src', 'package.json'])
    cpSync(join(root, 'packages/cli', part), join(folder, 'fresh', part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'fresh/node_modules'))
  const conditions = { entry: join(folder, 'fresh/bin/mips.js') }
  const path = file('unbuilt.json', scenario)
  const { output, errors } = await ends(0, ['evaluate', path], conditions)
  assert.match(output, /^CY 2019 final rule/)
  assert.equal(errors, '')
})
