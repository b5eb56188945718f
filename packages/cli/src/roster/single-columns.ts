// The columns that stand once in a roster: who it is, how they report, what is told about each category as a
// whole, and the payment. Their names are the scenario's own words where those are clear alone.
import { categoryIds, clinicianTypes, ruleYearIds, specialStatusNames } from '@mips-widgets/core'
import { type DescribedColumn, choice, choices, number, text, yesNo } from './column.ts'
import type { CellKind } from './cell.ts'

type Row = readonly [name: string, path: string, kind: CellKind, about: string, common?: 'common']

const categories = choices(categoryIds)

const rows: readonly Row[] = [
  ['ruleYear', 'ruleYear', choice(ruleYearIds), 'The edition of the rules', 'common'],
  [
    'type',
    'clinician.type',
    choice([...Object.keys(clinicianTypes), 'other']),
    'The clinician type',
    'common',
  ],
  [
    'participation',
    'clinician.participation',
    choice(['individual', 'group', 'virtual-group', 'subgroup', 'apm-entity']),
    'The level that takes part; individual where blank',
    'common',
  ],
  ['practiceSize', 'clinician.practiceSize', number, 'Clinicians of the practice (TIN)', 'common'],
  [
    'specialStatuses',
    'clinician.specialStatuses',
    choices(Object.keys(specialStatusNames)),
    'Special statuses; small follows from the size',
    'common',
  ],
  [
    'newlyEnrolled',
    'clinician.newlyEnrolled',
    yesNo,
    'Newly enrolled in Medicare in the performance period',
    'common',
  ],
  ['qp', 'clinician.qp', choice(['none', 'qp', 'partial']), 'QP status, where known', 'common'],
  ['mipsApm', 'clinician.mipsApm', text, 'The MIPS APM, by name', 'common'],
  [
    'election',
    'clinician.election',
    choice(['none', 'opt-in', 'voluntary', 'participate']),
    'What was elected',
    'common',
  ],
  ...segment('segment1', 'first'),
  ...segment('segment2', 'second'),
  [
    'reportingOption',
    'reporting.option',
    choice(['traditional', 'mvp', 'app', 'app-plus', 'apm-scoring-standard']),
    'How they report; traditional where blank',
    'common',
  ],
  ['mvpId', 'reporting.mvpId', text, 'The MIPS Value Pathway', 'common'],
  ['measuresRequired', 'quality.measuresRequired', number, 'Quality measures required, where fewer apply'],
  [
    'qualityAchievementPoints',
    'quality.achievementPoints',
    number,
    'Achievement points of the category, instead of measures',
  ],
  [
    'previousQualityPercent',
    'quality.previousYearAchievementPercent',
    number,
    'Quality achievement percent of the year before, for improvement',
    'common',
  ],
  [
    'claimsMeasures',
    'quality.administrativeClaimsMeasures',
    number,
    'Administrative claims measures, where only their number is known',
  ],
  [
    'missedCahps',
    'quality.missedCahps',
    yesNo,
    'The CAHPS sample was too small and at most five measures applied',
  ],
  [
    'previousCostPercent',
    'cost.previousYearPercent',
    number,
    'Cost percent of the year before, for improvement',
  ],
  [
    'activities',
    'improvementActivities.activities',
    { is: 'activities' },
    'Improvement activities; none where none was performed',
    'common',
  ],
  [
    'medicalHome',
    'improvementActivities.medicalHome',
    yesNo,
    'A certified patient-centered medical home',
    'common',
  ],
  ['apmParticipant', 'improvementActivities.apmParticipant', yesNo, 'Takes part in an APM', 'common'],
  ['studyParticipant', 'improvementActivities.studyParticipant', yesNo, 'Took part in CMS’s study on burden'],
  [
    'piMeasureSet',
    'promotingInteroperability.measureSet',
    choice(['standard', 'transition']),
    'Which set of measures, in 2017 and 2018',
  ],
  [
    'piReweighting',
    'promotingInteroperability.reweighting',
    text,
    'The ground of an approved application for reweighting Promoting Interoperability',
    'common',
  ],
  ['averageHccScore', 'complexPatient.averageHccScore', number, 'Average HCC risk score', 'common'],
  [
    'dualEligibleShare',
    'complexPatient.dualEligibleShare',
    number,
    'Share of dual-eligible patients, 0 to 1',
    'common',
  ],
  [
    'complexPatientPoints',
    'complexPatient.points',
    number,
    'The complex patient bonus itself, where CMS told it',
  ],
  ...distribution('hcc', 'hccDistribution', 'HCC risk scores'),
  ...distribution('dual', 'dualDistribution', 'dual-eligible shares'),
  ['reweighted', 'reweighted', categories, 'Categories with an approved reweighting', 'common'],
  ['compromised', 'compromised', categories, 'Categories whose data CMS found compromised'],
  ['facilityQualityPercent', 'facilityBased.qualityPercent', number, 'Quality percent of the hospital'],
  ['facilityCostPercent', 'facilityBased.costPercent', number, 'Cost percent of the hospital'],
  [
    'medicarePaymentPercent',
    'advancedApm.medicare.paymentPercent',
    number,
    'Percent of payments through Advanced APMs',
    'common',
  ],
  [
    'medicarePatientPercent',
    'advancedApm.medicare.patientPercent',
    number,
    'Percent of patients through Advanced APMs',
    'common',
  ],
  ['allPayerPaymentPercent', 'advancedApm.allPayer.paymentPercent', number, 'The same with the other payers'],
  ['allPayerPatientPercent', 'advancedApm.allPayer.patientPercent', number, 'The same with the other payers'],
  ['electMips', 'advancedApm.electMips', yesNo, 'A Partial QP elects to take part in MIPS'],
  ['finalScore', 'payment.finalScore', number, 'The final score itself, where only the payment is asked'],
  ['scalingFactor', 'payment.scalingFactor', number, 'The scaling factor, where chosen', 'common'],
  [
    'exceptionalScalingFactor',
    'payment.exceptionalScalingFactor',
    number,
    'The one for exceptional performance',
    'common',
  ],
  ['partBPaidAmount', 'payment.partBPaidAmount', number, 'Part B payments of a year, in dollars', 'common'],
]

function segment(id: string, which: string): Row[] {
  const place = `clinician.volume.${id}`
  const period = `in the ${which} determination period`
  return [
    [
      `${id}_allowedCharges`,
      `${place}.allowedCharges`,
      number,
      `Allowed charges in dollars ${period}`,
      'common',
    ],
    [`${id}_beneficiaries`, `${place}.beneficiaries`, number, `Part B patients ${period}`, 'common'],
    [`${id}_services`, `${place}.services`, number, `Covered services ${period}`, 'common'],
  ]
}

function distribution(short: string, id: string, what: string): Row[] {
  const place = `complexPatient.${id}`
  return [
    [`${short}Mean`, `${place}.mean`, number, `Mean of all ${what}, as CMS publishes it`],
    [`${short}StandardDeviation`, `${place}.standardDeviation`, number, `Standard deviation of all ${what}`],
    [`${short}Median`, `${place}.median`, number, `Median of all ${what}`],
  ]
}

export const singleColumns: readonly DescribedColumn[] = rows.map(([name, path, kind, about, common]) => ({
  name,
  path,
  kind,
  about,
  common: common !== undefined,
}))
