// Sentences that several rule years say alike. What they speak of can differ all the same: each rule year
// cites its own text, and says whatever it says differently in words of its own.

export const newlyEnrolled =
  'First enrolled in Medicare during the performance period, with no earlier claims of any kind'
export const zeroDataCountToo =
  'That data which score 0 do so too is our reading: the text speaks of submitting data.'
export const negativeLine =
  'A straight line from the full negative percent at 0 points to 0% at the threshold; up to a quarter of the threshold, the full negative percent'
export const positiveLine =
  'A straight line from 0% at the threshold to the applicable percent at 100 points, times a scaling factor'
export const requiredEarnsNoBonus =
  'The measure that fulfils the outcome or high-priority requirement earns no bonus'
export const noRoundingRule = 'Published adjustments have two decimals; no source gives the rounding rule.'
export const ascBased =
  '75% or more of covered services in an ambulatory surgical center (place of service 24)'
export const smallPractice = 'The practice (TIN) has 15 or fewer eligible clinicians'
export const inShortageArea = 'Practices in a designated health professional shortage area'
export const outcomeElseHighPriority = 'One outcome measure; if none applies, another high-priority measure'
export const partialQpNotElecting = 'A Partial QP that does not elect to take part'
export const allMustQualify = 'No percentage rule: all MIPS eligible clinicians of the group must qualify'
export const fewEncounters = '100 or fewer patient-facing encounters, telehealth included'
export const whichFulfilsNotSaid =
  'Which measure that is, where several could be, is not said: we take the best-scoring outcome measure, else the best-scoring high-priority one.'
export const scoreEqualsThreshold = 'The final score equals the performance threshold: no change in payment'
export const noControlOfCehrt = 'No control over the availability of CEHRT'
export const factorsNotPublished =
  'CMS publishes adjustments, not factors: this value only fits what was paid.'
export const roundedScoreDecides =
  'Scores are published so; that the adjustment follows from the rounded score is our reading.'
export const partBPaidAmounts = 'Amounts paid under Part B for covered professional services'
export const dataBringWeightBack = 'Sending any Promoting Interoperability data brings the weight back'
export const voluntaryReporting =
  'Whoever is not required may send data voluntarily, without any change in payment'
export const interoperabilityReweighted = 'Promoting Interoperability: reweighted automatically'
export const activitiesDouble = 'Improvement activities: each activity counts double'
export const mostNonPatientFacing = 'More than 75% of the clinicians are non-patient facing'
export const worseSegmentDecides =
  'That the worse of two differing segments decides between opting in and being excluded is our reading.'
export const sameConditionsEndToEnd =
  'The paragraph speaks of the high-priority bonus; for end-to-end reporting we take the same conditions.'
export const groupIsOneTin =
  'One TIN with two or more eligible clinicians, at least one of them MIPS eligible'
export const fullParticipation =
  'All required measures reported with complete data this year, and a comparable score last year'
export const countsBeneficiaries = 'Part B patients who received covered professional services'
export const hospitalBased =
  '75% or more of covered services in a hospital (places of service 19, 21, 22, 23)'
export const fewerMeasuresNotSaid =
  'What counts as full participation with fewer applicable measures is not said.'
export const interoperabilityMayApply = 'Promoting Interoperability: may apply for reweighting'
export const countsCharges =
  'Allowed charges for covered professional services under the Physician Fee Schedule'
export const preambleOnly = 'Described in the preamble; not in the regulation text we could read.'
export const mostRural = 'More than 75% of the clinicians practice in rural ZIP codes'
export const mostInShortageArea = 'More than 75% of the clinicians practice in such an area'
export const bonusConditions =
  'The measure meets the case minimum and data completeness, and its performance rate is above 0'
export const groupAllMustQualify =
  'A group is reweighted only when all its MIPS eligible clinicians qualify; for non-patient facing, more than 75%'
export const allHospitalBased = 'Every MIPS eligible clinician of the group is hospital-based'
export const inRuralZip = 'Practices in a ZIP code designated as rural'
export const claimsReporting = 'Quality: may report through Medicare Part B claims'
export const eitherSegmentCounts =
  'Not exceeding the threshold in either segment counts for the year. New billing combinations in the second segment are judged on it alone.'
export const smallPracticeWithOneMeasure = 'A small practice that reports at least one quality measure'
export const countsServices = 'Covered professional services to Part B patients'
export const optInRule =
  'Whoever exceeds at least one criterion, but not all, may opt in. It cannot be taken back for the year.'
export const everyRequirement =
  'Every required measure must be reported with at least 1 in the numerator or “yes”, or excluded, and the required attestations made; otherwise the category scores 0'
export const evenSplitNotRead =
  'That the 10 points go to the exchange objective is supported; the even split is in no text we could read.'
export const mostFacilityBased = '75% or more of the clinicians are facility-based'
export const facilityBased =
  '75% or more of covered services in places of service 21, 22 or 23, at least one in 21 or 23, at a hospital with a Value-Based Purchasing score. Judged on the first segment alone.'
export const oneYesOneExclusion = 'One “yes” and one exclusion earn the full points'
export const scoringParagraphDecides = 'The scoring paragraph § 414.1380(e) decides how scores are made.'
export const roundingFromEngine = 'The rounding is in CMS’s engine output, not in the regulation text.'
export const apmEntityAsWhole =
  'For a MIPS APM the low-volume threshold is applied to the APM Entity as a whole'
export const apmEntityAloneOptsIn =
  'For a MIPS APM the low-volume threshold is applied to the APM Entity as a whole, which alone may opt in'
export const threeInsteadOfOne = 'Quality: 3 points instead of 1 for a measure below data completeness'
export const noMeasureNamed = 'The regulation names no measure; no primary text could be read.'
export const receivingHadDestination =
  'Only the Sending exclusion was left open by the 2019 rule, so the Receiving one had a destination.'
export const virtualGroupRule =
  'Two or more TINs: solo practitioners and groups of 10 or fewer eligible clinicians. Electing it is itself an opt-in.'
export const sixBonusPoints = 'Quality: 6 bonus points once one measure is reported'
export const threeInsteadOfZero = 'Quality: 3 points instead of 0 for a measure below data completeness'
export const inForhpRuralZip =
  'Practices in a ZIP code that the Federal Office of Rural Health Policy lists as rural'
export const mostHospitalBased = 'More than 75% of the clinicians are hospital-based'
export const groupAllOrMostQualify =
  'A group is reweighted when all its MIPS eligible clinicians qualify, or more than 75% are hospital-based or non-patient facing'
export const isQp = 'A Qualifying APM Participant (QP)'
export const belowThreshold = 'Does not exceed the low-volume threshold'
export const calendarYear = 'The calendar year'
export const ninetyDays = 'At least 90 days in a row'
