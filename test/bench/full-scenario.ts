// The scenario of the benchmark: six measures with benchmarks, four cost measures, Promoting
// Interoperability and activities of 2023, and the same numbers for who writes the arithmetic out.
import type { Figure, Inventory, Scenario } from '@mips-widgets/core'

export const RULE_YEAR = '2023'

const lows: readonly Figure[] = [
  '1',
  '26.89',
  '40.49',
  '50',
  '57.07',
  '64.79',
  '73.08',
  '82.71',
  '90.5',
  '96.44',
]
const costs: readonly Figure[] = [
  '8213.59',
  '6049.57',
  '5377.35',
  '4978.92',
  '4668.83',
  '4391.63',
  '4104.55',
  '3801.75',
  '3464.19',
  '3005.73',
]

export const measures = [
  { id: '001', rate: '82.31', cases: 562, completeness: '92.5' },
  { id: '110', rate: '61.2', cases: 240, completeness: '100' },
  { id: '128', rate: '97.4', cases: 188, completeness: '88' },
  { id: '226', rate: '45.05', cases: 91, completeness: '76.5' },
  { id: '236', rate: '71.9', cases: 310, completeness: '90' },
  { id: '317', rate: '88.8', cases: 44, completeness: '81' },
] as const

export const costMeasures = [
  { id: 'TPCC_1', cost: '4210.5', cases: 120 },
  { id: 'MSPB_1', cost: '3990.25', cases: 51 },
  { id: 'COST_D_1', cost: '5120', cases: 33 },
  { id: 'COST_HAC_1', cost: '4700.75', cases: 12 },
] as const

export const rates = [
  { id: 'PI_EP_1', numerator: 49, denominator: 115, points: 10 },
  { id: 'PI_HIE_1', numerator: 1123, denominator: 1951, points: 15 },
  { id: 'PI_HIE_4', numerator: 923, denominator: 951, points: 15 },
  { id: 'PI_PEA_1', numerator: 861, denominator: 1809, points: 25 },
] as const
const yes = ['PI_EP_2', 'PI_PHCDRR_1', 'PI_PHCDRR_3', 'PI_PPHI_1', 'PI_PPHI_2', 'PI_INFBLO_1', 'PI_ONCDIR_1']

export const activities = ['IA_EPA_1', 'IA_BE_6', 'IA_PM_13'] as const

export const factor = '0.2392'
export const paid = '250000'

export const scenario: Scenario = {
  version: 1,
  ruleYear: RULE_YEAR,
  clinician: {
    type: 'physician',
    participation: 'group',
    practiceSize: 24,
    newlyEnrolled: false,
    qp: 'none',
    volume: {
      segment1: { allowedCharges: '412000', beneficiaries: 900, services: 2100 },
      segment2: { allowedCharges: '398000', beneficiaries: 880, services: 1990 },
    },
  },
  quality: {
    submissions: measures.map(({ id, rate, cases, completeness }) => ({
      measureId: id,
      collectionType: 'registry',
      eligiblePopulation: cases,
      performanceRate: rate,
      reportingRate: completeness,
    })),
  },
  cost: {
    measures: costMeasures.map(({ id, cost, cases }) => ({ measureId: id, averageCost: cost, cases })),
  },
  improvementActivities: { activities: [...activities] },
  promotingInteroperability: {
    measures: {
      ...Object.fromEntries(rates.map(({ id, numerator, denominator }) => [id, { numerator, denominator }])),
      ...Object.fromEntries(yes.map((id) => [id, true])),
    },
  },
  payment: { scalingFactor: factor, partBPaidAmount: paid },
}

const known = new Map(
  measures.map(({ id }) => [
    id as string,
    {
      measureId: id,
      title: `Measure ${id}`,
      measureType: id === '001' ? ('outcome' as const) : ('process' as const),
      inverse: false,
      collectionTypes: ['registry' as const],
      benchmarks: [{ collectionType: 'registry' as const, bounds: lows, capped: id === '317' }],
    },
  ]),
)

export const inventory: Inventory = {
  stamp: { performanceYear: 2023, from: 'benchmark', date: '2026-01-01' },
  measure: (id) => known.get(id),
  activity: (activityId) => ({
    activityId,
    title: activityId,
    weight: activityId === 'IA_EPA_1' ? 'high' : 'medium',
  }),
  costBenchmark: () => costs,
}

export const qualityBounds = lows
export const costBounds = costs
