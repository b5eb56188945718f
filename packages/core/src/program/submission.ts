// How data reach CMS and who sends them, in the words of 42 CFR 414.1305; the 2017 and 2018 rules spoke of
// “submission mechanisms”.

export const submissionTypes = {
  direct: 'Direct (API)',
  'log-in-and-upload': 'Log in and upload',
  'log-in-and-attest': 'Log in and attest',
  claims: 'Medicare Part B claims',
  'web-interface': 'CMS Web Interface',
  'qcdr-mechanism': 'Qualified clinical data registry (submission mechanism)',
  'registry-mechanism': 'Qualified registry (submission mechanism)',
  'ehr-mechanism': 'EHR (submission mechanism)',
  'survey-mechanism': 'CMS-approved survey vendor (submission mechanism)',
  'attestation-mechanism': 'Attestation (submission mechanism)',
} as const

export type SubmissionType = keyof typeof submissionTypes

export const submitterTypes = {
  individual: 'Individual clinician',
  group: 'Group',
  'virtual-group': 'Virtual group',
  subgroup: 'Subgroup',
  'apm-entity': 'APM Entity',
  qcdr: 'Qualified clinical data registry (QCDR)',
  registry: 'Qualified registry',
  'health-it-vendor': 'Health IT vendor',
  'survey-vendor': 'CMS-approved survey vendor',
} as const

export type SubmitterType = keyof typeof submitterTypes

/** CMS's submission methods, which say how a measure was collected. */
export const collectionTypes = {
  registry: 'MIPS CQM or QCDR measure',
  electronicHealthRecord: 'eCQM',
  claims: 'Medicare Part B claims measure',
  cmsWebInterface: 'CMS Web Interface measure',
  certifiedSurveyVendor: 'CAHPS for MIPS survey',
  administrativeClaims: 'Administrative claims measure (CMS calculates it)',
  medicareCqm: 'Medicare CQM (Shared Savings Program ACOs)',
} as const

export type CollectionType = keyof typeof collectionTypes
