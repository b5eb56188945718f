// Published points of Promoting Interoperability (2017: Advancing Care Information).
import type { RuleYearId } from '@mips-widgets/core'
import { type Place, at } from './sources.ts'
import * as s from './sources.ts'

export interface MeasureCase {
  readonly id: string
  readonly ruleYear: RuleYearId
  readonly measureId: string
  readonly numerator: number
  readonly denominator: number
  readonly published: string
  readonly source: Place
}

export const measureCases: readonly MeasureCase[] = [
  // 49/115 = 42.6 % of 10
  {
    id: 'PI-engine-PI_EP_1',
    ruleYear: '2019',
    measureId: 'PI_EP_1',
    numerator: 49,
    denominator: 115,
    published: '4',
    source: at(s.enginePi75, 'src/app/components/references/json/scoring-example-output-aci.json'),
  },
  // 1123/1951 = 57.6 % of 20 = 11.5
  {
    id: 'PI-engine-PI_HIE_1',
    ruleYear: '2019',
    measureId: 'PI_HIE_1',
    numerator: 1123,
    denominator: 1951,
    published: '12',
    source: at(s.enginePi75, 'src/app/components/references/json/scoring-example-output-aci.json'),
  },
  // 145/175 = 82.9 % of 20 = 16.57
  {
    id: 'PI-aao20-HIE-receive',
    ruleYear: '2020',
    measureId: 'PI_HIE_4',
    numerator: 145,
    denominator: 175,
    published: '17',
    source: at(s.aaoPi2020, 'whole table'),
  },
]

export const disputedMeasureCases: readonly (MeasureCase & {
  readonly ours: string
  readonly reason: string
})[] = [
  {
    id: 'PI-aao20-Patient-access',
    ruleYear: '2020',
    measureId: 'PI_PEA_1',
    numerator: 350,
    denominator: 500,
    published: '30',
    ours: '28',
    reason: '350 of 500 is 70 %, not the printed 75 %',
    source: at(s.aaoPi2020, 'whole table'),
  },
  {
    id: 'ACI-drchrono',
    ruleYear: '2017',
    measureId: 'ACI_PEA_2',
    numerator: 3,
    denominator: 17,
    published: '1.8',
    ours: '2',
    reason: '17.6 % is 18 in whole percent: two started tenths of 10 points',
    source: at(s.drchronoAci, 'example'),
  },
]

/**
 * A whole category. The source prints points and not every count: counts are chosen to give them.
 * 8 e-Prescribing, 15 sending, 17 receiving, 350/500 access, one registry and one excluded.
 */
export const disputedCategoryCase = {
  id: 'PI-aao20-total',
  ruleYear: '2020',
  published: '80',
  ours: '78',
  reason: 'the total carries the slip of 30 points for 28',
  measures: {
    PI_EP_1: { numerator: 8, denominator: 10 },
    PI_HIE_1: { numerator: 15, denominator: 20 },
    PI_HIE_4: { numerator: 145, denominator: 175 },
    PI_PEA_1: { numerator: 350, denominator: 500 },
    PI_PHCDRR_1_EX_1: true,
    PI_PHCDRR_2: true,
    PI_PPHI_1: true,
    PI_INFBLO_1: true,
    PI_ONCDIR_1: true,
  },
  source: at(s.aaoPi2020, 'whole table'),
} as const

const every = { numerator: 100, denominator: 100 }

/**
 * 2017, standard set. The engine counts 80 for the base (50, and 30 for its three measures with points), 20
 * for two other measures, 10 for an activity with certified technology: 110, capped at 100.
 */
export const categoryCase = {
  id: 'ACI-engine17b',
  ruleYear: '2017',
  published: '100',
  uncapped: '110',
  measures: {
    ACI_PPHI_1: true,
    ACI_EP_1: every,
    ACI_PEA_1: every,
    ACI_HIE_1: every,
    ACI_HIE_2: every,
    ACI_PEA_2: every,
    ACI_CCTPE_1: every,
    ACI_IACEHRT_1: true,
    ACI_INFBLO_1: true,
    ACI_ONCDIR_1: true,
  },
  source: at(s.engine2017, 'scoring-example-output-aci.json blob f771d19486611acf893d43d25fd1a0b104db8cba'),
} as const
