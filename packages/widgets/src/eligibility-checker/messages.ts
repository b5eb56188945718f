// What the eligibility checker says. The English text is the key of every other language.
import type { Answer } from '@mips-widgets/core'

export const sentences: Readonly<Record<Answer, string>> = {
  required: 'You are above every low-volume criterion, so you are required to report for this year.',
  'may-opt-in':
    'You are above some of the low-volume criteria but not all, so you are not required to take part.',
  'may-report-voluntarily': 'Your clinician type does not take part in MIPS this year.',
  excluded:
    'You bill too little or treat too few Medicare patients to be required (low-volume threshold). MIPS does not change your payments.',
}

export const groupHeadlines: Readonly<Record<Answer, string>> = {
  required: 'In, if it reports together.',
  'may-opt-in': 'It may opt in.',
  'may-report-voluntarily': 'Not in, but may report voluntarily.',
  excluded: 'Not in.',
}

export const groupSentences: Readonly<Record<Answer, string>> = {
  required:
    'Together you are above every low-volume criterion: if you report together, the eligible among you are in.',
  'may-opt-in':
    'Together you are above some of the low-volume criteria but not all, so nobody is required to take part.',
  'may-report-voluntarily': sentences['may-report-voluntarily'],
  excluded:
    'Together you bill too little or treat too few Medicare patients to be required (low-volume threshold).',
}

export const levels = {
  individual: 'On my own',
  group: 'As a group (one practice, one TIN)',
  'virtual-group': 'As a virtual group',
  subgroup: 'As a subgroup',
  'apm-entity': 'Through an APM Entity',
} as const

export type Level = keyof typeof levels

export const levelTitles: Readonly<Record<Level, string>> = {
  individual: 'On your own',
  group: 'As a group',
  'virtual-group': 'As a virtual group',
  subgroup: 'As a subgroup',
  'apm-entity': 'As an APM Entity',
}

export const volumeLabels = {
  allowedCharges: 'Allowed charges',
  beneficiaries: 'Patients',
  services: 'Services',
} as const

export const text = {
  noChange: 'MIPS does not change your payments.',
  title: 'Am I in?',
  start: 'Enter your charges and patients to see whether you are in.',
  startHeadlines: { 2: 'Two numbers will tell.', 3: 'Three numbers will tell.' },
  notRequired: 'You are not required.',
  notRequiredMore: 'Enter the rest to see whether you may opt in.',
  open: 'Enter the rest to know.',
  openHeadline: 'Not settled yet.',
  numbers: 'Your Medicare numbers',
  numbersHelp: 'From your remittance totals; an estimate will do.',
  second: 'The second period',
  secondHelp:
    'CMS looks at both. Below the threshold in either one means not required. New to the practice since then? Fill in only this period.',
  type: 'Clinician type',
  anyType: 'Not chosen: a type that takes part',
  otherType: 'Another type',
  level: 'How do you take part?',
  compare: 'Compare',
  compareHelp: 'The same clinician can be out alone and in with the group.',
  about: 'About you',
  newlyEnrolled: 'I enrolled in Medicare for the first time in the performance year',
  qp: 'Advanced APM status',
  qpNone: 'Neither',
  qpFull: 'Qualifying APM Participant (QP)',
  qpPartial: 'Partial QP',
  election: 'My choice so far',
  electionNone: 'None yet',
  electionOptIn: 'I opted in',
  electionParticipate: 'As a Partial QP I elected to take part',
  practiceSize: 'Clinicians in the practice (TIN)',
  statuses: 'Special statuses',
  statusesHelp: 'CMS decides these from claims. Tick what applies.',
  reasons: 'Why',
  choices: 'If you …',
  meaning: 'then',
  yours: 'Your special statuses, and what they change',
  noStatuses: 'None so far. They change how you are scored, not whether you are in.',
  assumed: 'Taken for granted',
} as const
