// The measures of Advancing Care Information (2017) and of Promoting Interoperability in 2018. Both years have
// the same two sets with the same points; the ids differ in their prefix alone. CMS's measures data name them.
import type { Figure } from '../decimal.ts'
import type { Attestation, BaseMeasure, BaseRegistry } from './promoting-interoperability-rules.ts'

type Prefix = 'ACI' | 'PI'
type Excluded = readonly [id: string, text: string]

const FEW_PRESCRIPTIONS = 'Fewer than 100 permissible prescriptions'
const FEW_REFERRALS = 'Fewer than 100 transfers or referrals out'

/** The measure set for technology of the 2015 Edition. */
export const standardMeasures = (prefix: Prefix): readonly BaseMeasure[] => [
  riskAnalysis(`${prefix}_PPHI_1`),
  base(`${prefix}_EP_1`, 'e-Prescribing', '0', [`${prefix}_LVPP_1`, FEW_PRESCRIPTIONS]),
  base(`${prefix}_PEA_1`, 'Provide Patient Access', '10'),
  base(`${prefix}_HIE_1`, 'Send a Summary of Care', '10', [`${prefix}_LVOTC_1`, FEW_REFERRALS]),
  base(`${prefix}_HIE_2`, 'Request/Accept Summary of Care', '10', [
    `${prefix}_LVITC_1`,
    'No transitions or referrals received and no patients never seen before',
  ]),
  performance(`${prefix}_PEA_2`, 'Patient-Specific Education'),
  performance(`${prefix}_CCTPE_1`, 'View, Download and Transmit (VDT)'),
  performance(`${prefix}_CCTPE_2`, 'Secure Messaging'),
  performance(`${prefix}_CCTPE_3`, 'Patient-Generated Health Data'),
  performance(`${prefix}_HIE_3`, 'Clinical Information Reconciliation'),
]

/** The measure set that technology of the 2014 Edition supports too. */
export const transitionMeasures = (prefix: Prefix): readonly BaseMeasure[] => [
  riskAnalysis(`${prefix}_TRANS_PPHI_1`),
  base(`${prefix}_TRANS_EP_1`, 'e-Prescribing', '0', [`${prefix}_TRANS_LVPP_1`, FEW_PRESCRIPTIONS]),
  base(`${prefix}_TRANS_PEA_1`, 'Provide Patient Access', '20'),
  base(`${prefix}_TRANS_HIE_1`, 'Health Information Exchange', '20', [
    `${prefix}_TRANS_LVOTC_1`,
    FEW_REFERRALS,
  ]),
  performance(`${prefix}_TRANS_PEA_2`, 'View, Download, or Transmit (VDT)'),
  performance(`${prefix}_TRANS_PSE_1`, 'Patient-Specific Education'),
  performance(`${prefix}_TRANS_SM_1`, 'Secure Messaging'),
  performance(`${prefix}_TRANS_MR_1`, 'Medication Reconciliation'),
]

export const standardRegistries = (prefix: Prefix): readonly BaseRegistry[] => [
  { id: `${prefix}_PHCDRR_1`, title: 'Immunization Registry Reporting' },
  { id: `${prefix}_PHCDRR_2`, title: 'Syndromic Surveillance Reporting' },
  { id: `${prefix}_PHCDRR_3`, title: 'Electronic Case Reporting' },
  { id: `${prefix}_PHCDRR_4`, title: 'Public Health Registry Reporting' },
  { id: `${prefix}_PHCDRR_5`, title: 'Clinical Data Registry Reporting' },
]

export const transitionRegistries = (prefix: Prefix): readonly BaseRegistry[] => [
  { id: `${prefix}_TRANS_PHCDRR_1`, title: 'Immunization Registry Reporting' },
  { id: `${prefix}_TRANS_PHCDRR_2`, title: 'Syndromic Surveillance Reporting' },
  { id: `${prefix}_TRANS_PHCDRR_3`, title: 'Specialized Registry Reporting' },
]

export const statements = (prefix: Prefix): readonly Attestation[] => [
  { id: `${prefix}_INFBLO_1`, title: 'Prevention of information blocking', required: true },
  { id: `${prefix}_ONCDIR_1`, title: 'ONC direct review', required: true },
  { id: `${prefix}_ONCACB_1`, title: 'ONC-ACB surveillance', required: false },
]

const riskAnalysis = (id: string): BaseMeasure => ({
  id,
  title: 'Security Risk Analysis',
  metric: 'yes-no',
  base: true,
  points: '0',
  exclusions: [],
})

const base = (id: string, title: string, points: Figure, ...excluded: readonly Excluded[]): BaseMeasure => ({
  id,
  title,
  metric: 'proportion',
  base: true,
  points,
  exclusions: excluded.map(([exclusion, text]) => ({ id: exclusion, text })),
})

const performance = (id: string, title: string): BaseMeasure => ({ ...base(id, title, '10'), base: false })
