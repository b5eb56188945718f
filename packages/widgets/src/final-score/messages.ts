// What the final score says.
import type { CategoryId, Pathway } from '@mips-widgets/core'

export const text = {
  title: 'What is my final score?',
  start: 'No score yet',
  points: '{points} points',
  soFar: '{points} points so far',
  next: 'Next: your score for {category}. An estimate will do.',
  missing: 'Next, for {category}: {what}.',
  above: 'Above the performance threshold of {threshold} points.',
  at: 'Exactly the performance threshold of {threshold} points.',
  below: 'Below the performance threshold of {threshold} points.',
  pays: 'Your payments change by {percent}.',
  more: 'Your payments change by {percent}: about {dollars} more on {paid}.',
  less: 'Your payments change by {percent}: about {dollars} less on {paid}.',
  same: 'Your payments do not change.',
  scores: 'Your four categories',
  scoresHelp: 'In percent. What you report in the other parts is worked out there.',
  percent: '%',
  none: 'Nothing reported: {category}',
  noneScored: 'CMS scored no cost measure',
  workedOut: 'Worked out from what you told: {percent}.',
  assigned: 'CMS gives everyone {percent} here.',
  partly: 'You told a part. Until the rest is there, this percent counts.',
  receipt: 'What each category brings',
  product: '{share} × {weight} = {points} points',
  total: 'Final score',
  topped: 'No more than {points} points count.',
  hospital: 'With the hospital’s quality and cost: {points} points.',
  sentBack: 'Reweighting was approved, but data were sent: it counts.',
  weights: 'Weights before and after',
  category: 'Category',
  usual: 'Usual weight',
  counts: 'Weight that counts',
  reweighting: 'Reweighting',
  approved: 'Approved application',
  compromised: 'Data found compromised',
  circumstances: 'When categories are reweighted',
  reporting: 'How do you report?',
  mipsApm: 'MIPS APM, if you take part in one',
  mipsApmHelp: 'Its name, such as Medicare Shared Savings Program',
  aboutYou: 'Clinician type',
  anyType: 'Not chosen: a type that takes part',
  complex: 'Complex patients',
  hcc: 'Average HCC risk score',
  dual: 'Share of dual-eligible patients, from 0 to 1',
  told: 'The bonus itself, if CMS told you',
  hccFigures: 'CMS’s figures of the year: HCC risk score',
  dualFigures: 'CMS’s figures of the year: dual-eligible share',
  mean: 'Mean',
  standardDeviation: 'Standard deviation',
  median: 'Median',
  facility: 'Hospital’s score',
  facilityQuality: 'Quality of the hospital',
  facilityCost: 'Cost of the hospital',
  paid: 'Medicare Part B payments in a year',
  paidHelp: 'For covered professional services',
} as const

/** A category that brings nothing, or nothing yet, in one of its ways. */
export type Standing =
  'counts' | 'open' | 'nothing-reported' | 'zero' | 'reweighted' | 'unscored' | 'no-weight' | 'threshold'

export const standings: Readonly<Record<Exclude<Standing, 'counts' | 'threshold'>, string>> = {
  open: 'Not told yet',
  'nothing-reported': 'Nothing reported',
  zero: 'Zero',
  reweighted: 'Reweighted',
  unscored: 'Cannot be scored',
  'no-weight': 'No weight',
}

export const excluded = 'Excluded'

export const pathways: Readonly<Record<Pathway, string>> = {
  traditional: 'Traditional MIPS',
  mvp: 'MIPS Value Pathway (MVP)',
  app: 'APM Performance Pathway (APP)',
  'app-plus': 'APP Plus',
  'apm-scoring-standard': 'APM scoring standard',
}

/** Where a report of nothing is told. */
export const nothingAt: Readonly<Record<CategoryId, string>> = {
  quality: 'quality.submissions',
  cost: 'cost.measures',
  improvementActivities: 'improvementActivities.activities',
  promotingInteroperability: 'promotingInteroperability.measures',
}
