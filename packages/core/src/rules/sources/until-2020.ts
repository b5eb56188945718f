// Documents of the rule years from 2017 to 2020, with those of every year.

import { federalRegister, source } from './source.ts'
export * from './common.ts'

export const budgetAct2018 = /* @__PURE__ */ source(
  'PL-115-123',
  'Bipartisan Budget Act of 2018, Public Law 115-123',
  'U.S. Congress',
  '2018-02-09',
  'www.congress.gov/bill/115th-congress/house-bill/1892',
)
export const finalRule2017 = /* @__PURE__ */ federalRegister(
  '81 FR 77008',
  'CY 2017 Quality Payment Program final rule',
  '2016-11-04',
)
export const finalRule2018 = /* @__PURE__ */ federalRegister(
  '82 FR 53568',
  'CY 2018 Quality Payment Program final rule',
  '2017-11-16',
)
export const proposedRule2019 = /* @__PURE__ */ federalRegister(
  '83 FR 35704',
  'CY 2019 Physician Fee Schedule proposed rule',
  '2018-07-27',
)
export const finalRule2019 = /* @__PURE__ */ federalRegister(
  '83 FR 59452',
  'CY 2019 Physician Fee Schedule final rule',
  '2018-11-23',
)
export const proposedRule2020 = /* @__PURE__ */ federalRegister(
  '84 FR 40482',
  'CY 2020 Physician Fee Schedule proposed rule',
  '2019-08-14',
)
export const finalRule2020 = /* @__PURE__ */ federalRegister(
  '84 FR 62568',
  'CY 2020 Physician Fee Schedule final rule',
  '2019-11-15',
)
export const slides2019 = /* @__PURE__ */ source(
  'CMS-slides-2018-08',
  'Quality Payment Program Year 3 Proposed Rule Overview (slides)',
  'CMS Region IX',
  '2018-08-22',
)
export const aciScoring2017 = /* @__PURE__ */ source(
  'AAO-2017-ACI',
  'Earn your ACI performance score',
  'American Academy of Ophthalmology, EyeNet',
  '2017',
  'www.aao.org/eyenet/article/earn-aci-performance-score',
)
export const aciRequirements2017 = /* @__PURE__ */ source(
  'Healthmonix-2017-ACI',
  'MIPS ACI performance category scoring 2017',
  'Healthmonix',
  '2017',
  'blog.healthmonix.com/mips-aci-performance-category-scoring-2017',
)
export const piStart2018 = /* @__PURE__ */ source(
  'AAO-2018-PI',
  'Getting started with promoting interoperability (2018)',
  'American Academy of Ophthalmology, EyeNet',
  '2018',
  'www.aao.org/eyenet/article/getting-started-with-promoting-interoperability',
)
export const specialStatuses2017 = /* @__PURE__ */ source(
  'RCA-2017',
  'CMS special-status rules',
  'Revenue Cycle Advisor',
  '2017-07-31',
  'revenuecycleadvisor.com/node/4262',
)
export const virtualGroups2018 = /* @__PURE__ */ source(
  'CMS-virtual-groups-2018',
  'Notice on virtual groups in MIPS 2018',
  'CMS',
  '2017-11-09',
  'primenavigator.org/primesannews/2017/11/9/learn-more-about-forming-a-virtual-group-to-participate-in-mips-in-2018',
)
export const virtualGroups2019 = /* @__PURE__ */ source(
  'Lexology-2019-VG',
  'Virtual groups in 2019',
  'Lexology',
  '2018',
)
export const results2017 = /* @__PURE__ */ source(
  'CMS-results-2017',
  'Quality Payment Program performance results, 2017 performance year',
  'CMS, as reported by McDermott+',
  '2018-11-08',
  'www.mcdermottplus.com/payment-innovation/mips-eligible-clinicians-positive-payment-adjustment/',
)
export const results2018 = /* @__PURE__ */ source(
  'CMS-results-2018',
  'Quality Payment Program performance results, 2018 performance year',
  'CMS, as reported by the Society for Post-Acute and Long-Term Care Medicine',
  '2020',
  'old.paltc.org/publications/cms-releases-final-2018-qpp-performance-results-max-positive-2020-payment-adjustment',
)
export const results2019 = /* @__PURE__ */ source(
  'CMS-results-2019',
  '2019 Quality Payment Program performance results',
  'CMS',
  '2020-10',
  'www.cms.gov/blog/2019-quality-payment-program-qpp-performance-results',
)
export const costReweighting2020 = /* @__PURE__ */ source(
  'NWAHEC-2020',
  'Notice: cost reweighted from 15% to 0% for the 2020 performance period',
  'CMS, reprinted by Northwest AHEC',
  '2021',
)
export const submission2019 = /* @__PURE__ */ source(
  'NYC-REACH-2019',
  'MIPS eligibility and important dates',
  'NYC REACH',
  '2019-12',
  'nycreach.org/2019/12/merit-based-incentive-payment-system-mips-eligibility-and-important-dates/',
)
export const covidNotice2019 = /* @__PURE__ */ source(
  'CMS-COVID-2020-04',
  'Notice: extreme and uncontrollable circumstances policy in response to COVID-19',
  'CMS, reprinted by NextGen',
  '2020-04',
  'whatsnext.nextgen.com/article/cms-to-apply-mips-extreme-and-uncontrollable-circumstances-policy-in-response-to-covid-19',
)
export const suppressed2019 = /* @__PURE__ */ source(
  'ReportingMD-2019',
  '2019 MIPS quality measure suppression: impact on scoring',
  'ReportingMD',
  '2020',
  'reportingmd.com/2019-mips-quality-measure-suppression-impact-on-scoring',
)
export const reviewGuide2019 = /* @__PURE__ */ source(
  'CMS-review-guide-2019',
  '2019 targeted review user guide',
  'CMS',
  '2020-08-05',
)
export const dates2020 = /* @__PURE__ */ source(
  'NEQPP-2020',
  'MIPS dates and deadlines, 2020–2021',
  'NEQPP',
  '2020',
  'neqpp.org/mips-dates-deadlines-2020-2021/',
)
export const submissionEnd2020 = /* @__PURE__ */ source(
  'CMS-2021-03-30',
  'Reminder: the MIPS 2020 data submission period closes tomorrow',
  'CMS',
  '2021-03-30',
  'content.govdelivery.com/accounts/USCMS/bulletins/2ca42eb',
)
export const reviewEnd2020 = /* @__PURE__ */ source(
  'CIPROMS-2021-10',
  'Upcoming dates and deadlines for MIPS',
  'CIPROMS',
  '2021-10',
  'www.ciproms.com/2021/10/upcoming-dates-and-deadlines-for-mips/',
)
export const submission2017 = /* @__PURE__ */ source(
  'Geneia-2018',
  'MIPS and MACRA March madness',
  'Geneia',
  '2018-03-22',
  'www.geneia.com/blog/2018/march/mips-and-macra-march-madness',
)
export const submission2018 = /* @__PURE__ */ source(
  'CHC-2019',
  'MIPS reporting timeline, performance year 2018',
  'Chicago Health Colleagues',
  '2019',
  'chicagohealthcolleagues.com/mips/',
)
export const review2017 = /* @__PURE__ */ source(
  'AAFP-2018-review',
  'CMS extends the MIPS targeted review request deadline to October 15',
  'American Academy of Family Physicians',
  '2018-09-26',
  'www.aafp.org/news/macra-ready/20180926mipsreview.html',
)
export const review2018 = /* @__PURE__ */ source(
  'CMS-review-2018',
  'Notice: 2018 MIPS performance feedback, final score and targeted review',
  'CMS, reprinted by the American Society of Ophthalmic Administrators',
  '2019',
  'asoa.org/news/now-available-2018-mips-performance-feedback-reports-final-score-and-2020-payment-adjustment',
)
export const advancedApms2017 = /* @__PURE__ */ source(
  'QPP-APMs-2017',
  'Alternative Payment Models: overview',
  'CMS',
  '2017',
  'qpp.cms.gov/apms/overview',
)
export const advancedApms2018 = /* @__PURE__ */ source(
  'HealthExec-2018',
  'What is an Advanced APM in 2018?',
  'HealthExec',
  '2018',
)
export const activityScores2018 = /* @__PURE__ */ source(
  'CMS-activities-2018',
  'Scores for improvement activities in MIPS APMs, 2018 performance period',
  'CMS',
  '2018',
  'www.readkong.com/page/scores-for-improvement-activities-in-mips-apms-in-the-2018-2652262',
)
