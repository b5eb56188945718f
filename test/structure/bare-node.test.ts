// The built core in a bare Node process: no source condition, no page.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { root } from './files.ts'

const built = pathToFileURL(join(root, 'packages/core/dist/index.js')).href

// The child must not see what `node --test --conditions=source` sets.
const { NODE_OPTIONS: _options, NODE_TEST_CONTEXT: _context, ...env } = process.env

before(() => {
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'packages/core'], {
    cwd: root,
    env,
  })
})

const PROGRAM = `
  if (globalThis.document !== undefined || process.execArgv.some((one) => one.startsWith('--cond'))) throw new Error('not bare')
  const core = await import(FROM)
  const said = {}
  for (const id of core.ruleYearIds) {
    const rules = await core.loadRuleYear(id)
    const threshold = rules.payment.performanceThreshold.value
    said[id] = [
      core.paymentAdjustment(rules, '0').step.value,
      core.paymentAdjustment(rules, threshold).step.value,
      core.checkEligibility(rules, { qp: 'qp' }).status,
      core.qualityBonus(rules, { submissions: [] }).status,
      core.scorePromotingInteroperability(rules, { measures: {} }).step.value,
      core.adjustmentCurve(rules).pieces.length,
      core.describeRuleYear(rules).length,
    ].join(' ')
  }
  const proposed = await core.loadRuleYear('2020-proposed')
  const factors = { scalingFactor: '0.203', exceptionalScalingFactor: '0.395' }
  said.figure1 = core.paymentAdjustment(proposed, '100', factors).step.value
  said.parsed = core.parseScenario('{ "version": 1 }').status
  console.log(JSON.stringify(said))
`

const expected = {
  '2017': '-4 0 not-scored scored 0 2 14',
  '2018': '-5 0 not-scored scored 0 2 14',
  '2019-proposed': '-7 0 not-scored scored 0 2 14',
  '2019': '-7 0 not-scored scored 0 2 14',
  '2020-proposed': '-9 0 not-scored scored 0 2 14',
  '2020': '-9 0 not-scored scored 0 2 14',
  '2021': '-9 0 not-scored scored 0 2 14',
  '2022': '-9 0 not-scored scored 0 2 14',
  '2023': '-9 0 not-scored scored 0 2 14',
  '2024': '-9 0 not-scored scored 0 2 14',
  '2025': '-9 0 not-scored scored 0 2 14',
  '2026': '-9 0 not-scored scored 0 2 14',
  figure1: '5.78',
  parsed: 'parsed',
}

for (const [name, from] of [
  ['by its file', built],
  ['by its name', '@mips-widgets/core'],
] as const) {
  test(`node -e, the core ${name}: every rule year loads and computes`, () => {
    const program = PROGRAM.replace('FROM', JSON.stringify(from))
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: root,
      env,
      encoding: 'utf8',
    })
    assert.equal(status, 0, stderr)
    assert.equal(stderr, '')
    assert.deepEqual(JSON.parse(stdout), expected)
  })
}
