// What `mips --help` prints.
import { ruleYearIds } from '@mips-widgets/core'

export const help = `mips: what Medicare's MIPS rules make of a clinician, on a file

  mips evaluate scenario.json        eligibility, categories, final score, payment, QP status
       --rule-year 2019              under this rule year, whatever the input names
       --explain                     how everything was worked out, step by step, with sources
       --json                        the report as JSON, numbers as strings
       --qpp                         the file is a QPP submission (the JSON that registries upload)

  mips evaluate roster.csv           a row per clinician, of any size; scores as CSV on standard output
       --out scores.csv              into a file
       --rule-year 2019              under this rule year, whatever the rows name
       --keep dept,site              carries these columns over into the output untouched
       --encoding windows-1252       the file is not UTF-8
       --roster                      standard input, or a name without .csv, is a roster

  mips roster-template               the columns of a roster with one example row
       --rule-year 2019              with the Promoting Interoperability measures of this rule year
       --describe                    every column, with what it takes

  mips compare 2019-proposed 2019    what changed between two rule years [--json]
  mips rules 2026                    what a rule year says, with sources [--json]

  mips --help, mips --version

A file name of - reads standard input.
Rule years: ${ruleYearIds.join(', ')}.
Exit status: 0 scored; 1 cannot be scored, and says why; 2 bad usage or bad input. A roster ends with the
status of its worst row.
Nothing is sent anywhere. This is not CMS, and a result here is an estimate, not a determination.`
