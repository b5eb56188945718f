// Sentences of several rule years from 2017 to 2020, with those of every year: a page of a late year does not
// fetch these.

export * from './common.ts'

export const bonusConditions =
  'The measure meets the case minimum and data completeness, and its performance rate is above 0'
export const groupAllMustQualify =
  'A group is reweighted only when all its MIPS eligible clinicians qualify; for non-patient facing, more than 75%'
export const allHospitalBased = 'Every MIPS eligible clinician of the group is hospital-based'
export const inRuralZip = 'Practices in a ZIP code designated as rural'
export const apmEntityAsWhole =
  'For a MIPS APM the low-volume threshold is applied to the APM Entity as a whole'
export const apmEntityAloneOptsIn =
  'For a MIPS APM the low-volume threshold is applied to the APM Entity as a whole, which alone may opt in'
export const threeInsteadOfOne = 'Quality: 3 points instead of 1 for a measure below data completeness'
export const receivingAndIncorporating =
  'Support Electronic Referral Loops by Receiving and Incorporating Health Information'
export const sixteenClinicians = 'The 16 clinicians are in secondary sources only.'
export const apmEntityScore =
  'The APM Entity’s score goes to all its clinicians; its Promoting Interoperability score is the mean of each one’s higher score, group or individual'
export const appLater = 'Begins in 2021'
export const anyApm = 'Taking part in an APM; for a MIPS APM, CMS assigns the score'
export const hospitalPercentile =
  'Quality and cost get the scores at the hospital’s percentile. A group must send activities or Promoting Interoperability data'
// 2017 and 2018
export const exemptEntity =
  'The paragraph says that an exempt APM Entity exempts its clinicians, in a later text.'
export const oneMechanism =
  'The rule has one mechanism for a category; that the best of several submissions counts is our reading.'
export const oneClinicianEnough = 'It is enough that one clinician of the group performs the activity'
export const studyCredit = 'Taking part in CMS’s study of reporting brings the whole category'
export const noQualityCredit = 'No credit before 2020'
export const interoperabilityOfAcos =
  'The APM Entity’s score goes to all its clinicians. Its score for technology is the mean of each one’s higher score, group or individual; in the Shared Savings Program, of the TINs’ scores by their clinicians'
export const onlyMedicare = 'Only Medicare counts: other payers begin in 2019'
export const mayElect = 'May elect to take part in MIPS; without that, no adjustment'
export const cehrtHalf =
  'At least 50% of the clinicians of each APM Entity must use CEHRT; in the Shared Savings Program, its use must change what is paid'
export const reviewToSeptember =
  'Within 60 days of the adjustment factors, to September 30 or a later day that CMS sets; no source for the first day'
export const auditRuleNotRead =
  'Six years, as in audits; the text that says so for this year could not be read.'
export const otherPayerTotalRisk =
  'At risk: at least 8% of revenue or 3% of expected expenditures, a marginal risk of 30%, a total of 4%; half of the clinicians use CEHRT'
export const nominalWithoutExcess =
  'At risk: at least 8% of Medicare Parts A and B revenue, or 3% of expected expenditures, which count no higher than without the APM'
