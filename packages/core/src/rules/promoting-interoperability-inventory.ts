// The measures of Promoting Interoperability since 2019, with CMS's ids. What they are worth, and which
// exclusions a rule year allows, is the rule year's to say.
import type { Cited } from '../citation.ts'
import type { Figure } from '../decimal.ts'
import type { Attestation, Exclusion, Measure, Registry } from './promoting-interoperability-rules.ts'

interface Known {
  readonly title: string
  readonly metric: Measure['metric']
  readonly exclusions: readonly Exclusion[]
}

const rate = (title: string, id: string, text: string): Known => ({
  title,
  metric: 'proportion',
  exclusions: [{ id, text }],
})
const yesNo = (title: string): Known => ({ title, metric: 'yes-no', exclusions: [] })

export const known = /* @__PURE__ */ {
  PI_EP_1: rate('e-Prescribing', 'PI_LVPP_1', 'Fewer than 100 permissible prescriptions'),
  PI_EP_2: yesNo('Query of Prescription Drug Monitoring Program (PDMP)'),
  PI_HIE_1: rate(
    'Support Electronic Referral Loops by Sending Health Information',
    'PI_LVOTC_1',
    'Fewer than 100 transfers or referrals out',
  ),
  PI_HIE_4: rate(
    'Support Electronic Referral Loops by Receiving and Reconciling Health Information',
    'PI_LVITC_2',
    'Fewer than 100 transitions or referrals received and patients never seen before',
  ),
  PI_HIE_5: yesNo('HIE Bi-Directional Exchange'),
  PI_HIE_6: yesNo('Enabling Exchange under TEFCA'),
  PI_PEA_1: {
    title: 'Provide Patients Electronic Access to Their Health Information',
    metric: 'proportion',
    exclusions: [],
  },
} as const satisfies Readonly<Record<string, Known>>

/** A measure of the inventory with the points of a rule year; what the rule year says otherwise goes last. */
export const measure = (
  id: keyof typeof known,
  points: Cited<Figure>,
  otherwise: Partial<Omit<Measure, 'id' | 'points'>> = {},
): Measure => ({ id, role: 'required', points, ...known[id], ...otherwise })

const registry = (id: string, title: string, doesNotApply: string): Registry => ({
  id,
  title,
  exclusions: [
    { id: `${id}_EX_1`, text: doesNotApply },
    { id: `${id}_EX_2`, text: 'No agency or registry in the jurisdiction accepts the certified standard' },
    { id: `${id}_EX_3`, text: 'No agency or registry was declared ready 6 months before the period' },
  ],
})

const knownRegistries = /* @__PURE__ */ {
  immunization: registry(
    'PI_PHCDRR_1',
    'Immunization Registry Reporting',
    'Gives no immunizations that the registry collects',
  ),
  syndromic: registry(
    'PI_PHCDRR_2',
    'Syndromic Surveillance Reporting',
    'Not a kind of provider the surveillance system collects from',
  ),
  electronicCase: registry(
    'PI_PHCDRR_3',
    'Electronic Case Reporting',
    'Treats and diagnoses no reportable disease',
  ),
  publicHealth: registry(
    'PI_PHCDRR_4',
    'Public Health Registry Reporting',
    'Treats and diagnoses no disease of a public health registry',
  ),
  clinicalData: registry(
    'PI_PHCDRR_5',
    'Clinical Data Registry Reporting',
    'Treats and diagnoses no disease of a clinical data registry',
  ),
} as const

export const { immunization, syndromic, electronicCase, publicHealth, clinicalData } = knownRegistries

/** The five registries of 2019 to 2021, any two of which were needed; two of one kind count. */
export const anyRegistry: readonly Registry[] = Object.values(knownRegistries).map((one) => ({
  ...one,
  multipleId: `${one.id}_MULTI`,
}))

/** A registry that only earns bonus points: there is nothing to be excluded from. */
export const bonusRegistry = ({ id, title }: Registry): Registry => ({ id, title, exclusions: [] })

/** What excluded from querying a PDMP from 2024 on; 2023 had three reasons of its own. */
export const noControlledSubstances: readonly Exclusion[] = [
  {
    id: 'PI_EP_2_EX_1',
    text: 'Cannot lawfully e-prescribe Schedule II opioids and Schedule III and IV drugs',
  },
  { id: 'PI_EP_2_EX_2', text: 'E-prescribes no Schedule II opioids or Schedule III or IV drugs' },
]

/** Those that have earned the bonus since the objective names two registries. */
export const bonusRegistries: readonly Registry[] = [publicHealth, clinicalData, syndromic].map(bonusRegistry)

const attestation = (id: string, title: string, required = true): Attestation => ({ id, title, required })

export const riskAnalysis = /* @__PURE__ */ attestation('PI_PPHI_1', 'Security risk analysis done')
export const informationBlocking = /* @__PURE__ */ attestation(
  'PI_INFBLO_1',
  'Prevention of information blocking',
)
export const oncDirectReview = /* @__PURE__ */ attestation('PI_ONCDIR_1', 'ONC direct review')
export const oncAcbSurveillance = /* @__PURE__ */ attestation('PI_ONCACB_1', 'ONC-ACB surveillance', false)
