// What the Advanced APM criteria ask in each rule year, in percent: 42 CFR 414.1415 and 414.1420, and the summary
// of the 2020 proposal.
import type { RuleYearId } from '../src/index.ts'

interface Asked {
  readonly cehrt: number
  /** Revenue on the scale of medical homes, and the largest organization that still has it. */
  readonly home: number
  readonly largest?: number
  readonly other?: {
    readonly cehrt: number
    readonly home: number
    readonly compared: 'lowest' | 'average'
    /** A total of 4 % and a minimum loss rate of at most 4 %. */
    readonly total: boolean
  }
}

const average = (home: number) => ({ cehrt: 75, home, compared: 'average', total: false }) as const
const lowest = { cehrt: 50, home: 3, compared: 'lowest', total: true } as const

export const asked: Readonly<Record<RuleYearId, Asked>> = {
  '2017': { cehrt: 50, home: 2.5 },
  '2018': { cehrt: 50, home: 2.5, largest: 49 },
  '2019-proposed': { cehrt: 75, home: 3, largest: 49, other: lowest },
  '2019': { cehrt: 75, home: 3, largest: 49, other: lowest },
  '2020-proposed': { cehrt: 75, home: 4, largest: 49, other: { ...average(4), total: true } },
  '2020': { cehrt: 75, home: 4, largest: 49, other: average(4) },
  '2021': { cehrt: 75, home: 5, largest: 49, other: average(5) },
  '2022': { cehrt: 75, home: 5, largest: 49, other: average(5) },
  '2023': { cehrt: 75, home: 5, largest: 50, other: average(5) },
  '2024': { cehrt: 75, home: 5, largest: 50, other: average(5) },
  '2025': { cehrt: 100, home: 5, largest: 50, other: average(5) },
  '2026': { cehrt: 100, home: 5, largest: 50, other: average(5) },
}

/** Losses up to, share borne: from 4 % to 16 % above the expected expenditures 60, 25 and 20 % are borne. */
export const slidingScale = [
  { upTo: '4', sharePercent: '0' },
  { upTo: '8', sharePercent: '60' },
  { upTo: '12', sharePercent: '25' },
  { upTo: '16', sharePercent: '20' },
] as const
