// The other commands: what changed between two rule years, what a rule year says, QPP submissions.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compareRuleYears, loadRuleYear, ruleYearIds, scenarioFromQppJson } from '@mips-widgets/core'
import { ends, file } from './support.ts'

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown

describe('mips compare', { concurrency: 2 }, () => {
  test('prints both sides of every change with their sources', async () => {
    const { output } = await ends(0, ['compare', '2019-proposed', '2019'])
    const changes = compareRuleYears(await loadRuleYear('2019-proposed'), await loadRuleYear('2019'))
    const count = changes.flatMap((section) => section.changes).length
    assert.ok(output.startsWith(`2019-proposed → 2019: ${count} changes\n`))
    assert.match(output, /Who is in\n/)
    assert.match(output, /before: .+\n +source: /)
    assert.match(output, /after: .+\n +source: /)
    assert.match(output, /(before|after): nothing/)
    assert.doesNotMatch(output, /undefined|\{\w+\}/)
  })

  test('--json is what the core says', async () => {
    const { output } = await ends(0, ['compare', '2023', '2024', '--json'])
    const sections = compareRuleYears(await loadRuleYear('2023'), await loadRuleYear('2024'))
    assert.deepEqual(JSON.parse(output), plain(sections))
  })

  test('a rule year does not differ from itself', async () => {
    assert.match((await ends(0, ['compare', '2022', '2022'])).output, /^2022 → 2022: 0 changes\n/)
  })
})

describe('mips rules', { concurrency: 2 }, () => {
  test('--json is the rule year', async () => {
    const { output } = await ends(0, ['rules', '2026', '--json'])
    assert.deepEqual(JSON.parse(output), plain(await loadRuleYear('2026')))
  })

  test('prints every section with sources, other readings and doubts', async () => {
    const { output } = await ends(0, ['rules', '2019'])
    for (const title of [
      'The rule',
      'Who is in',
      'Category weights',
      'Quality',
      'Cost',
      'Payment adjustment',
    ])
      assert.match(output, new RegExp(`^${title}$`, 'm'))
    assert.match(output, /^ +source: /m)
    assert.match(output, /^ +disputed: /m)
    assert.match(output, /^ +not verified: /m)
    assert.doesNotMatch(output, /undefined|\{\w+\}/)
  })

  test('without a name: which there are', async () => {
    const lines = (await ends(0, ['rules'])).output.trim().split('\n')
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      [...ruleYearIds],
    )
    const listed = JSON.parse((await ends(0, ['rules', '--json'])).output) as { id: string }[]
    assert.deepEqual(
      listed.map(({ id }) => id),
      [...ruleYearIds],
    )
  })
})

const submission = {
  programName: 'mips',
  performanceYear: 2019,
  entityType: 'individual',
  taxpayerIdentificationNumber: '000456789',
  nationalProviderIdentifier: '0123456789',
  measurementSets: [
    {
      category: 'quality',
      submissionMethod: 'registry',
      performanceStart: '2019-01-01',
      performanceEnd: '2019-12-31',
      measurements: [
        {
          measureId: '236',
          value: {
            isEndToEndReported: false,
            performanceMet: 90,
            performanceNotMet: 30,
            eligiblePopulation: 120,
            eligiblePopulationExclusion: 0,
            eligiblePopulationException: 0,
          },
        },
      ],
    },
    { category: 'ia', submissionMethod: 'registry', measurements: [{ measureId: 'IA_EPA_1', value: true }] },
    {
      category: 'pi',
      submissionMethod: 'registry',
      measurements: [
        { measureId: 'PI_EP_1', value: { numerator: 49, denominator: 115 } },
        { measureId: 'PI_PPHI_1', value: true },
      ],
    },
  ],
}

describe('mips evaluate --qpp', { concurrency: 2 }, () => {
  const path = file('submission.json', submission)

  test('scores what a submission says, and asks for what it does not', async () => {
    const { output } = await ends(1, ['evaluate', '--qpp', path])
    assert.match(output, /^CY 2019 final rule/)
    assert.match(output, /Quality +\d+\.\d\d/)
    assert.match(output, /Improvement activities +\d+\.\d\d/)
    assert.match(output, /cost\.measures: The cost measures that CMS scored/)
    assert.doesNotMatch(output, /0123456789|000456789/)
  })

  test('what cannot be carried over is told and stands in the JSON', async () => {
    const { output, errors } = await ends(1, ['evaluate', '--qpp', path, '--json'])
    const read = scenarioFromQppJson(submission)
    assert.equal(read.status, 'read')
    const { leftOut } = JSON.parse(output) as { leftOut: { path: string }[] }
    assert.deepEqual(leftOut, plain(read.notCarried))
    for (const { path: place } of leftOut) assert.ok(errors.includes(`Left out: ${place}`), place)
  })

  test('what is no submission is refused', async () => {
    const { errors } = await ends(2, ['evaluate', '--qpp', '-'], { input: '{"version":1}' })
    assert.match(errors, /standard input cannot be read:\nThis is not a QPP submission/)
  })
})
