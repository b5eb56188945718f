// The figures of the Advanced APM criteria: 42 CFR 414.1415 and 414.1420. They stand here and not in the rule
// years because only the criteria checker wants them; their citations are those of the year's criteria.
import type {
  ApmStandards,
  OtherPayerStandards,
  RiskStandards,
  Standard,
} from '../rules/advanced-apm-rules.ts'
import type { RuleYearId } from '../rules/rule-year.ts'

const general = { revenue: { value: '8' }, expenditures: { value: '3' } } as const

const fewerThan50 = { value: '50', limit: 'fewer-than' } as const
const atMost50 = { value: '50', limit: 'at-most' } as const

const medicare = (
  cehrt: Standard,
  revenue: Standard['value'],
  size?: RiskStandards['medicalHome']['size'],
): RiskStandards => ({
  ...general,
  cehrt,
  medicalHome: { revenue: { value: revenue }, ...(size && { size }) },
})

const half: Standard = { value: '50' }
const most: Standard = { value: '75' }
const all: Standard = { value: '100' }

const MARGINAL = '§ 414.1420(d)(3)(ii), (5)'
const QUALITY = '§ 414.1420(c)'
const SMALL = '§ 414.1420(d)(5)(iii)'

const medicaidHome = (revenue: Standard['value']): RiskStandards['medicalHome'] => ({
  revenue: { value: revenue, at: '§ 414.1420(d)(4)' },
  size: { ...fewerThan50, at: '§ 414.1420(d)(8)' },
})

/** Every share counts, so the lowest is compared, and a larger total is asked for beside it. */
const lowestShare: OtherPayerStandards = {
  qualityAt: QUALITY,
  cehrt: { ...half, at: '§ 414.1420(b)' },
  revenue: { ...general.revenue, at: '§ 414.1420(d)(3)(i)' },
  expenditures: { ...general.expenditures, at: '§ 414.1420(d)(3)(i)' },
  total: { value: '4', at: '§ 414.1420(d)(3)(ii)(B)' },
  marginalRisk: { value: '30', compared: 'lowest', at: MARGINAL },
  smallLosses: { value: '4', at: SMALL },
  minimumLossRate: { value: '4', at: SMALL },
  medicalHome: medicaidHome('3'),
}

const averageShare = (revenue: Standard['value']): OtherPayerStandards => ({
  qualityAt: QUALITY,
  cehrt: { ...most, at: '§ 414.1420(b)' },
  revenue: { ...general.revenue, at: '§ 414.1420(d)(3)(i)' },
  expenditures: { ...general.expenditures, at: '§ 414.1420(d)(3)(i)' },
  marginalRisk: { value: '30', compared: 'average', at: MARGINAL },
  smallLosses: { value: '4', at: SMALL },
  medicalHome: medicaidHome(revenue),
})

/** As summarized: the average is proposed, the total and the minimum loss rate are still there. */
const proposedFor2020: OtherPayerStandards = {
  ...general,
  cehrt: most,
  total: { value: '4' },
  marginalRisk: { value: '30', compared: 'average', at: 'Marginal Risk' },
  smallLosses: { value: '4', at: 'Marginal Risk' },
  minimumLossRate: { value: '4' },
  medicalHome: {
    revenue: { value: '4', unverified: 'The summary names no figure; this is the regulation in force.' },
    size: {
      ...fewerThan50,
      at: 'Aligned Other Payer Medical Home Model',
      dispute: {
        otherValue: 'Not with more than 50 clinicians',
        saidBy: 'The summary of the proposal',
        reason: 'The regulation says 50 or more.',
      },
    },
  },
}

const until2022: ApmStandards = {
  medicare: medicare(most, '5', fewerThan50),
  otherPayer: averageShare('5'),
}
const until2024: ApmStandards = { ...until2022, medicare: medicare(most, '5', atMost50) }
const since2025: ApmStandards = { ...until2022, medicare: medicare(all, '5', atMost50) }

export const apmStandards: Readonly<Record<RuleYearId, ApmStandards>> = {
  '2017': { medicare: medicare(half, '2.5') },
  '2018': { medicare: medicare(half, '2.5', fewerThan50) },
  '2019-proposed': { medicare: medicare(most, '3', fewerThan50), otherPayer: lowestShare },
  '2019': { medicare: medicare(most, '3', fewerThan50), otherPayer: lowestShare },
  '2020-proposed': { medicare: medicare(most, '4', fewerThan50), otherPayer: proposedFor2020 },
  '2020': { medicare: medicare(most, '4', fewerThan50), otherPayer: averageShare('4') },
  '2021': until2022,
  '2022': until2022,
  '2023': until2024,
  '2024': until2024,
  '2025': since2025,
  '2026': since2025,
}
