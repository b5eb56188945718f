// A roster: its rows are scored as scenarios are, a bad row costs only itself, files are read however they
// were written.
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { evaluate, loadRuleYear, parseScenario } from '@mips-widgets/core'
import { loadInventory } from '@mips-widgets/measures'
import { type Row, ends, file, folder, roster, rowsOf, scenario, scenarioRow } from './support.ts'

const scores = async (status: number, content: string | Uint8Array, args: readonly string[] = []) => {
  const { output, errors } = await ends(status, ['evaluate', '--roster', '-', ...args], { input: content })
  return { rows: rowsOf(output), output, errors }
}

const without = (row: Row, ...names: readonly string[]): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)))

describe('mips evaluate roster.csv', { concurrency: 4 }, () => {
  test('a row is scored as the same scenario is', async () => {
    const rules = await loadRuleYear('2019')
    const parsed = parseScenario({ ...scenario })
    assert.equal(parsed.status, 'parsed')
    const report = evaluate(rules, parsed.scenario, await loadInventory(2019))
    assert.equal(report.finalScore.status, 'scored')
    assert.equal(report.paymentAdjustment.status, 'scored')
    assert.equal(report.quality.status, 'scored')
    const { rows } = await scores(0, roster(scenarioRow))
    const [row] = rows
    assert.equal(rows.length, 1)
    assert.equal(row?.['id'], '1001')
    assert.equal(row?.['name'], 'Example, Ada')
    assert.equal(row?.['line'], '2')
    assert.equal(row?.['status'], 'scored')
    assert.equal(row?.['eligibility'], 'required')
    assert.equal(row?.['quality'], report.quality.step.value.toDecimalPlaces(4).toString())
    assert.deepEqual([row?.['cost'], row?.['improvementActivities']], ['65', '75'])
    assert.deepEqual(
      ['quality', 'cost', 'improvementActivities', 'promotingInteroperability'].map(
        (one) => row?.[`${one}Weight`],
      ),
      ['45', '15', '15', '25'],
    )
    assert.equal(row?.['finalScore'], report.finalScore.step.value.toString())
    assert.equal(row?.['paymentAdjustment'], report.paymentAdjustment.step.value.toString())
    assert.equal(row?.['paymentChange'], report.paymentAdjustment.detail.dollars?.value.toString())
    assert.equal(row?.['paymentApplies'], 'yes')
    assert.equal(row?.['scalingFactors'], 'chosen')
  })

  test('--out writes a file, and the totals go to stderr', async () => {
    const out = join(folder, 'scores.csv')
    const { output, errors } = await ends(0, ['evaluate', file('ok.csv', roster(scenarioRow)), '--out', out])
    assert.equal(output, '')
    assert.match(errors, /^1 row, \d+ a second: 1 scored\n$/)
    assert.equal(rowsOf(readFileSync(out, 'utf8')).length, 1)
  })

  test('a bad row is told with its line number, written as such, and the others go on', async () => {
    const rows = [
      scenarioRow,
      { ...scenarioRow, id: '2', type: 'wizard' },
      { ...scenarioRow, id: '3', name: 'Two\nlines' },
      { ...scenarioRow, id: '4', quality1_performanceRate: '182.31' },
      { ...scenarioRow, id: '5', quality2_points: '11' },
      { ...scenarioRow, id: '6', ruleYear: '2016' },
      { ...scenarioRow, id: '7', newlyEnrolled: 'perhaps' },
      { ...scenarioRow, id: '8', PI_EP_1_numerator: '200' },
      { ...scenarioRow, id: '9' },
    ]
    const { rows: scored, errors } = await scores(2, `${roster(...rows)}short,row\n"open,row\n`)
    assert.deepEqual(
      scored.map((row) => [row['id'], row['line'], row['status']]),
      [
        ['1001', '2', 'scored'],
        ['2', '3', 'invalid'],
        ['3', '4', 'scored'],
        ['4', '6', 'invalid'],
        ['5', '7', 'invalid'],
        ['6', '8', 'invalid'],
        ['7', '9', 'invalid'],
        ['8', '10', 'invalid'],
        ['9', '11', 'scored'],
        ['', '12', 'invalid'],
        ['', '13', 'invalid'],
      ],
    )
    for (const said of [
      'Line 3: type: “wizard” is not one of physician,',
      'Line 6: quality1_performanceRate: This can be at most 100%.',
      'Line 7: quality2_points: This can be at most 10',
      'Line 8: ruleYear: “2016” is not one of 2017,',
      'Line 9: newlyEnrolled: Write yes or no.',
      'Line 10: PI_EP_1',
      'Line 12: The first line has ',
      'Line 13: A quote is opened and not closed.',
      '11 rows, ',
      ': 3 scored, 8 unreadable',
    ])
      assert.ok(errors.includes(said), `${said}\n${errors}`)
    assert.equal(scored[3]?.['remarks'], 'quality1_performanceRate: This can be at most 100%.')
    assert.equal(scored[1]?.['finalScore'], '')
  })

  test('a row that cannot be scored says in its columns’ names what is wanted, and the status is 1', async () => {
    const { rows, errors } = await scores(
      1,
      roster(
        scenarioRow,
        without({ ...scenarioRow, id: '2' }, 'cost1_measureId', 'cost1_points'),
        without({ ...scenarioRow, id: '3' }, 'quality1_reportingRate', 'quality3_points'),
        without({ ...scenarioRow, id: '4' }, 'segment1_services', 'activities'),
      ),
    )
    assert.deepEqual(
      rows.map((row) => row['status']),
      ['scored', 'incomplete', 'incomplete', 'incomplete'],
    )
    assert.equal(rows[1]?.['remarks'], 'wanted: cost1_measureId: The cost measures that CMS scored')
    assert.match(rows[2]?.['remarks'] ?? '', /wanted: quality1_reportingRate: The data completeness/)
    assert.match(rows[2]?.['remarks'] ?? '', /wanted: quality3_eligiblePopulation: /)
    assert.match(rows[3]?.['remarks'] ?? '', /wanted: segment1_services: .*wanted: activities: /)
    assert.equal(rows[3]?.['eligibility'], 'open')
    assert.match(errors, /: 1 scored, 3 incomplete\n$/)
  })

  test('none says that there is nothing, which is not the same as a blank cell', async () => {
    const { rows } = await scores(
      0,
      roster(
        without({ ...scenarioRow, id: 'no cost', cost1_measureId: 'none' }, 'cost1_points'),
        { ...scenarioRow, id: 'no activity', activities: 'None' },
        {
          ...Object.fromEntries(Object.entries(scenarioRow).filter(([name]) => !name.startsWith('PI_'))),
          id: 'no interoperability',
          promotingInteroperability: 'none',
        },
        {
          ...Object.fromEntries(Object.entries(scenarioRow).filter(([name]) => !name.startsWith('quality'))),
          id: 'no quality',
          quality1_measureId: 'none',
        },
      ),
    )
    assert.deepEqual([rows[0]?.['cost'], rows[0]?.['costWeight']], ['', '0'])
    assert.equal(rows[1]?.['improvementActivities'], '0')
    assert.equal(rows[2]?.['promotingInteroperability'], '0')
    assert.equal(rows[3]?.['quality'], '0')
  })

  test('a slot with nothing but yes, no and choices is no measure', async () => {
    const row = { ...scenarioRow, quality7_endToEnd: 'no', quality7_collectionType: 'registry' }
    assert.equal((await scores(0, roster(row))).rows[0]?.['status'], 'scored')
  })

  test('who takes no part: the adjustment is what it would be, and the row says so', async () => {
    const { rows } = await scores(0, roster({ ...scenarioRow, qp: 'qp' }))
    assert.deepEqual([rows[0]?.['eligibility'], rows[0]?.['paymentApplies']], ['excluded', 'no'])
    assert.match(rows[0]?.['remarks'] ?? '', /Qualifying APM Participant/)
  })

  test('QP status from the percents', async () => {
    const row = { ...scenarioRow, medicarePaymentPercent: '55', medicarePatientPercent: '10' }
    assert.equal((await scores(0, roster(row))).rows[0]?.['qpStatus'], 'qp')
  })

  test('rows of several rule years in one file', async () => {
    const years = ['2019', '2022', '2023', '2019-proposed']
    const { rows, errors } = await scores(
      0,
      roster(...years.map((ruleYear) => ({ ...scenarioRow, ruleYear }))),
    )
    assert.deepEqual(
      rows.map((row) => row['ruleYear']),
      years,
    )
    assert.ok((errors.match(/not in this build/g)?.length ?? 0) <= 1)
  })

  test('--rule-year is for every row, with or without a column', async () => {
    const text = roster(scenarioRow, without(scenarioRow, 'ruleYear'))
    const { rows } = await scores(0, text, ['--rule-year', '2020'])
    assert.deepEqual(
      rows.map((row) => row['ruleYear']),
      ['2020', '2020'],
    )
    await scores(0, roster(without(scenarioRow, 'ruleYear')), ['--rule-year', '2020'])
  })
})

describe('the first line', { concurrency: 4 }, () => {
  test('unknown columns are named once, and --keep carries them over', async () => {
    const row = { ...scenarioRow, department: ' A,"1" ', PI_EP1: 'x', quality1_performancerat: '5' }
    const { errors, rows } = await scores(0, roster(row, row))
    assert.equal(errors.match(/department, PI_EP1, quality1_performancerat/g)?.length, 1)
    assert.equal(rows[0]?.['department'], undefined)
    const kept = await scores(0, roster(row), ['--keep', 'department,practiceSize'])
    assert.equal(kept.rows[0]?.['department'], ' A,"1" ')
    assert.equal(kept.rows[0]?.['practiceSize'], '40')
    assert.doesNotMatch(kept.errors, /department/)
  })

  test('names count whatever their case and the blanks around them, in any order', async () => {
    const shuffled = Object.fromEntries(
      Object.entries(scenarioRow)
        .toReversed()
        .map(([name, value]) => [` ${name.toUpperCase()} `, value]),
    )
    const { rows } = await scores(0, roster(shuffled))
    assert.deepEqual([rows[0]?.['status'], rows[0]?.['ID']], ['scored', '1001'])
  })

  const refused: readonly [name: string, text: string, says: RegExp][] = [
    ['nothing', '', /The roster is empty/],
    ['blank lines', '\n\n\n', /The roster is empty/],
    ['no known column', 'a,b\n1,2\n', /No column of a roster stands in the first line/],
    ['semicolons', 'id;ruleYear;type\n1;2019;physician\n', /No column of a roster/],
    ['no rule year', 'id,type\n1,physician\n', /The column ruleYear is missing/],
    ['a column twice', 'id,ruleYear,type,TYPE\n1,2019,physician,other\n', /The column type stands twice/],
    ['an open quote', '"id,ruleYear\n1,2019\n', /Line 1: A quote is opened and not closed/],
  ]
  for (const [name, text, says] of refused) {
    test(`${name}: refused, and no output is begun`, async () => {
      const out = join(folder, 'kept.csv')
      writeFileSync(out, 'before')
      const args = ['evaluate', '--roster', '-', '--out', out]
      assert.match((await ends(2, args, { input: text })).errors, says)
      assert.equal(readFileSync(out, 'utf8'), 'before')
    })
  }

  test('a header alone gives a header', async () => {
    const { output, errors } = await scores(0, 'id,ruleYear\n')
    assert.match(output, /^id,line,ruleYear,status,.*remarks\n$/)
    assert.match(errors, /0 rows, 0 a second: nothing to score/)
  })
})

describe('however the file was written', { concurrency: 4 }, () => {
  const text = roster({ ...scenarioRow, name: 'Núñez, José' })

  test('a byte order mark stays', async () => {
    const { output } = await scores(0, `\uFEFF${text}`)
    assert.ok(output.startsWith('\uFEFFid,name,'))
    assert.equal(rowsOf(output.slice(1))[0]?.['name'], 'Núñez, José')
  })

  test('Windows line ends', async () => {
    assert.equal((await scores(0, text.replaceAll('\n', '\r\n'))).rows[0]?.['status'], 'scored')
  })

  test('UTF-16 as Excel writes it', async () => {
    const { rows } = await scores(0, Buffer.from(`\uFEFF${text}`, 'utf16le'))
    assert.equal(rows[0]?.['name'], 'Núñez, José')
  })

  test('windows-1252 is noticed, and read when named', async () => {
    const bytes = Buffer.from(text, 'latin1')
    assert.match((await scores(0, bytes)).errors, /Not all of it is utf-8: say --encoding windows-1252/)
    const { rows, errors } = await scores(0, bytes, ['--encoding', 'windows-1252'])
    assert.equal(rows[0]?.['name'], 'Núñez, José')
    assert.doesNotMatch(errors, /utf-8/)
  })

  test('numbers as people write them', async () => {
    const row = { ...scenarioRow, segment1_allowedCharges: ' 120 000 ', quality1_performanceRate: '82.31 %' }
    const { rows } = await scores(0, roster(scenarioRow, row))
    assert.equal(rows[1]?.['finalScore'], rows[0]?.['finalScore'])
  })

  test('what is carried over is not touched, whatever stands in it', async () => {
    const names = ['=1+1', '007', '"quoted"', 'two\r\nlines', ' blanks ', '😀', 'x'.repeat(1_000_000)]
    const { rows } = await scores(0, roster(...names.map((name) => ({ ...scenarioRow, name }))))
    assert.deepEqual(
      rows.map((row) => row['name']),
      names,
    )
  })
})
