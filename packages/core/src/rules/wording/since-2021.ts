// Sentences of several rule years since 2021, with those of every year: a page of an early year does not fetch
// these.

export * from './common.ts'

export const dataBringWeightsBack =
  'Data sent for a category bring its weight back, unless the data were found compromised'
export const fourPlaces = 'CMS’s engine output keeps four decimals; guides speak of one.'
export const typesCountTogether =
  'That measures of several collection types count together is our reading of the sentence on one measure sent by several.'
export const bestFiveTaken = 'CMS’s documentation says so through 2019; we take it for later years too.'
export const costReweighted = 'Cost is reweighted'
export const medicalHomeHalf =
  'A practice recognized as a medical home, at half of the TIN’s sites or more, gets the whole category'
export const assignedWhole = 'The paragraph says that CMS assigns a score; in practice it was the whole.'
export const facilityScore =
  'The score at the hospital’s percentile counts unless a submission brings more; a group must send activities or Promoting Interoperability data'
export const noQpUpdate = 'No higher update for QPs before the 2026 payment year'
export const qualityBased =
  'Payment depends on quality measures: at least one evidence-based, reliable and valid, and one outcome measure where there is one'
export const titlePageNotRead = 'The title page itself could not be read.'
export const medicalHomeRisk =
  'At risk: at least 5% of Medicare Parts A and B revenue, in organizations with fewer than 50 eligible clinicians'
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
  'At risk: at least 5% of Medicare Parts A and B revenue, unless the entity lists more than 50 clinicians on a snapshot day'
export const revenueAfter2024 = 'The text we read gives the 8% through 2024.'
export const sharedSavingsOnly = 'Read of this program alone.'
export const thirtyDaysAfterFactors =
  'From the final scores until 30 days after the adjustment factors, unless CMS extends it'
export const exactScoreDecides = 'The adjustment follows from the score before it is rounded'
export const exactScoreOneRecord =
  'One record of 2023 fits only so: 77.032 points paid 0.18%, which 77.03 cannot. The text is silent.'
export const bothRegistriesOut = 'Known issue of 2022-11-03'
export const noBonusAfter2022 =
  'The note speaks of 2022; that no bonus is added in later years is our reading.'
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
export const webInterfaceToo = 'The text we read ends the Web Interface with 2021; CMS kept it through 2022.'
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
