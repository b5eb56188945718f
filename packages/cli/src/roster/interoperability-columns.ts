// The columns of Promoting Interoperability: CMS's own ids. A rate takes two columns, PI_EP_1_numerator and
// PI_EP_1_denominator, because spreadsheets turn 3/12 into a day; everything else is yes or no.
import { type RuleYear, askedAnswers, loadRuleYear, ruleYearIds } from '@mips-widgets/core'
import { type DescribedColumn, number, yesNo } from './column.ts'

const PLACE = 'promotingInteroperability.measures'

/** What a rule year asks, in its order. */
export const interoperabilityColumns = (rules: RuleYear): DescribedColumn[] =>
  [...askedAnswers(rules)].map((answer) => ({
    name: answer.replace('.', '_'),
    path: `${PLACE}.${answer}`,
    kind: answer.includes('.') ? number : yesNo,
    about: answer.includes('.') ? 'A measure that is a rate' : 'A measure, an exclusion or a statement',
    common: true,
  }))

/** What any rule year asks. */
export async function allInteroperabilityColumns(): Promise<DescribedColumn[]> {
  const held = await Promise.all(ruleYearIds.map(loadRuleYear))
  const all = held.flatMap(interoperabilityColumns)
  return [...new Map(all.map((column) => [column.name, column])).values()]
}
