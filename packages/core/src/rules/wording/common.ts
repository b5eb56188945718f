// Sentences that rule years say alike, early and late. What they speak of can differ all the same: each rule
// year cites its own text, and says whatever it says differently in words of its own.

export const newlyEnrolled =
  'First enrolled in Medicare during the performance period, with no earlier claims of any kind'
export const zeroDataCountToo =
  'That data which score 0 do so too is our reading: the text speaks of submitting data.'
export const negativeLine =
  'A straight line from the full negative percent at 0 points to 0% at the threshold; up to a quarter of the threshold, the full negative percent'
export const positiveLine =
  'A straight line from 0% at the threshold to the applicable percent at 100 points, times a scaling factor'
export const requiredEarnsNoBonus =
  'The measure that fulfills the outcome or high-priority requirement earns no bonus'
export const noRoundingRule = 'Published adjustments have two decimals; no source gives the rounding rule.'
export const ascBased =
  '75% or more of covered services in an ambulatory surgical center (place of service 24)'
export const smallPractice = 'The practice (TIN) has 15 or fewer eligible clinicians'
export const inShortageArea = 'Practices in a designated health professional shortage area'
export const outcomeElseHighPriority = 'One outcome measure; if none applies, another high-priority measure'
export const partialQpNotElecting = 'A Partial QP that does not elect to take part'
export const allMustQualify = 'No percentage rule: all MIPS eligible clinicians of the group must qualify'
export const fewEncounters = '100 or fewer patient-facing encounters, telehealth included'
export const whichFulfillsNotSaid =
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
export const extremeOnApplication = 'Extreme and uncontrollable circumstances, on application'
export const cehrt75 = 'At least 75% of the clinicians of each APM Entity must use CEHRT'
export const costPlacesAsQuality = 'Taken from quality: no cost output of the engine was found.'
export const noCostImprovement = 'No points for improvement before 2023'
export const noRegistryBonus = 'Further registries earn nothing before 2022'
export const entityOrAllPayer =
  'Medicare Option: the APM Entity, for all its clinicians. All-Payer Option: the entity, the practice or the clinician. The most favorable result counts'
export const electionNoticeNotRead =
  'The rule is December 31 of the year before; no notice for this year could be read.'
export const studyEnded = 'The study ended with 2019'
export const circumstancesInArea =
  'Extreme and uncontrollable circumstances in an area that CMS names, automatically'
export const dataCompromised = 'Data compromised for reasons outside the clinician’s control, as CMS finds'
export const joinedLate =
  'Joined a practice in the last three months of the year that does not report as a group'
export const noQualityMeasure = 'Quality: no measure is applicable and available'
export const noReliableCost = 'Cost: no score can be worked out reliably'
export const dataBringCategoryBack =
  'Data sent for quality or activities bring their weight back, unless the data were found compromised'
// Points of quality and cost measures
export const placesFromEngine = 'The decimals are in CMS’s engine output, not in the regulation text.'
export const sixthIsZero = 'The best five count, and the sixth earns 0'
export const missingIsZero =
  'The text gives 0 to a required measure that is not reported; that no other takes its place is our reading.'
export const togetherFollows =
  'That several collection types count side by side follows from this paragraph; it does not say so.'
export const noNewMeasureFloor = 'No floor for new measures before 2022'
export const noDefinedScale = 'Benchmarks come from data or are flat; no scale is defined before 2025'
export const noComplexOrganization = 'No such adjustment before 2025'
export const costWeightMoves = 'Cost is reweighted to 0%'
// Activities
export const halfOfSites =
  'Recognized as a patient-centered medical home or comparable specialty practice, at least half of the practice sites, and attested'
// Final score and pathways
export const anyCategoryReported = 'Whoever sends data for at least one category'
export const activitiesAssigned = 'That every MIPS APM gets the full score is a CMS list, not regulation.'
export const noValuePathways = 'MIPS Value Pathways begin in 2023'
// QPs and Advanced APMs
export const qpOfEntity =
  'The APM Entity as a group; clinicians by themselves only as affiliated practitioners or with several entities'
export const conversionFactorLater = 'The higher conversion factor begins with payment year 2026'
export const paysByQuality =
  'Payment depends on quality measures like those of MIPS, one of them an outcome measure if there is one'
export const nominalRisk =
  'At risk: at least 8% of Medicare Parts A and B revenue, or 3% of expected expenditures'
export const otherPayerRisk =
  'At risk: at least 8% of revenue or 3% of expected expenditures, and a marginal risk of 30% on average; CEHRT for at least 75% of clinicians'
// Targeted review
export const reviewSixtyDays =
  'Within 60 days from the day the adjustment factors are available; CMS may extend it'
export const hospitalScoreIfBetter =
  'Quality and cost: from the hospital’s Value-Based Purchasing score when that gives more'
export const interoperabilityHardships = [
  'Insufficient internet connectivity',
  'Extreme and uncontrollable circumstances',
  noControlOfCehrt,
  'Decertified EHR',
] as const
export const bonusWithoutBenchmark =
  'The measure meets the case minimum and data completeness, and its performance rate is above 0; no benchmark is needed'
export const secondary = 'Taken from secondary sources.'
// Lists that several rule years share
export const collectionTypesThrough2021 = [
  'electronicHealthRecord',
  'registry',
  'claims',
  'cmsWebInterface',
  'certifiedSurveyVendor',
  'administrativeClaims',
] as const
export const submissionTypesThrough2021 = [
  'direct',
  'log-in-and-upload',
  'log-in-and-attest',
  'claims',
  'web-interface',
] as const
export const submittersSince2019 = [
  'individual',
  'group',
  'virtual-group',
  'apm-entity',
  'qcdr',
  'registry',
  'health-it-vendor',
  'survey-vendor',
] as const
export const cliniciansOf2019 = [
  'physician',
  'physician-assistant',
  'nurse-practitioner',
  'clinical-nurse-specialist',
  'certified-registered-nurse-anesthetist',
  'physical-therapist',
  'occupational-therapist',
  'speech-language-pathologist',
  'audiologist',
  'clinical-psychologist',
  'registered-dietitian',
] as const
export const notPhysiciansOf2019 = [
  'nurse-practitioner',
  'physician-assistant',
  'clinical-nurse-specialist',
  'certified-registered-nurse-anesthetist',
  'physical-therapist',
  'occupational-therapist',
  'speech-language-pathologist',
  'audiologist',
  'clinical-psychologist',
  'registered-dietitian',
] as const
export const hardshipsWithSmallPractice = ['Small practice', ...interoperabilityHardships] as const
export const apmsOf2019And2020 = [
  'Bundled Payments for Care Improvement Advanced',
  'Comprehensive Care for Joint Replacement (CEHRT Track)',
  'Comprehensive ESRD Care (two-sided risk)',
  'Comprehensive Primary Care Plus',
  'Maryland Total Cost of Care Model',
  'Medicare ACO Track 1+ Model',
  'Next Generation ACO Model',
  'Oncology Care Model (two-sided risk)',
  'Vermont Medicare ACO Initiative',
] as const
