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
export const extremeOnApplication = 'Extreme and uncontrollable circumstances, on application'
export const extremeInArea =
  'Extreme and uncontrollable circumstances in an area that CMS names, automatically'
export const compromisedData = 'Data compromised for reasons outside the clinician’s control, as CMS finds'
export const dataBringWeightsBack =
  'Data sent for a category bring its weight back, unless the data were found compromised'
export const fourPlaces = 'CMS’s engine output keeps four decimals; guides speak of one.'
export const typesCountTogether =
  'That measures of several collection types count together is our reading of the sentence on one measure sent by several.'
export const bestFiveCount = 'The best five measures count, and the sixth scores 0'
export const bestFiveTaken = 'CMS’s documentation says so through 2019; we take it for later years too.'
export const costReweighted = 'Cost is reweighted'
export const medicalHomeHalf =
  'A practice recognized as a medical home, at half of the TIN’s sites or more, gets the whole category'
export const assignedWhole = 'The paragraph says that CMS assigns a score; in practice it was the whole.'
export const facilityScore =
  'The score at the hospital’s percentile counts unless a submission brings more; a group must send activities or Promoting Interoperability data'
export const noQpUpdate = 'No higher update for QPs before the 2026 payment year'
export const cehrt75 = 'At least 75% of the clinicians of each APM Entity must use CEHRT'
export const qualityBased =
  'Payment depends on quality measures: at least one evidence-based, reliable and valid, and one outcome measure where there is one'
export const nominalAmount =
  'At risk: at least 8% of Part A and B revenue, or 3% of the expected expenditures'
export const receivingAndIncorporating =
  'Support Electronic Referral Loops by Receiving and Incorporating Health Information'
export const costPlacesAsQuality = 'Taken from quality: no cost output of the engine was found.'
export const sixteenClinicians = 'The 16 clinicians are in secondary sources only.'
export const noCostImprovement = 'No points for improvement before 2023'
export const noRegistryBonus = 'Further registries earn nothing before 2022'
export const apmEntityScore =
  'The APM Entity’s score goes to all its clinicians; its Promoting Interoperability score is the mean of each one’s higher score, group or individual'
export const appLater = 'Begins in 2021'
export const entityOrAllPayer =
  'Medicare Option: the APM Entity, for all its clinicians. All-Payer Option: the entity, the practice or the clinician. The most favorable result counts'
export const titlePageNotRead = 'The title page itself could not be read.'
export const medicalHomeRisk =
  'At risk: at least 5% of Part A and B revenue, in organizations with fewer than 50 eligible clinicians'
export const electionNoticeNotRead =
  'The rule is December 31 of the year before; no notice for this year could be read.'
export const oneHundredEightyDays = 'At least 180 days in a row'
export const midwivesNotRead =
  'Social workers and nurse-midwives joined in 2022; that text could not be read.'
export const noEntityTest = 'No low-volume test of the entity: its clinicians are tested alone or as a group'
export const webInterfaceForAcos =
  'The Web Interface was left to Shared Savings ACOs through 2024; the text we read ends it with 2021.'
export const threeForMore =
  'Quality: 3 points instead of 0 without a benchmark, with too few cases or incomplete data'
export const weightsOfSmallPractices = 'Weights: rows of its own without Promoting Interoperability'
export const thirdPartyFailed = 'Data out of reach through a third party’s failure, on request'
export const thirdPartyFromSummary = 'The last is from a summary of the CY 2025 rule.'
export const completeDataOnly =
  'Since 2024 incomplete data do not, says a summary of the CY 2025 rule; we do not tell them apart.'
export const bonusEnded = 'Ended after 2021'
export const onlySmallPracticeBonus = 'Only small practices still earn bonus points'
export const newInMips =
  'CMS’s data, without claims measures, for which nothing is sent, and without QCDR measures, of which nothing was found.'
export const nineMonthsOrOut =
  'Whether they counted with nine months of data is not recorded: we leave them out.'
export const claimsMinimum = 'From secondary sources and memory; in no regulation text.'
export const sameIdentifierTwice = 'Scored on cost in both years under the same identifier'
export const apmActivitiesReported =
  'Taking part in an APM and attesting an activity, or sending quality and Promoting Interoperability data; not with an exception for extreme circumstances'
export const studyEnded = 'The study ended with 2019'
export const anyNinetyDays = 'The same activity, each clinician in any 90 days in a row of the year'
export const dataOrFacility =
  'Data sent for a category, or facility-based; an indicator at or above its median'
export const componentsApart =
  'At most 5, and 0 below the indicator’s own median: not in the text, but it fits CMS’s records of 2024.'
export const standardEnded = 'Ended after 2020'
export const appRule = 'Measures without a benchmark or enough cases leave the denominator; no topped-out cap'
export const mvpQuality =
  'Four measures, one an outcome or else high-priority measure; a small practice may report its claims measures alone'
export const mvpOneChosen =
  'One claims measure, chosen at registration; out without a benchmark or enough cases'
export const mvpHighest = 'The highest-scoring claims measure; none without a benchmark or enough cases'
export const mvpActivityWeights = 'One high-weighted or two medium-weighted activities, or a medical home'
export const mvpOneActivity = 'One activity, or a medical home'
export const mvpCost = 'The MVP’s measures alone'
export const mvpInteroperability = 'As in traditional MIPS'
export const subgroupRule =
  'Takes the group’s claims, cost and complex patient scores; must send the group’s Promoting Interoperability data, else scores 0 there'
export const cehrtAll = 'All clinicians of each APM Entity must use CEHRT'
export const medicalHomeFifty =
  'At risk: at least 5% of Part A and B revenue, unless the entity lists more than 50 clinicians on a snapshot day'
export const otherPayerRisk =
  'At risk: at least 8% of revenue or 3% of the expected expenditures, with a marginal risk of 30% on average; 75% use CEHRT'
export const revenueAfter2024 = 'The text we read gives the 8% through 2024.'
export const sharedSavingsOnly = 'Read of this program alone.'
export const thirtyDaysAfterFactors =
  'From the final scores until 30 days after the adjustment factors, unless CMS extends it'
export const exactScoreDecides = 'The adjustment follows from the score before it is rounded'
export const exactScoreOneRecord =
  'One record of 2023 fits only so: 77.032 points paid 0.18%, which 77.03 cannot. The text is silent.'
export const bothRegistriesOut = 'Known issue of 2022-11-03'

// Submission and weights
export const circumstancesOnApplication = 'Extreme and uncontrollable circumstances, on application'
export const circumstancesInArea = 'Extreme and uncontrollable circumstances in an area that CMS names'
export const dataCompromised = 'Data compromised through no fault of one’s own'
export const joinedLate =
  'Joined a practice in the last three months of the year that does not report as a group'
export const noQualityMeasure = 'Quality: no measure is applicable and available'
export const noReliableCost = 'Cost: no score can be worked out reliably'
export const dataBringCategoryBack =
  'Data for quality or activities bring their weight back, except where data were compromised'

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
export const anyApm = 'Taking part in an APM; for a MIPS APM, CMS assigns the score'

// Final score and pathways
export const anyCategoryReported = 'Whoever sends data for at least one category'
export const hospitalPercentile =
  'Quality and cost get the scores at the hospital’s percentile. A group must send activities or Promoting Interoperability data'
export const activitiesAssigned = 'That every MIPS APM gets the full score is a CMS list, not regulation.'
export const noValuePathways = 'MIPS Value Pathways begin in 2023'

// QPs and Advanced APMs
export const qpOfEntity =
  'The APM Entity as a group; clinicians by themselves only as affiliated practitioners or with several entities'
export const partialQpChooses = 'May choose to take part in MIPS; without that, no adjustment'
export const conversionFactorLater = 'The higher conversion factor begins with payment year 2026'
export const cehrtThreeQuarters = 'At least 75% of the clinicians of each APM Entity must use CEHRT'
export const paysByQuality =
  'Payment depends on quality measures like those of MIPS, one of them an outcome measure if there is one'
export const nominalRisk =
  'At risk: at least 8% of Medicare Parts A and B revenue, or 3% of expected expenditures'
// Targeted review
export const reviewSixtyDays =
  'Within 60 days from the day the adjustment factors are available; CMS may extend it'

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
export const hospitalScoreIfBetter =
  'Quality and cost: from the hospital’s Value-Based Purchasing score when that gives more'
export const interoperabilityHardships = [
  'Insufficient internet connectivity',
  'Extreme and uncontrollable circumstances',
  noControlOfCehrt,
  'Decertified EHR',
] as const
export const eachEcqm =
  'No measure goes past 10 points. Whether an eCQM without a benchmark counts is not said.'
export const fittedDeviations = 'They fit every row that CMS has published; 1 point beyond is our inference.'
export const twentyEach = 'From secondary sources: the text since 2025 could not be read.'
export const exceptionalEnded = 'Ended with the 2024 payment year'
export const ruleOfMarch31 = 'The rule’s day, from memory; no notice of the year was read.'
export const cehrtAnyEdition = 'Base EHR and the criteria of the measures, whatever the edition'
export const cehrtOfApms = 'Read for Advanced APMs; the definition could not be read.'
export const tenWebInterface = 'Ten Web Interface measures with CAHPS, 479 and 484'
export const otherPayer2022 = 'The text of 2022, before an amendment of that November.'
export const sharedSavingsTracks = [
  'Medicare Shared Savings Program, BASIC track level E',
  'Medicare Shared Savings Program, ENHANCED track',
] as const
export const cehrtNotRead = 'The amended § 414.1415(a)(1) could not be read.'
export const higherUpdate = '+0.75% instead of +0.25%'
export const notPublishedYet =
  'The factor that fits 2024: nothing is published for this year, and it will differ.'
export const noHospitalScores =
  'Quality and cost would get the scores at the hospital’s percentile; CMS calculated no hospital scores for this fiscal year'
export const readInPart = 'Only part of this section could be read.'
export const sixtyDaysBefore = 'Sixty days before the last day; no notice of the opening could be read.'
export const technicalCorrection = 'A correction mended technical errors.'
export const partialQpElects = 'May elect to take part in MIPS; gets no incentive'
export const bonusWithoutBenchmark =
  'The measure meets the case minimum and data completeness, and its performance rate is above 0; no benchmark is needed'
export const secondary = 'Taken from secondary sources.'
export const webInterfaceToo = 'The text we read ends the Web Interface with 2021; CMS kept it through 2022.'

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
export const otherPayerTotalRisk =
  'At risk: at least 8% of revenue or 3% of expected expenditures, a marginal risk of 30%, a total of 4%; half of the clinicians use CEHRT'
export const nominalWithoutExcess =
  'At risk: at least 8% of Part A and B revenue, or 3% of the expected expenditures, which count no higher than without the APM'
export const apmListFromMemory = 'From memory: no list of CMS’s for this year could be read.'
export const costMeasuresOf2020 = [
  'TPCC_1',
  'MSPB_1',
  'COST_AKID_1',
  'COST_CCLI_1',
  'COST_COPDE_1',
  'COST_EOPCI_1',
  'COST_FIHR_1',
  'COST_HAC_1',
  'COST_IHCI_1',
  'COST_IOL_1',
  'COST_KA_1',
  'COST_LGH_1',
  'COST_LPMSM_1',
  'COST_LSFDD_1',
  'COST_NECABG_1',
  'COST_PHA_1',
  'COST_RUSST_1',
  'COST_SPH_1',
  'COST_SSC_1',
  'COST_STEMI_1',
] as const
