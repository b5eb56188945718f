// Reports of Promoting Interoperability for the tests: complete ones, and what an exclusion moves.
import type { PromotingInteroperabilityReport, RuleYearId } from '../src/index.ts'

export type Measures = NonNullable<PromotingInteroperabilityReport['measures']>

export const rate = (numerator: number | string, denominator: number | string) => ({ numerator, denominator })
const full = rate(100, 100)

/** The years of performance points: 10 + 20 + 20 + 40 + 10 = 100. */
export const pointYears: readonly RuleYearId[] = ['2019-proposed', '2019', '2020-proposed', '2020']

export const attested: Measures = { PI_PPHI_1: true, PI_INFBLO_1: true, PI_ONCDIR_1: true }
export const complete: Measures = {
  ...attested,
  PI_EP_1: full,
  PI_HIE_1: full,
  PI_HIE_4: full,
  PI_PEA_1: full,
  PI_PHCDRR_1: true,
  PI_PHCDRR_2: true,
}

export type Excludable = 'PI_EP_1' | 'PI_HIE_1' | 'PI_HIE_4' | 'public-health'
export const exclusionsOf: Readonly<Record<Excludable, readonly string[]>> = {
  PI_EP_1: ['PI_LVPP_1'],
  PI_HIE_1: ['PI_LVOTC_1'],
  PI_HIE_4: ['PI_LVITC_2'],
  'public-health': ['PI_PHCDRR_3_EX_1', 'PI_PHCDRR_4_EX_2'],
}

/** The complete report with some measures excluded instead of reported. */
export function reportWithout(excluded: readonly Excludable[]): Measures {
  const reported = { ...complete }
  for (const id of excluded) {
    delete reported[id]
    if (id === 'public-health') {
      delete reported['PI_PHCDRR_1']
      delete reported['PI_PHCDRR_2']
    }
    for (const exclusion of exclusionsOf[id]) reported[exclusion] = true
  }
  return reported
}

/** Every subset of the four exclusions. */
export const subsets: readonly (readonly Excludable[])[] = Array.from({ length: 16 }, (_, bits) =>
  (['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4', 'public-health'] as const).filter((_id, bit) => bits & (1 << bit)),
)

/**
 * Available points of e-Prescribing, Sending, Receiving, patients' access and public health. Open readings
 * P01 and P02: Receiving hands to Sending, in the 2020 proposal to patients' access; e-Prescribing to what
 * is left of the two exchange measures, in equal parts.
 */
export const available: readonly [excluded: readonly Excludable[], finals: string, proposed2020?: string][] =
  [
    [[], '10 20 20 40 10'],
    [['PI_EP_1'], '0 25 25 40 10'],
    [['PI_HIE_1'], '10 0 20 60 10'],
    [['PI_HIE_4'], '10 40 0 40 10', '10 20 0 60 10'],
    [['public-health'], '10 20 20 50 0'],
    [['PI_EP_1', 'PI_HIE_1'], '0 0 30 60 10'],
    [['PI_EP_1', 'PI_HIE_4'], '0 50 0 40 10', '0 30 0 60 10'],
    [['PI_HIE_1', 'PI_HIE_4'], '10 0 0 80 10'],
    [['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4'], '0 0 0 90 10'],
    [['PI_EP_1', 'public-health'], '0 25 25 50 0'],
    [['PI_EP_1', 'PI_HIE_1', 'PI_HIE_4', 'public-health'], '0 0 0 100 0'],
  ]

/** Numerator and denominator of a measure of 10 points, and what it earns: whole points, halves up, at least 1. */
export const earned: readonly [numerator: number, denominator: number, points: string][] = [
  [49, 115, '4'], // 4.26
  [1, 10000, '1'], // 0.001
  [4, 100, '1'], // 0.4
  [149, 1000, '1'], // 1.49
  [15, 100, '2'], // 1.5
  [151, 1000, '2'], // 1.51
  [449, 1000, '4'], // 4.49
  [45, 100, '5'], // 4.5
  [94, 100, '9'], // 9.4
  [95, 100, '10'], // 9.5
  [100, 100, '10'],
]

/** 2017 and 2018: the rate in whole percent, every started ten of it a tenth of 10 points. */
export const started: readonly [numerator: number, denominator: number, points: string][] = [
  [1, 250, '1'], // 0.4 % counts as 1 %
  [1, 100000, '1'],
  [9, 100, '1'],
  [10, 100, '1'],
  [104, 1000, '1'], // 10.4 % is 10 %
  [105, 1000, '2'], // 10.5 % is 11 %
  [11, 100, '2'],
  [3, 17, '2'], // 17.6 % is 18 %
  [90, 100, '9'],
  [904, 1000, '9'], // 90.4 % is 90 %: open reading P10
  [905, 1000, '10'],
  [91, 100, '10'],
  [100, 100, '10'],
]
