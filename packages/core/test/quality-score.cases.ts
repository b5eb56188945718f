// Reported measures and made-up inventories for the tests of the quality category, and what differs between
// rule years, copied from the rules by hand.
import {
  type Inventory,
  type InventoryMeasure,
  type QualitySubmission,
  type RuleYearId,
  ruleYearIds,
  say,
} from '../src/index.ts'
import type { QualityDetail } from '../src/index.ts'

export const all = ruleYearIds
export const from = (first: RuleYearId): readonly RuleYearId[] => all.slice(all.indexOf(first))
export const until = (last: RuleYearId): readonly RuleYearId[] => all.slice(0, all.indexOf(last) + 1)

/** Deciles 1 to 10 begin at 0, 10, … 90: a rate of 55 is 6.5 points. */
export const straight: NonNullable<QualitySubmission['benchmark']> = {
  deciles: ['0', '10', '20', '30', '40', '50', '60', '70', '80', '90'],
}

let made = 0
/** A measure with everything in order, each time another one; 6.5 points. */
export const reported = (more: QualitySubmission = {}): QualitySubmission => ({
  measureId: `M${++made}`,
  collectionType: 'registry',
  measureType: 'process',
  eligiblePopulation: 20,
  reportingRate: '100',
  performanceRate: '55',
  benchmark: straight,
  ...more,
})

/** A measure whose points are told. */
export const worth = (points: string, measureType: QualitySubmission['measureType'] = 'process') => ({
  measureId: `M${++made}`,
  collectionType: 'registry' as const,
  measureType,
  points,
})

/** A measure that CMS works out from claims. */
export const fromClaims = (measureId: string, more: QualitySubmission = {}): QualitySubmission => ({
  measureId,
  collectionType: 'administrativeClaims',
  measureType: 'outcome',
  eligiblePopulation: 500,
  performanceRate: '45',
  benchmark: { deciles: ['90', '80', '70', '60', '50', '40', '30', '20', '10', '0'] },
  ...more,
})

/** One part of the CAHPS for MIPS survey; its points are a tenth of the rate, and 1. */
export const part = (measureId: string, performanceRate: string, more: QualitySubmission = {}) => ({
  measureId,
  collectionType: 'certifiedSurveyVendor' as const,
  eligiblePopulation: 200,
  performanceRate,
  benchmark: straight,
  ...more,
})

export const known = (measureId: string, more: Partial<InventoryMeasure> = {}): InventoryMeasure => ({
  measureId,
  title: `Measure ${measureId}`,
  measureType: 'process',
  inverse: false,
  collectionTypes: ['registry'],
  benchmarks: [
    {
      collectionType: 'registry',
      bounds: [null, '10', '20', '30', '40', '50', '60', '70', '80', '90'],
      capped: false,
    },
  ],
  ...more,
})

export const inventoryOf = (
  measures: readonly InventoryMeasure[],
  more: Partial<Inventory> = {},
): Inventory => ({
  stamp: { performanceYear: 2019, from: 'made up for tests', date: '2026-01-01' },
  performanceYearBenchmarks: true,
  measure: (id) => measures.find(({ measureId }) => measureId === id),
  ...more,
})

/** Why the first measure has its points, in words. */
export const wordsOf = ({ measures }: QualityDetail, index = 0): string =>
  (measures[index]?.reasons ?? []).map(({ message }) => say(message)).join(' ')

interface OfYear {
  /** The least points with a benchmark: 42 CFR 414.1380(b)(1)(i). */
  readonly floor: '3' | '1'
  /** Data completeness in percent: 414.1340(a). */
  readonly completeness: string
  /** Points without a benchmark or enough cases, and in a small practice: (b)(1)(i)(A)(1). */
  readonly without: readonly [string, string]
  /** Points below data completeness, and in a small practice: (b)(1)(i)(B)(1). */
  readonly incomplete: readonly [string, string]
  /** Small-practice bonus in the numerator: (b)(1)(v)(C); 2018 has it in the final score. */
  readonly smallPractice: string | undefined
  /** Points for further outcome and other high-priority measures: (b)(1)(v)(A). */
  readonly highPriority: boolean
  readonly improvement: boolean
  /** 10 points less for a survey with too small a sample: (b)(1)(vii)(B). */
  readonly missedCahps: boolean
}

const OLD = { floor: '3', without: ['3', '3'], highPriority: true } as const
const NEW = { floor: '1', without: ['0', '3'], highPriority: false } as const
const ZERO = { incomplete: ['0', '3'], improvement: true, missedCahps: true } as const
const ONE = { incomplete: ['1', '3'], improvement: true } as const

export const ofYear: Readonly<Record<RuleYearId, OfYear>> = {
  '2017': {
    ...OLD,
    completeness: '50',
    incomplete: ['3', '3'],
    smallPractice: undefined,
    improvement: false,
    missedCahps: false,
  },
  '2018': { ...OLD, ...ONE, completeness: '60', smallPractice: undefined, missedCahps: false },
  '2019-proposed': { ...OLD, ...ONE, completeness: '60', smallPractice: '3', missedCahps: true },
  '2019': { ...OLD, ...ONE, completeness: '60', smallPractice: '6', missedCahps: true },
  '2020-proposed': { ...OLD, ...ZERO, completeness: '70', smallPractice: '6' },
  '2020': { ...OLD, ...ZERO, completeness: '70', smallPractice: '6' },
  '2021': { ...OLD, ...ZERO, completeness: '70', smallPractice: '6' },
  '2022': { ...OLD, ...ZERO, completeness: '70', smallPractice: '6', highPriority: false },
  '2023': { ...NEW, ...ZERO, completeness: '70', smallPractice: '6' },
  '2024': { ...NEW, ...ZERO, completeness: '75', smallPractice: '6' },
  '2025': { ...NEW, ...ZERO, completeness: '75', smallPractice: '6' },
  '2026': { ...NEW, ...ZERO, completeness: '75', smallPractice: '6' },
}

/** New measures that have floors of 7 and 5: in their first year and in their second. */
export const newMeasures: readonly [ruleYear: RuleYearId, first: string, second: string | undefined][] = [
  ['2022', '481', undefined],
  ['2023', '485', '481'],
  ['2024', '495', '485'],
  ['2025', '506', '495'],
  ['2026', '512', '494'],
]

/** Measures from claims with the cases they need. 2021 to 2026: the dossier calls 479, 480 and 492 unverified. */
export const claimsMeasures: readonly [ruleYear: RuleYearId, id: string, cases: number][] = [
  ['2017', '458', 200],
  ['2018', '458', 200],
  ['2019-proposed', '458', 200],
  ['2019', '458', 200],
  ['2020-proposed', '458', 200],
  ['2021', '479', 200],
  ['2021', '480', 25],
  ['2022', '479', 200],
  ['2022', '480', 25],
  ['2022', '484', 18],
  ...(['2023', '2024', '2025', '2026'] as const).flatMap((year) => [
    [year, '479', 200] as [RuleYearId, string, number],
    [year, '480', 25] as [RuleYearId, string, number],
    [year, '484', 18] as [RuleYearId, string, number],
    [year, '492', 21] as [RuleYearId, string, number],
  ]),
]

type Suppressed = [ruleYear: RuleYearId, id: string, by: NonNullable<QualitySubmission['collectionType']>]

/** Measures that CMS took out, and the same by a collection type that it left in. */
export const suppressed: readonly Suppressed[] = [
  ['2019', '110', 'registry'],
  ['2019', '110', 'claims'],
  ['2019', '069', 'registry'],
  ['2019', '450', 'registry'],
  ['2019', '134', 'electronicHealthRecord'],
  ['2020', '069', 'registry'],
  ['2020', '134', 'cmsWebInterface'],
  ['2020', '419', 'claims'],
  ['2021', '001', 'claims'],
  ['2021', '111', 'electronicHealthRecord'],
  ['2021', '117', 'claims'],
  ['2021', '128', 'electronicHealthRecord'],
  ['2021', '134', 'cmsWebInterface'],
  ['2022', '326', 'registry'],
  ['2024', '389', 'registry'],
  ['2024', '488', 'electronicHealthRecord'],
  ['2025', '389', 'registry'],
  ['2025', '494', 'electronicHealthRecord'],
]
export const notSuppressed: readonly Suppressed[] = [
  ['2018', '110', 'registry'],
  ['2019-proposed', '110', 'registry'],
  ['2019', '134', 'registry'],
  ['2020', '110', 'registry'],
  ['2020', '134', 'electronicHealthRecord'],
  ['2021', '001', 'registry'],
  ['2022', '326', 'claims'],
  ['2023', '389', 'registry'],
  ['2024', '389', 'electronicHealthRecord'],
  ['2024', '488', 'registry'],
  ['2026', '389', 'registry'],
]
