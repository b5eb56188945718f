// CSV and text: quoting, line ends, and nothing that a spreadsheet would run.
import { assert } from 'chai'
import { csvOf, textOf } from './export.ts'

const cells: readonly [name: string, given: string, expected: string][] = [
  ['plain', 'Quality', 'Quality'],
  ['empty', '', ''],
  ['a comma', 'a,b', '"a,b"'],
  ['quotes', 'a "b"', '"a ""b"""'],
  ['a line end', 'a\nb', '"a\nb"'],
  ['another line end', 'a\r\nb', '"a\r\nb"'],
  ['white space around', ' a ', '" a "'],
  ['an apostrophe', 'year’s', 'year’s'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a link', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['plus', '+cmd', "'+cmd"],
  ['minus', '-cmd', "'-cmd"],
  ['at', '@SUM(A1)', "'@SUM(A1)"],
  ['tab', '\t=1', "'\t=1"],
  ['a line end before a formula', '\n=1', '"\'\n=1"'],
  ['a wide equals sign', '＝1', "'＝1"],
  ['a loss is a number', '-9%', '-9%'],
  ['a gain is a number', '+4.01%', '+4.01%'],
  ['a gain of a thousand', '+1,200.50', '"+1,200.50"'],
  ['a number and more', '-9%+1', "'-9%+1"],
  ['a minus sign is no hyphen', '−$9,000', '"−$9,000"'],
]
for (const [name, given, expected] of cells)
  it(`a cell of CSV: ${name}`, () => assert.equal(csvOf([[given, 'x']]), `\uFEFF${expected},x\r\n`))

it('rows of CSV', () => assert.equal(csvOf([['a', 'b'], ['c']]), '\uFEFFa,b\r\nc\r\n'))

it('text has a row per line and a tab between cells, whatever is in them', () =>
  assert.equal(textOf([['a\tb', ' c\n d '], ['e']]), 'a b\tc d\ne'))
