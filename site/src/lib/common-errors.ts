// Wrong numbers that public pages often print about these rule years, each with the right
// reading. The evidence is rows of the rule data, so that its words and citations are the data's.
import { type RuleRow, type RuleYear, type RuleYearId, say } from '@mips-widgets/core'
import { findRuleYear } from './rule-years.ts'
import { rowsOf } from './sources.ts'

export interface CommonError {
  readonly id: string
  readonly wrong: string
  readonly right: string
  readonly evidence: readonly (readonly [RuleYearId, string])[]
}

export interface Evidence {
  readonly rules: RuleYear
  readonly label: string
  readonly row: RuleRow
}

export function evidenceOf({ evidence }: CommonError, all: readonly RuleYear[]): Evidence[] {
  return evidence.map(([id, path]) => {
    const rules = findRuleYear(all, id)
    const row = rowsOf(rules).find((candidate) => candidate.path === path)
    if (!row) throw new Error(`common-errors.ts: ${id} has no rule ${path}`)
    return { rules, row, label: say(row.label) }
  })
}

export const commonErrors: readonly CommonError[] = [
  {
    id: 'no-floor',
    wrong: '“Below the threshold your penalty grows evenly, point by point, down to 0.”',
    right:
      'It grows evenly only down to a quarter of the threshold. At a quarter or less you get the whole negative percent. With the 2020 threshold of 45 points that is −9% for every score up to 11.25.',
    evidence: [
      ['2020', 'payment.floor'],
      ['2020', 'payment.negativeLine'],
    ],
  },
  {
    id: 'line-from-a-quarter',
    wrong: '“The line starts at the full penalty at a quarter of the threshold.”',
    right:
      'The line is drawn from 0 points, not from a quarter. So there is a jump: in 2020 a score of 11.25 costs 9%, and a score just above it costs 6.75%. Many published charts leave the jump out.',
    evidence: [['2020', 'payment.negativeLine']],
  },
  {
    id: 'nine-percent',
    wrong: '“A perfect score in 2020 pays 9% more.”',
    right:
      'Nine percent is the number before scaling. The positive side is multiplied by a factor that keeps the program budget-neutral, and CMS sets it after everybody has reported. The highest adjustment paid for 2020 was 1.87%, the exceptional part included.',
    evidence: [
      ['2020', 'payment.positiveLine'],
      ['2020', 'payment.published.Highest adjustment'],
    ],
  },
  {
    id: 'plus-minus-five',
    wrong: '“The 2020 performance year moves payments by ±5%.”',
    right:
      'Five percent belongs to 2018. The applicable percent rose every year: 4 for 2017, 5 for 2018, 7 for 2019, 9 for 2020.',
    evidence: [
      ['2018', 'payment.applicablePercent'],
      ['2020', 'payment.applicablePercent'],
    ],
  },
  {
    id: 'or-instead-of-and',
    wrong: '“You must take part if your charges or your patients are above the limit.”',
    right:
      'You must exceed every criterion: charges and patients, and from 2019 services as well. One of them at or below its limit keeps you out. From 2019, whoever exceeds at least one but not all may choose to opt in.',
    evidence: [
      ['2018', 'eligibility.lowVolume.allowedCharges'],
      ['2018', 'eligibility.lowVolume.beneficiaries'],
      ['2019', 'eligibility.lowVolume.services'],
      ['2019', 'eligibility.optIn'],
    ],
  },
  {
    id: 'exactly-the-limit',
    wrong: '“With $90,000 or more, and 200 patients or more, you are in.”',
    right: 'The limit itself is not enough: exactly $90,000 and exactly 200 patients do not exceed it.',
    evidence: [
      ['2019', 'eligibility.lowVolume.allowedCharges'],
      ['2019', 'eligibility.lowVolume.beneficiaries'],
    ],
  },
  {
    id: 'social-workers',
    wrong: '“Clinical social workers joined MIPS in 2019.”',
    right:
      'They were proposed for 2019 and left out of the final rule. Speech-language pathologists, audiologists and dietitians came in instead.',
    evidence: [
      ['2019-proposed', 'eligibility.clinicianTypes'],
      ['2019', 'eligibility.clinicianTypes'],
    ],
  },
  {
    id: 'small-practice-final-score',
    wrong: '“A small practice gets 5 points on its final score in 2019.”',
    right:
      'That was 2018. From 2019 on the bonus stands in the numerator of the quality category: 6 points there, 3 as first proposed. It helps less than its number suggests.',
    evidence: [
      ['2018', 'quality.smallPracticeBonus.where'],
      ['2019-proposed', 'quality.smallPracticeBonus.points'],
      ['2019', 'quality.smallPracticeBonus.where'],
      ['2019', 'quality.smallPracticeBonus.points'],
    ],
  },
  {
    id: 'completeness-2018',
    wrong: '“Data completeness was 50% in 2018.”',
    right: 'It was 50% in 2017 and 60% in 2018.',
    evidence: [
      ['2017', 'quality.dataCompleteness'],
      ['2018', 'quality.dataCompleteness'],
    ],
  },
  {
    id: 'weights-2020',
    wrong: '“In 2020 quality counts 40% and cost 20%.”',
    right:
      'That was the proposal. The final rule kept 45% and 15%, and afterwards CMS set cost to zero for everybody for 2020.',
    evidence: [
      ['2020-proposed', 'weights.all'],
      ['2020', 'weights.all'],
      ['2020', 'weights.zeroForEveryone.cost'],
    ],
  },
]
