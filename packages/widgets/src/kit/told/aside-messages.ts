// How what a rule year sets aside is named: in the words of the field where it was told.
import type { Pathway } from '@mips-widgets/core'

export const text = {
  activities: 'Improvement activities: {count}',
  activity: 'Activity {number}',
  answers: 'Promoting Interoperability: {count} answers',
  costMeasures: 'Cost measures: {count}',
  measure: 'Measure {number}',
  measures: 'Quality measures: {count}',

  allPayer: 'All payers together, Medicare included',
  cahps: 'Too small a CAHPS sample',
  capped: 'Cap of a topped-out measure',
  clinicians: 'Share of the group’s clinicians who did it',
  complex: 'Complex patients',
  costBenchmark: 'Median and standard deviation of cost measures',
  costPrevious: 'Cost percent of the year before',
  dualFigures: 'CMS’s figures of the year: dual-eligible share',
  electionOptIn: 'I opted in',
  endToEnd: 'Reported end to end from certified technology',
  exceptional: 'Factor for exceptional performance',
  facility: 'Hospital’s score',
  hccFigures: 'CMS’s figures of the year: HCC risk score',
  measureSet: 'Measures of your certified technology',
  programYear: 'Year in the program',
  qualityPrevious: 'Quality achievement percent of the year before',
  sameDays: 'Whether all did an activity in the same 90 days',
  services: 'Services',
  study: 'I took part in CMS’s study of reporting',
  subgroup: 'As a subgroup',
  virtualGroup: 'As a virtual group',
  weights: 'Weights of activities',
} as const

export const options: Readonly<Record<Exclude<Pathway, 'traditional'>, string>> = {
  mvp: 'MIPS Value Pathway (MVP)',
  app: 'APM Performance Pathway (APP)',
  'app-plus': 'APP Plus',
  'apm-scoring-standard': 'APM scoring standard',
}
