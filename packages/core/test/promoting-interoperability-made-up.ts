// Small rule objects with everything the method of performance points can hold, so that the calculator is
// tested apart from the data of any rule year. The points are those of 2023.
import {
  type PerformancePointsRules,
  type Redistribution,
  type RuleYear,
  PUBLIC_HEALTH,
  scorePromotingInteroperability,
} from '../src/index.ts'
import {
  bonusRegistry,
  clinicalData,
  electronicCase,
  immunization,
  measure,
  syndromic,
} from '../src/rules/promoting-interoperability-inventory.ts'
import type { Measures } from './promoting-interoperability.cases.ts'
import { scored, years } from './support.ts'

const value = <const T>(it: T) => ({ value: it, unverified: 'Made up for a test.' })

const exchange = [['PI_HIE_5'], ['PI_HIE_6'], ['PI_HIE_1', 'PI_HIE_4'], ['PI_PEA_1']] as const
const redistribution: readonly Redistribution[] = [
  { from: 'PI_EP_1', to: exchange },
  { from: 'PI_EP_2', to: [['PI_EP_1'], ...exchange] },
  { from: 'PI_HIE_1', to: [['PI_PEA_1']] },
  { from: 'PI_HIE_4', to: [['PI_HIE_1'], ['PI_PEA_1']] },
  { from: PUBLIC_HEALTH, to: [['PI_PEA_1']] },
]

export const exchangeRules: PerformancePointsRules = {
  method: 'performance-points',
  name: value('Promoting Interoperability'),
  cehrt: value('Any'),
  maximum: value('100'),
  leastPoints: value('1'),
  rounding: value('whole-points-half-up'),
  zeroRule: value('Every requirement is met'),
  attestations: value([
    { id: 'PI_PPHI_1', title: 'Security risk analysis done', required: true },
    { id: 'PI_PPHI_2', title: 'SAFER Guides', required: true, anyAnswer: true },
    { id: 'PI_ONCACB_1', title: 'ONC-ACB surveillance', required: false },
  ]),
  objectives: [
    {
      title: 'e-Prescribing',
      measures: [
        measure('PI_EP_1', value('10')),
        measure('PI_EP_2', value('10'), {
          exclusions: [
            { id: 'PI_EP_2_EX_1', text: 'One reason' },
            { id: 'PI_EP_2_EX_2', text: 'Another reason' },
          ],
        }),
      ],
    },
    {
      title: 'Health Information Exchange',
      measures: [measure('PI_HIE_1', value('15')), measure('PI_HIE_4', value('15'))],
      alternatives: [measure('PI_HIE_5', value('30')), measure('PI_HIE_6', value('30'))],
    },
    { title: 'Provider to Patient Exchange', measures: [measure('PI_PEA_1', value('25'))] },
  ],
  publicHealth: {
    title: 'Public Health',
    needed: value('2'),
    points: value('25'),
    registries: value([immunization, electronicCase]),
    oneExclusion: value('The other one brings all points'),
    bonus: {
      kind: 'points',
      points: value('5'),
      registries: value([bonusRegistry(syndromic), bonusRegistry(clinicalData)]),
    },
  },
  redistribution,
}

export const suppressedRules: PerformancePointsRules = {
  ...exchangeRules,
  publicHealth: { ...exchangeRules.publicHealth, suppressed: value(['PI_PHCDRR_3']) },
}

export const withRules = (promotingInteroperability: PerformancePointsRules): RuleYear => ({
  ...years['2020'],
  promotingInteroperability,
})

const full = { numerator: 100, denominator: 100 }

/** A report of everything, by Sending and Receiving: 100 points without a bonus. */
export const everything: Measures = {
  PI_PPHI_1: true,
  PI_PPHI_2: true,
  PI_EP_1: full,
  PI_EP_2: true,
  PI_HIE_1: full,
  PI_HIE_4: full,
  PI_PEA_1: full,
  PI_PHCDRR_1: true,
  PI_PHCDRR_3: true,
}

/** The report without some answers. */
export const lacking = (ids: readonly string[], more: Measures = {}): Measures => ({
  ...Object.fromEntries(Object.entries(everything).filter(([id]) => !ids.includes(id))),
  ...more,
})

export const run = (measures: Measures, rules = exchangeRules) =>
  scored(scorePromotingInteroperability(withRules(rules), { measures }))

/** The finding of a measure in a few words: its state, what it earned of what it can bring. */
export function findingOf(measures: Measures, id: string, rules = exchangeRules): string {
  const finding = run(measures, rules).detail.measures.find((one) => one.id === id)
  return finding
    ? `${finding.state} ${finding.earned?.value.toString() ?? '-'}/${finding.available.value.toString()}`
    : 'absent'
}
