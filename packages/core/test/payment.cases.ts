// The adjustment just below, at and just above every edge, for factors of 0.1 and 0.2. T is the additional
// threshold, of 2017 to 2022. Above it: AP × 0.1 × (S − PT)/(100 − PT) + 0.2 × (0.5 + 9.5 × (S − T)/(100 − T)).
import type { RuleYearId } from '../src/index.ts'

type Part = 'floor' | 'below-threshold' | 'at-threshold' | 'above-threshold' | 'exceptional'
export type Edge = readonly [score: string, part: Part, percent: string]

// PT 75, AP 9; no additional adjustment since 2023.
const since2023: readonly Edge[] = [
  ['0', 'floor', '-9.00'],
  ['18.74', 'floor', '-9.00'],
  ['18.75', 'floor', '-9.00'],
  ['18.76', 'below-threshold', '-6.75'], // 9 × 56.24/75
  ['38.65', 'below-threshold', '-4.36'], // 9 × 36.35/75
  ['71.79', 'below-threshold', '-0.39'], // 9 × 3.21/75
  ['74.95', 'below-threshold', '-0.01'], // -0.006
  ['74.99', 'below-threshold', '0.00'], // -0.0012
  ['75', 'at-threshold', '0.00'],
  ['75.01', 'above-threshold', '0.00'],
  ['88.99', 'above-threshold', '0.50'], // 0.9 × 13.99/25
  ['89', 'above-threshold', '0.50'],
  ['94', 'above-threshold', '0.68'], // 0.9 × 19/25
  ['100', 'above-threshold', '0.90'],
]

export const edges: Readonly<Record<RuleYearId, readonly Edge[]>> = {
  // PT 3, AP 4, T 70
  '2017': [
    ['0', 'floor', '-4.00'],
    ['0.74', 'floor', '-4.00'],
    ['0.75', 'floor', '-4.00'],
    ['0.76', 'below-threshold', '-2.99'], // 4 × 2.24/3
    ['2.99', 'below-threshold', '-0.01'],
    ['3', 'at-threshold', '0.00'],
    ['3.01', 'above-threshold', '0.00'],
    ['69.99', 'above-threshold', '0.28'], // 0.4 × 66.99/97
    ['70', 'exceptional', '0.38'], // 0.2763 + 0.1
    ['70.01', 'exceptional', '0.38'],
    ['100', 'exceptional', '2.40'],
  ],
  // PT 15, AP 5, T 70
  '2018': [
    ['0', 'floor', '-5.00'],
    ['3.74', 'floor', '-5.00'],
    ['3.75', 'floor', '-5.00'],
    ['3.76', 'below-threshold', '-3.75'], // 5 × 11.24/15
    ['14.99', 'below-threshold', '0.00'], // -0.0033
    ['14.98', 'below-threshold', '-0.01'], // -0.0067
    ['15', 'at-threshold', '0.00'],
    ['15.01', 'above-threshold', '0.00'],
    ['69.99', 'above-threshold', '0.32'], // 0.5 × 54.99/85
    ['70', 'exceptional', '0.42'], // 0.3235 + 0.1
    ['70.01', 'exceptional', '0.42'],
    ['100', 'exceptional', '2.50'],
  ],
  // PT 30, AP 7, T 80
  '2019-proposed': [
    ['0', 'floor', '-7.00'],
    ['7.49', 'floor', '-7.00'],
    ['7.5', 'floor', '-7.00'],
    ['7.51', 'below-threshold', '-5.25'], // 7 × 22.49/30
    ['29.99', 'below-threshold', '0.00'], // -0.0023
    ['29.97', 'below-threshold', '-0.01'], // -0.007
    ['30', 'at-threshold', '0.00'],
    ['30.01', 'above-threshold', '0.00'],
    ['75', 'above-threshold', '0.45'],
    ['79.99', 'above-threshold', '0.50'],
    ['80', 'exceptional', '0.60'],
    ['80.01', 'exceptional', '0.60'],
    ['100', 'exceptional', '2.70'],
  ],
  // PT 30, AP 7, T 75
  '2019': [
    ['0', 'floor', '-7.00'],
    ['7.49', 'floor', '-7.00'],
    ['7.5', 'floor', '-7.00'],
    ['7.51', 'below-threshold', '-5.25'],
    ['29.99', 'below-threshold', '0.00'],
    ['29.97', 'below-threshold', '-0.01'],
    ['30', 'at-threshold', '0.00'],
    ['30.01', 'above-threshold', '0.00'],
    ['74.99', 'above-threshold', '0.45'],
    ['75', 'exceptional', '0.55'],
    ['75.01', 'exceptional', '0.55'],
    ['100', 'exceptional', '2.70'],
  ],
  // PT 45, AP 9, T 80
  '2020-proposed': [
    ['0', 'floor', '-9.00'],
    ['11.24', 'floor', '-9.00'],
    ['11.25', 'floor', '-9.00'],
    ['11.26', 'below-threshold', '-6.75'], // 9 × 33.74/45
    ['44.99', 'below-threshold', '0.00'], // -0.002
    ['44.97', 'below-threshold', '-0.01'], // -0.006
    ['45', 'at-threshold', '0.00'],
    ['45.01', 'above-threshold', '0.00'],
    ['79.99', 'above-threshold', '0.57'], // 0.9 × 34.99/55
    ['80', 'exceptional', '0.67'],
    ['80.01', 'exceptional', '0.67'],
    ['100', 'exceptional', '2.90'],
  ],
  // PT 45, AP 9, T 85
  '2020': [
    ['0', 'floor', '-9.00'],
    ['11.24', 'floor', '-9.00'],
    ['11.25', 'floor', '-9.00'],
    ['11.26', 'below-threshold', '-6.75'],
    ['44.99', 'below-threshold', '0.00'],
    ['44.97', 'below-threshold', '-0.01'],
    ['45', 'at-threshold', '0.00'],
    ['45.01', 'above-threshold', '0.00'],
    ['84.99', 'above-threshold', '0.65'], // 0.9 × 39.99/55
    ['85', 'exceptional', '0.75'],
    ['85.01', 'exceptional', '0.76'], // 0.6547 + 0.2 × 0.5063
    ['100', 'exceptional', '2.90'],
  ],
  // PT 60, AP 9, T 85
  '2021': [
    ['0', 'floor', '-9.00'],
    ['14.99', 'floor', '-9.00'],
    ['15', 'floor', '-9.00'],
    ['15.01', 'below-threshold', '-6.75'], // 9 × 44.99/60
    ['59.96', 'below-threshold', '-0.01'], // -0.006
    ['59.99', 'below-threshold', '0.00'], // -0.0015
    ['60', 'at-threshold', '0.00'],
    ['60.01', 'above-threshold', '0.00'],
    ['84.99', 'above-threshold', '0.56'], // 0.9 × 24.99/40
    ['85', 'exceptional', '0.66'], // 0.5625 + 0.1
    ['85.01', 'exceptional', '0.66'], // 0.5627 + 0.1013
    ['100', 'exceptional', '2.90'],
  ],
  // PT 75, AP 9, T 89
  '2022': [
    ['0', 'floor', '-9.00'],
    ['18.74', 'floor', '-9.00'],
    ['18.75', 'floor', '-9.00'],
    ['18.76', 'below-threshold', '-6.75'],
    ['74.95', 'below-threshold', '-0.01'],
    ['74.99', 'below-threshold', '0.00'],
    ['75', 'at-threshold', '0.00'],
    ['75.01', 'above-threshold', '0.00'],
    ['88.99', 'above-threshold', '0.50'],
    ['89', 'exceptional', '0.60'], // 0.504 + 0.1
    ['89.01', 'exceptional', '0.61'], // 0.50436 + 0.10173
    ['100', 'exceptional', '2.90'],
  ],
  '2023': since2023,
  '2024': since2023,
  '2025': since2023,
  '2026': since2023,
}

/** PT/4, PT and T of every rule year; no T since 2023. */
export const kinks: Readonly<
  Record<RuleYearId, readonly [floor: string, threshold: string, additional?: string]>
> = {
  '2017': ['0.75', '3', '70'],
  '2018': ['3.75', '15', '70'],
  '2019-proposed': ['7.5', '30', '80'],
  '2019': ['7.5', '30', '75'],
  '2020-proposed': ['11.25', '45', '80'],
  '2020': ['11.25', '45', '85'],
  '2021': ['15', '60', '85'],
  '2022': ['18.75', '75', '89'],
  '2023': ['18.75', '75'],
  '2024': ['18.75', '75'],
  '2025': ['18.75', '75'],
  '2026': ['18.75', '75'],
}
