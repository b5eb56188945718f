// What a person types: help, versions, bad usage and files that are not there. Each ends with its status.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { ends, file, folder, roster, scenario, scenarioRow } from './support.ts'

const good = file('good.json', scenario)
const csv = file('good.csv', roster(scenarioRow))

const refused: readonly [args: readonly string[], says: RegExp][] = [
  [[], /Name a command/],
  [['frobnicate'], /no command “frobnicate”; there are evaluate, roster-template, compare, rules/],
  [['toString'], /no command/],
  [['evaluate'], /Name one file/],
  [['evaluate', good, good], /Name one file/],
  [['evaluate', `${folder}/absent.json`], /Cannot read .*absent\.json: there is no such file/],
  [['evaluate', `${folder}/absent.csv`], /Cannot read .*absent\.csv: there is no such file/],
  [['evaluate', folder], /it is a folder/],
  [['evaluate', good, '--frobnicate'], /Unknown option '--frobnicate'/],
  [['evaluate', good, '--rule-year'], /rule-year/],
  [
    ['evaluate', good, '--rule-year', '2016'],
    /no rule year “2016”\. Choose one of 2017, 2018, 2019-proposed/,
  ],
  [['evaluate', good, '--out', 'x.csv'], /--out is for a roster/],
  [['evaluate', good, '--keep', 'x'], /--keep is for a roster/],
  [['evaluate', csv, '--json'], /--json is for one scenario/],
  [['evaluate', csv, '--explain'], /--explain is for one scenario/],
  [['evaluate', csv, '--qpp'], /--qpp is for one scenario/],
  [['evaluate', csv, '--out', csv], /--out names the roster itself/],
  [
    ['evaluate', csv, '--out', `${folder}/absent/scores.csv`],
    /Cannot write .*: there is no such file or folder/,
  ],
  [['evaluate', csv, '--encoding', 'klingon'], /no encoding “klingon”/],
  [['evaluate', csv, '--keep', 'absent'], /--keep names absent/],
  [['evaluate', csv, '--keep', 'ruleYear'], /The output has a column ruleYear of its own/],
  [['compare', '2019'], /Name two rule years/],
  [['compare', '2019', '2099'], /no rule year “2099”/],
  [['rules', '1999'], /no rule year “1999”/],
  [['rules', '2019', '2020'], /Name one rule year/],
  [['roster-template', 'x'], /Name no file/],
  [['roster-template', '--rule-year', '1999'], /no rule year “1999”/],
]

describe('bad usage says what is wrong on stderr, prints nothing and ends with 2', { concurrency: 4 }, () => {
  for (const [args, says] of refused) {
    test(`mips ${args.join(' ').replaceAll(folder, '…')}`, async () => {
      const { output, errors } = await ends(2, args)
      assert.match(errors, says)
      assert.match(errors, /^mips: /)
      assert.equal(output, '')
    })
  }
})

describe('help and version', { concurrency: 4 }, () => {
  for (const args of [['--help'], ['-h'], ['help'], ['evaluate', '--help'], ['evaluate', 'x.json', '-h']]) {
    test(`mips ${args.join(' ')}`, async () => {
      const { output, errors } = await ends(0, args)
      for (const word of ['evaluate', 'roster-template', 'compare', 'rules', '2019-proposed', 'Exit status'])
        assert.ok(output.includes(word), word)
      assert.equal(errors, '')
    })
  }

  test('mips --version names the code and the rule data', async () => {
    assert.match((await ends(0, ['--version'])).output, /^mips \d+\.\d+\.\d+, rule data \d+\.\d+\.\d+\n$/)
  })
})
