// What a request for a targeted review is made of: as whom, which issue, which documents. Mostly from CMS's guide
// for 2019, the only one that could be read.
import type { Cited, Mark } from '../citation.ts'
import type { Reason } from '../outcome.ts'
import type { RuleYear } from '../rules/rule-year.ts'
import { summary2020 } from './program-sources.ts'
import { because, marked, paper, paragraph, windowKind } from './targeted-review-marks.ts'

export const applicantNames = {
  individual: 'Individual',
  group: 'Group',
  'virtual-group': 'Virtual group',
  subgroup: 'Subgroup',
  'apm-entity': 'APM Entity',
  unknown: 'Unknown',
} as const

export type ApplicantId = keyof typeof applicantNames

export const isApplicant = (id: unknown): id is ApplicantId =>
  typeof id === 'string' && Object.hasOwn(applicantNames, id)

export interface Applicant extends Mark {
  readonly id: ApplicantId
  /** Who chooses this type. */
  readonly who: string
  /** What the form asks for. */
  readonly identifier: string
}

const applicantTexts: readonly (readonly [ApplicantId, who: string, identifier: string])[] = [
  [
    'individual',
    'You reported on your own, or ask about one clinician’s eligibility.',
    'The clinician’s NPI and the practice’s legal name',
  ],
  ['group', 'The practice reported together under one TIN.', 'The practice’s TIN and legal name'],
  ['virtual-group', 'You reported together as an approved virtual group.', 'The virtual group’s ID'],
  ['subgroup', 'Part of a practice reported together.', 'The subgroup’s ID'],
  [
    'apm-entity',
    'You took part in an APM, as a clinician, a group or the entity, or ask whether you should be scored in it.',
    'The APM Entity’s ID',
  ],
  ['unknown', 'You do not know how the data were sent.', 'The clinician’s NPI'],
]

const NO_SUBGROUP_FORM = 'The rule names subgroups; what the form asks of them was not found.'

/** The application types of a rule year. */
export const applicantsOf = (rules: RuleYear): Applicant[] =>
  applicantTexts
    .filter(([id]) => !absence(rules, id))
    .map(([id, who, identifier]) => ({
      id,
      who,
      identifier,
      ...(id === 'subgroup'
        ? { ...paragraph(rules, '(a)(1)'), unverified: NO_SUBGROUP_FORM }
        : paper(rules, { 2019: 'Application types' })),
    }))

/** Why a rule year does not have an application type. */
export function absence(rules: RuleYear, id: ApplicantId): Cited<string> | undefined {
  const { virtualGroup } = rules.eligibility
  const { mvp } = rules.pathways
  if (id === 'virtual-group' && virtualGroup.kind === 'none') return virtualGroup.rule
  return id === 'subgroup' && mvp.kind === 'none' ? mvp.rule : undefined
}

/** Who may send the request in. */
export const submittersOf = (rules: RuleYear): Reason[] => [
  because(
    'Support staff, registries and vendors may ask for you.',
    windowKind(rules) === 'to-september'
      ? paper(rules, { 2017: 'Targeted review' })
      : paragraph(rules, '(a)(1)'),
  ),
  because('Third parties cannot see your feedback: give them what they need.', {
    cite: { source: summary2020, at: 'Targeted review' },
  }),
  because('No special role is needed, only an account.', paper(rules, { 2019: 'How can I prepare?' })),
]

export const issueTypes = {
  submission: {
    label: 'Submission',
    example: 'Your registry sent the group’s data under another TIN.',
  },
  eligibility: {
    label: 'Eligibility and special status',
    example: 'You are hospital-based, yet Promoting Interoperability counted.',
  },
  'extreme-circumstances': {
    label: 'Extreme and uncontrollable circumstances',
    example: 'You sent two categories, and the other two were scored instead of taken out.',
  },
  measure: {
    label: 'Measures and activities',
    example: 'Only three measures exist for your specialty, yet you were scored out of six.',
  },
  general: {
    label: 'General',
    example: 'You qualify for facility-based scoring and did not get it.',
  },
} as const

export type IssueTypeId = keyof typeof issueTypes

export const isIssueType = (id: unknown): id is IssueTypeId =>
  typeof id === 'string' && Object.hasOwn(issueTypes, id)

export const issueTypeMark = (rules: RuleYear): Mark => paper(rules, { 2019: 'Issue types' })

const documents = {
  record: 'Extracts from your electronic health record',
  toVendor: 'Copies of the data you gave to your registry or vendor',
  toCms: 'Copies of the data sent to CMS',
  cases: 'Case numbers of the QPP Service Center',
  contracts: 'Signed contracts with your registry or vendor',
  apm: 'Proof that you took part in the APM',
  partialQp: 'Your Partial QP election form',
} as const

const wanted: Readonly<Record<IssueTypeId, readonly (keyof typeof documents)[]>> = {
  submission: ['toVendor', 'toCms', 'contracts', 'record', 'cases'],
  eligibility: ['apm', 'partialQp', 'cases'],
  'extreme-circumstances': ['cases', 'toCms'],
  measure: ['record', 'toVendor', 'toCms', 'cases'],
  general: ['toCms', 'cases'],
}

const OUR_CHOICE = 'CMS lists these papers for every request; which fit this issue is our reading.'

/** What to attach, the most telling first; without an issue type all that CMS names. */
export function documentsFor(rules: RuleYear, issueType: IssueTypeId | undefined): Cited<string>[] {
  const mark = paper(rules, { 2019: 'Supporting documentation' })
  const names = issueType ? wanted[issueType] : (Object.keys(documents) as (keyof typeof documents)[])
  const listed = names.map((name) =>
    marked(documents[name], issueType ? { ...mark, unverified: OUR_CHOICE } : mark),
  )
  return issueType === 'extreme-circumstances'
    ? [marked(APPROVAL, { unverified: 'Not on CMS’s list: our suggestion.' }), ...listed]
    : listed
}

const APPROVAL = 'The notice that approved your application, if you made one'
