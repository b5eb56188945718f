// One scenario: what is printed, the JSON, the explanation and the exit status.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Report, evaluate, loadRuleYear, parseScenario } from '@mips-widgets/core'
import { loadInventory } from '@mips-widgets/measures'
import { ends, file, scenario } from './support.ts'

const path = file('scenario.json', scenario)

async function reportOf(ruleYear: string): Promise<Report> {
  const rules = await loadRuleYear(ruleYear)
  const parsed = parseScenario({ ...scenario })
  assert.equal(parsed.status, 'parsed')
  return evaluate(rules, parsed.scenario, await loadInventory(rules.performanceYear, { qcdr: true }))
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

/** Every number of a JSON value, with its path. */
function numbersIn(value: unknown, at = ''): [path: string, number: number][] {
  if (typeof value === 'number') return [[at, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => numbersIn(one, `${at}.${key}`))
}

describe('mips evaluate', { concurrency: 4 }, () => {
  test('prints eligibility, categories with weights, final score, adjustment, dollars and QP status', async () => {
    const report = await reportOf('2019')
    const { output, errors } = await ends(0, ['evaluate', path])
    assert.equal(report.finalScore.status, 'scored')
    assert.equal(report.paymentAdjustment.status, 'scored')
    const lines = output.split('\n')
    const line = (begins: string) => lines.find((one) => one.startsWith(begins)) ?? ''
    assert.match(line('CY 2019'), /CY 2019 final rule \(83 FR 59452\)/)
    assert.match(line('Performance year'), /2019, payment year 2021/)
    assert.match(line('Eligibility'), /required to report/)
    assert.match(line('Quality'), / 45% /)
    assert.match(line('Cost'), / 65\.00 +15% +9\.75/)
    assert.match(line('Improvement activities'), / 75\.00 +15% +11\.25/)
    assert.match(line('Promoting Interoperability'), / 25% /)
    assert.ok(line('Final score').endsWith(` ${report.finalScore.step.value.toFixed(2)}`))
    assert.ok(
      line('Payment adjustment in 2021').includes(`+${report.paymentAdjustment.step.value.toString()}%`),
    )
    assert.match(line('Payment adjustment in 2021'), /, \+\$[\d,.]+$/)
    assert.match(output, /Scaling factors chosen/)
    assert.match(line('QP status'), /nothing told/)
    assert.match(
      output,
      /mips \d+\.\d+\.\d+, rule data \d+\.\d+\.\d+, measures of 2019 from qpp-measures-data/,
    )
    assert.equal(errors, '')
  })

  test('--json is the report with the versions, numbers as text', async () => {
    const { output, errors } = await ends(0, ['evaluate', path, '--json'])
    const { versions, leftOut, ...report } = JSON.parse(output) as Record<string, unknown>
    assert.deepEqual(report, plain(await reportOf('2019')))
    assert.deepEqual(Object.keys(versions as object), ['mips', 'ruleData'])
    assert.deepEqual(leftOut, [])
    for (const [at, number] of numbersIn(report)) assert.ok(Number.isInteger(number), `${at} is ${number}`)
    assert.match(output, /"value": "76\.\d+"|"value": "\d+\.\d+"/)
    assert.equal(errors, '')
  })

  test('--explain prints every step with its formula, its source and its doubts', async () => {
    const { output } = await ends(0, ['evaluate', path, '--explain'])
    assert.match(output, /Points before rounding: \d\.\d+ points = \d \+ \(82\.31% − 80%\) ÷ \(90% − 80%\)/)
    assert.match(output, /source: 42 CFR part 414, subpart O \(MIPS and APM incentive\), § 414\.1380/)
    assert.match(output, /not verified: /)
    assert.match(output, /Categories and bonuses: [\d.]+ points = [\d.]+ \+ [\d.]+/)
    assert.match(output, /Quality category: [\d.]+% \(worked out above\)/)
    assert.doesNotMatch(output, /undefined|NaN|\[object|\{\w+\}/)
  })

  test('--rule-year wins over the file, and says so', async () => {
    const { output, errors } = await ends(0, ['evaluate', path, '--rule-year', '2020'])
    assert.match(output, /^CY 2020 final rule/)
    assert.match(errors, /Scored under 2020; the file names 2019/)
  })

  test('standard input, with a byte order mark and Windows line ends', async () => {
    const input = `\uFEFF${JSON.stringify(scenario, null, 2).replaceAll('\n', '\r\n')}`
    assert.match((await ends(0, ['evaluate', '-'], { input })).output, /^CY 2019 final rule/)
  })

  test('what nothing reads is named on stderr and in the JSON', async () => {
    const input = JSON.stringify({ ...scenario, clinician: { ...scenario.clinician, practicesize: 3 } })
    const { output, errors } = await ends(0, ['evaluate', '-', '--json'], { input })
    assert.match(errors, /Left out: clinician\.practicesize: no such field is known/)
    const { leftOut } = JSON.parse(output) as { leftOut: { path: string }[] }
    assert.deepEqual(
      leftOut.map((one) => one.path),
      ['clinician.practicesize'],
    )
  })

  test('a year whose measures are not in this build works, and stderr says why once', async () => {
    const { errors } = await ends(0, ['evaluate', path, '--rule-year', '2026'])
    if (await loadInventory(2026)) assert.equal(errors.match(/not in this build/g), null)
    else assert.equal(errors.match(/CMS’s measures of 2026 are not in this build/g)?.length, 1)
  })

  test('a payment alone: the final score was told', async () => {
    const input = '{"version":1,"ruleYear":"2023","payment":{"finalScore":"71.79","partBPaidAmount":100000}}'
    const { output } = await ends(0, ['evaluate', '-'], { input })
    assert.match(output, /Payment adjustment in 2025: −0\.39%, −\$390/)
    assert.doesNotMatch(output, /quality\.submissions/)
  })
})

describe('what cannot be scored ends with 1 and says why', { concurrency: 4 }, () => {
  const incomplete = JSON.stringify({
    ...scenario,
    cost: {},
    quality: { submissions: [{ measureId: '236' }] },
  })

  test('in the summary', async () => {
    const { output } = await ends(1, ['evaluate', '-'], { input: incomplete })
    assert.match(output, /Still wanted:\n/)
    assert.match(output, / {2}cost\.measures: The cost measures that CMS scored\n/)
    assert.match(output, / {2}quality\.submissions\.0\.eligiblePopulation: The number of cases\n/)
    assert.match(output, /Final score +incomplete/)
  })

  test('on stderr beside the JSON', async () => {
    const { output, errors } = await ends(1, ['evaluate', '-', '--json'], { input: incomplete })
    assert.equal((JSON.parse(output) as { finalScore: { status: string } }).finalScore.status, 'incomplete')
    assert.match(errors, /cost\.measures: The cost measures that CMS scored/)
  })

  test('an empty scenario wants everything', async () => {
    const { output } = await ends(1, ['evaluate', '-', '--rule-year', '2025'], { input: '{"version":1}' })
    for (const wanted of [
      'quality.submissions',
      'cost.measures',
      'improvementActivities.activities',
      'clinician.volume',
    ])
      assert.ok(output.includes(`  ${wanted}`), wanted)
    assert.doesNotMatch(output, /undefined|NaN|\{\w+\}/)
  })

  test('a category that is zero says which requirements are not met', async () => {
    const { promotingInteroperability: _none, ...others } = scenario
    const input = JSON.stringify({ ...others, promotingInteroperability: { measures: {} } })
    const { output } = await ends(0, ['evaluate', '-'], { input })
    assert.match(output, /Promoting Interoperability +0\.00/)
    assert.match(output, /Zero, because requirements are not met:/)
  })
})

const bad: readonly [name: string, input: string, says: RegExp][] = [
  ['nothing', '', /This is not JSON/],
  ['no JSON', '{"version":1', /This is not JSON/],
  ['a list', '[]', /./],
  ['another version', '{"version":2,"ruleYear":"2019"}', /version: This scenario has version 2/],
  ['another rule year', '{"version":1,"ruleYear":"2016"}', /ruleYear: There is no rule year “2016”/],
  ['no rule year', '{"version":1}', /Under which rule year\? Say --rule-year/],
  [
    'a wrong kind of value',
    '{"version":1,"ruleYear":"2019","clinician":{"type":7}}',
    /clinician\.type: Text in quotation marks belongs here, not 7\./,
  ],
  [
    'a number that is none',
    '{"version":1,"ruleYear":"2019","clinician":{"practiceSize":"many"}}',
    /clinician\.practiceSize: Write this in figures/,
  ],
  [
    'a percent above 100, among scored parts',
    JSON.stringify({ ...scenario, payment: { scalingFactor: '0.2', partBPaidAmount: '-1' } }),
    /payment\.partBPaidAmount: This cannot be less than zero/,
  ],
]

describe('bad input ends with 2 and names the field', { concurrency: 4 }, () => {
  for (const [name, input, says] of bad) {
    test(name, async () => {
      const { output, errors } = await ends(2, ['evaluate', '-'], { input })
      assert.match(output + errors, says)
    })
  }
})
