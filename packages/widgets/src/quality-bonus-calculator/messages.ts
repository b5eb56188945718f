// What the quality bonus calculator says.
import type { MeasureType, QualitySubmission } from '@mips-widgets/core'

export const measureTypes: Readonly<Record<MeasureType, string>> = {
  outcome: 'Outcome',
  'patient-experience': 'Patient experience',
  'other-high-priority': 'Other high priority',
  process: 'Not high priority',
}

/** Those that a measure can be reported by; claims measures that CMS adds are counted, not listed. */
export const collectionTypes: Readonly<
  Partial<Record<NonNullable<QualitySubmission['collectionType']>, string>>
> = {
  registry: 'MIPS CQM or QCDR (registry)',
  electronicHealthRecord: 'eCQM',
  claims: 'Medicare Part B claims',
  cmsWebInterface: 'CMS Web Interface',
  certifiedSurveyVendor: 'CAHPS for MIPS survey',
}

export const text = {
  title: 'Quality bonus points',
  ended: 'High-priority and end-to-end bonus: {rule}.',
  start: 'Say what kind of measure you report to see its bonus.',
  points: 'bonus points',
  point: 'bonus point',
  sentence: 'Added to your achievement points, out of {denominator} available.',
  category: 'With {achieved} achievement points the quality category comes to {percent}.',
  lost: 'Lost to the cap: {points}.',
  finalScore: 'The small-practice bonus of {points} points goes to your final score instead.',
  soFar: 'So far. Still missing: {what}.',
  measure: 'Measure {number}',
  add: 'Add a measure',
  remove: 'Remove',
  removeThis: 'Remove measure {number}',
  removed: 'Measure {number} removed.',
  type: 'Type',
  chooseType: 'Choose',
  measureId: 'Measure number',
  measureIdHelp: 'Only for one measure reported in two ways.',
  collection: 'Collection type',
  anyCollection: 'Not chosen',
  endToEnd: 'Reported end to end from certified technology',
  cases: 'Cases',
  completeness: 'Data completeness',
  rate: 'Performance rate',
  rateHelp: 'Only a rate of 0 matters here. Empty: above 0.',
  achievement: 'Achievement points of the measure',
  achievementHelp: 'Decides which outcome measure is the required one.',
  more: 'More about this measure',
  percent: '%',
  pool: 'Bonus',
  earned: 'Earned',
  cap: 'Cap',
  counts: 'Counts',
  lostColumn: 'Lost',
  highPriority: 'High-priority measures',
  endToEndPool: 'End-to-end reporting',
  smallPractice: 'Small practice',
  improvement: 'Improvement',
  percentagePoints: '{points} percentage points on the category',
  practice: 'Your practice and your year',
  practiceSize: 'Clinicians in the practice (TIN)',
  required: 'Measures you must report',
  requiredHelp: 'Fewer only if fewer apply to you.',
  claims: 'Measures scored from claims',
  claimsHelp: 'Each adds to the available points.',
  achievementTotal: 'Achievement points, all measures',
  previous: 'Quality achievement percent of the year before',
  inTotal: 'Bonus points in the numerator',
  earns: 'Earns',
} as const
