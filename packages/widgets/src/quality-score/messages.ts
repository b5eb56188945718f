// What the quality widget says.
import type { CollectionType } from '@mips-widgets/core'
import { collectionTypes as reported } from '../quality-bonus-calculator/messages.ts'

export { measureTypes } from '../quality-bonus-calculator/messages.ts'

export const collectionTypes: Readonly<Partial<Record<CollectionType, string>>> = {
  ...reported,
  administrativeClaims: 'Administrative claims (CMS calculates it)',
  medicareCqm: 'Medicare CQM (Shared Savings Program ACOs)',
}

export const programYears = {
  first: 'Its first year',
  second: 'Its second year',
  later: 'A later year',
} as const

export const pathways = {
  traditional: 'Traditional MIPS',
  mvp: 'MIPS Value Pathway',
  app: 'APM Performance Pathway',
  'app-plus': 'APP Plus',
  'apm-scoring-standard': 'APM scoring standard',
} as const

/** CMS's name of a specialty set in words: `familyMedicine` is “Family medicine”. */
export const specialtyName = (id: string): string => {
  const spaced = id.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
  return spaced.charAt(0).toUpperCase() + spaced.slice(1)
}

export const text = {
  title: 'Quality score',
  start: 'Pick your first measure',
  required: 'Measures to report: {count}. {rule}.',
  none: 'I report no quality measures',
  points: '{points} of {possible} points.',
  soFar: '{points} of {possible} points so far',
  missing: 'Still missing: {what}.',
  of: '{name}: {what}',
  weighs: '{points} of the {weight} points this category can bring to your final score.',
  notCounted: 'Not counted',
  loading: 'Fetching CMS’s measures …',
  failed: 'CMS’s measures could not be fetched. What you typed is kept.',
  retry: 'Try again',
  noList: 'This page has no list of CMS’s measures for {year}. Add yours by hand, with the benchmark.',
  find: 'Find a measure',
  findHelp: 'Its number, or words of its title.',
  specialty: 'Specialty set',
  any: 'All',
  collection: 'Collection type',
  qcdr: 'Also measures of single registries (QCDR)',
  byHand: 'Add a measure by hand',
  inverse: 'lower is better',
  lower: 'A lower rate is better',
  noBenchmarkNote: 'no benchmark',
  enter: 'You enter',
  counts: 'Numbers of patients',
  rates: 'Rates',
  measure: 'Measure {number}',
  number: 'Measure number',
  numberHelp: 'As CMS lists it, with its zeros, such as 001.',
  type: 'Type',
  choose: 'Choose',
  eligible: 'Eligible patients',
  met: 'Met',
  notMet: 'Not met',
  notMetHelp: 'The rest, unless you change it.',
  exceptions: 'Exceptions',
  exclusions: 'Exclusions',
  rate: 'Performance rate',
  completeness: 'Data completeness',
  percent: '%',
  more: 'More about this measure',
  endToEnd: 'Reported end to end from certified technology',
  programYear: 'Year in the program',
  benchmark: 'Where the deciles begin',
  benchmarkHelp: 'Deciles 2 to 10, nine numbers, or 1 to 10, with spaces between them.',
  median: 'Median',
  deviation: 'Standard deviation',
  capped: 'Its points are capped as topped out',
  noBenchmark: 'It has no benchmark',
  benchmarkRemoved: 'Benchmark removed.',
  achievement: 'Achievement points',
  achievementHelp: 'If CMS told you. Nothing else is needed then.',
  told: '{points} points, as told',
  aside:
    'Set aside: CMS’s list for {year} does not have this measure. What you typed is kept. If you did report it, type its benchmark or its points.',
  countsHere: 'Counts.',
  countsRequired: 'Counts as the outcome or high-priority measure that is required.',
  sameMeasure: 'Does not count: the same measure brings more in another way.',
  notBest: 'Does not count: only the best {count} do.',
  earns: 'Bonus {points}: {why}',
  nextMore: 'One more decile needs {count} more patients.',
  nextMoreOne: 'One more decile needs 1 more patient.',
  nextFewer: 'One more decile needs {count} fewer patients.',
  nextFewerOne: 'One more decile needs 1 patient fewer.',
  nextRate: 'The next decile begins at {rate}. Enter numbers of patients to see how many that takes.',
  gains: 'It brings {points} points more.',
  gainsOne: 'It brings 1 point more.',
  gainsNone: 'It brings no more points.',
  remove: 'Remove',
  removeThis: 'Remove {measure}',
  removed: '{measure} removed.',
  table: 'What counts',
  measureColumn: 'Measure',
  decileColumn: 'Decile',
  pointsColumn: 'Points',
  highPriority: 'High-priority measures',
  endToEndPool: 'End-to-end reporting',
  smallPractice: 'Small practice',
  complex: 'Complex organization',
  available: 'Available points',
  improvement: 'Improvement',
  percentagePoints: '{points} percentage points',
  practice: 'Your practice and your year',
  practiceSize: 'Clinicians in the practice (TIN)',
  previous: 'Quality achievement percent of the year before',
  fewer: 'Measures you must report',
  fewerHelp: 'Fewer only if fewer apply to you.',
  reporting: 'How you report',
} as const
