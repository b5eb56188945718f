// Every document that a rule value points to. Addresses are shown to the reader, never fetched.
import type { Source } from '../citation.ts'

const source = (id: string, title: string, publisher: string, date: string, address?: string): Source => ({
  id,
  title,
  publisher,
  date,
  ...(address && { address: `https://${address}` }),
})

const federalRegister = (citation: string, title: string, date: string): Source =>
  source(
    citation,
    `${citation}, ${title}`,
    'Federal Register',
    date,
    `www.federalregister.gov/citation/${citation.replaceAll(' ', '-')}`,
  )

export const cfr = /* @__PURE__ */ source(
  '42-CFR-414',
  '42 CFR part 414, subpart O (MIPS and APM incentive)',
  'Code of Federal Regulations',
  '2017/2025',
  'www.ecfr.gov/current/title-42/part-414/subpart-O',
)

export const statute = /* @__PURE__ */ source(
  'SSA-1848q',
  'Social Security Act, section 1848(q)',
  'Social Security Administration',
  '2015/2018',
  'www.ssa.gov/OP_Home/ssact/title18/1848.htm',
)

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
export const finalRule2021 = /* @__PURE__ */ federalRegister(
  '85 FR 84472',
  'CY 2021 Physician Fee Schedule final rule',
  '2020-12-28',
)

export const slides2019 = /* @__PURE__ */ source(
  'CMS-slides-2018-08',
  'Quality Payment Program Year 3 Proposed Rule Overview (slides)',
  'CMS Region IX',
  '2018-08-22',
)

export const summary2020 = /* @__PURE__ */ source(
  'HPA-summary-2020P',
  'Summary of the CY 2020 fee schedule proposed rule, part II: Quality Payment Program',
  'Health Policy Alternatives',
  '2019',
)

export const measuresData = /* @__PURE__ */ source(
  'qpp-measures-data',
  'qpp-measures-data 5.5.4 (measures and benchmarks)',
  'CMS',
  '2026',
  'github.com/CMSgov/qpp-measures-data',
)

export const submissionsDocs = /* @__PURE__ */ source(
  'qpp-submissions-docs',
  'QPP submissions API documentation (scoring engine)',
  'CMS',
  '2018/2019',
  'github.com/CMSgov/qpp-submissions-docs',
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

export const piScoring2019 = /* @__PURE__ */ source(
  'AAO-2019-PI',
  'MIPS 2019 PI: how you will be scored',
  'American Academy of Ophthalmology, EyeNet',
  '2019',
  'www.aao.org/eyenet/article/mips-2019-pi-how-you-will-be-scored',
)

export const piScoring2021 = /* @__PURE__ */ source(
  'AAO-2021-PI',
  'MIPS 2021 PI: how you will be scored',
  'American Academy of Ophthalmology, EyeNet',
  '2021',
  'www.aao.org/eyenet/article/mips-2021-pi-how-you-will-be-scored',
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

export const results2020 = /* @__PURE__ */ source(
  'ENT-maximum-adjustments',
  'Table of the highest MIPS adjustments by payment year',
  'American Academy of Otolaryngology, after the AMA',
  '2023',
)

export const paymentRecords = /* @__PURE__ */ source(
  'CMS-records',
  'QPP Experience records and feedback values: scores with their published adjustments',
  'CMS, as reprinted',
  '2019/2024',
  'andrewallenbruce.github.io/provider/articles/qpp.html',
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

export const finalRule2022 = /* @__PURE__ */ federalRegister(
  '86 FR 64996',
  'CY 2022 Physician Fee Schedule final rule',
  '2021-11-19',
)

export const costReweighting2021 = /* @__PURE__ */ source(
  'CMS-cost-2021',
  'Notice: cost reweighted from 20% to 0% for the 2021 performance period',
  'CMS, reprinted by Kentucky REC',
  '2022-04',
  'www.kentuckyrec.com/qpp-news-cms-reweighting-2021-mips-cost-performance-category/',
)

export const circumstances2021 = /* @__PURE__ */ source(
  'CMS-EUC-2021',
  'Automatic extreme and uncontrollable circumstances policy for 2021',
  'CMS, reprinted by Health IT Answers',
  '2021-11',
  'www.healthitanswers.net/cms-to-apply-mips-automatic-extreme-and-uncontrollable-circumstances-policy-for-the-2021-performance-year/',
)

export const facilityScores2021 = /* @__PURE__ */ source(
  'CHA-2021',
  'MIPS facility-based scoring not available for performance year 2021',
  'California Hospital Association',
  '2021',
  'calhospital.org/mips-facility-based-scoring-not-available-for-performance-year-2021/',
)

export const facilityScores2022 = /* @__PURE__ */ source(
  'TechTarget-2022',
  'CMS nixes MIPS facility-based scoring for 2022 performance year',
  'TechTarget',
  '2022',
  'www.techtarget.com/revcyclemanagement/news/366600778/CMS-Nixes-MIPS-Facility-Based-Scoring-for-2022-Performance-Year',
)

export const keyDates2021 = /* @__PURE__ */ source(
  'AAO-2021-dates',
  'MIPS 2021: key dates',
  'American Academy of Ophthalmology, EyeNet',
  '2021',
  'www.aao.org/eyenet/article/mips-2021-key-dates-for-performance-year-2021',
)

export const submission2021 = /* @__PURE__ */ source(
  'CMS-submission-2021',
  'Reminder: the 2021 data submission period closes',
  'CMS, reprinted by the American College of Radiation Oncology',
  '2022-03-24',
  'acro.org/news/600077/',
)

export const submission2022 = /* @__PURE__ */ source(
  'CMS-submission-2022',
  'Important dates and deadlines of MIPS',
  'CMS, reprinted by Health IT Answers',
  '2022-12',
  'healthitanswers.net/reminder-upcoming-mips-important-dates-and-deadlines-2',
)

export const piPoints2021 = /* @__PURE__ */ source(
  'ASA-2021-PI',
  'Promoting Interoperability scoring (2021)',
  'American Society of Anesthesiologists',
  '2021',
  'www.asahq.org/macra/qualitypaymentprogram/mips/pi2021/pi-scoring-2021',
)

export const piMeasures2021 = /* @__PURE__ */ source(
  'Healthmonix-2021-PI',
  'Promoting Interoperability measures, 2021 MIPS',
  'Healthmonix',
  '2021',
  'healthmonix.com/?p=26074',
)

export const piMeasures2022 = /* @__PURE__ */ source(
  'Healthmonix-2022-PI',
  'MIPS PI measures for 2022 reporting',
  'Healthmonix',
  '2022',
  'healthmonix.com/mips_pi_measures/public-health-registry-reporting-mips-pi-measures-for-2022-reporting/',
)

export const rules2022 = /* @__PURE__ */ source(
  'MDinteractive-2022',
  '2022 MIPS rules',
  'MDinteractive',
  '2022',
  'mdinteractive.com/2022-mips-rules',
)

export const measure484 = /* @__PURE__ */ source(
  'MDinteractive-484',
  '2022 MIPS measure 484',
  'MDinteractive',
  '2022',
  'mdinteractive.com/mips_quality_measure/2022-mips-quality-measure-484',
)

export const qpThresholdFreeze = /* @__PURE__ */ source(
  'NEQPP-QP-2021',
  'Qualifying APM Participant (QP) threshold update',
  'New England QPP Support Center',
  '2021',
  'neqpp.org/qualifying-apm-participant-qp-threshold-update/',
)

export const qppAdvancedApms = /* @__PURE__ */ source(
  'QPP-Advanced-APMs',
  'Advanced Alternative Payment Models',
  'CMS',
  '2024',
  'qpp.cms.gov/apms/advanced-apms',
)

export const targetedReview2021 = /* @__PURE__ */ source(
  'AQI-2022',
  'CMS releases 2021 MIPS final performance scores',
  'Anesthesia Quality Institute',
  '2022-08-24',
  'www.aqihq.org/news/nacornews20220824.html',
)

export const targetedReview2022 = /* @__PURE__ */ source(
  'AMA-2023',
  'Physicians have until Oct. 9 to contest 2022 MIPS scores',
  'American Medical Association',
  '2023-09-08',
  'www.ama-assn.org/health-care-advocacy/advocacy-update/sept-8-2023-medicare-payment-reform-advocacy-update',
)

export const results2022 = /* @__PURE__ */ source(
  'HRS-2024',
  'CMS releases 2022 QPP participation and performance data',
  'Heart Rhythm Society',
  '2024',
  'www.hrsonline.org/guidance/advocacy-in-action/cms-releases-2022-qpp-participation-performance-data',
)

export const finalRule2023 = /* @__PURE__ */ federalRegister(
  '87 FR 69404',
  'CY 2023 Physician Fee Schedule final rule',
  '2022-11-18',
)
export const finalRule2024 = /* @__PURE__ */ federalRegister(
  '88 FR 78818',
  'CY 2024 Physician Fee Schedule final rule',
  '2023-11-16',
)
export const finalRule2025 = /* @__PURE__ */ federalRegister(
  '89 FR 97710',
  'CY 2025 Physician Fee Schedule final rule',
  '2024-12-09',
)
export const finalRule2026 = /* @__PURE__ */ federalRegister(
  '90 FR 49266',
  'CY 2026 Physician Fee Schedule final rule',
  '2025-11-05',
)
export const proposedRule2027 = /* @__PURE__ */ federalRegister(
  '91 FR 43842',
  'CY 2027 Physician Fee Schedule proposed rule',
  '2026-07-16',
)

export const appropriationsAct2026 = /* @__PURE__ */ source(
  'PL-119-75',
  'Consolidated Appropriations Act, 2026, Public Law 119-75',
  'U.S. Congress',
  '2026-02-03',
)

export const measuresData2026 = /* @__PURE__ */ source(
  'qpp-measures-data-11',
  'qpp-measures-data 11.1.0 (measures, benchmarks and MVPs)',
  'CMS',
  '2026-08-20',
  'github.com/CMSgov/qpp-measures-data',
)

export const regulationQuotes = /* @__PURE__ */ source(
  'APP-Plus-lab',
  'app-plus-quality-lab, which quotes the regulation of August 2026',
  'J. Mandel',
  '2026-08',
  'github.com/jmandel/app-plus-quality-lab',
)

export const qppSite2024 = /* @__PURE__ */ source(
  'QPP-site-2024',
  'Quality Payment Program site: deadlines and Advanced APMs, 2024',
  'CMS',
  '2024',
  'qpp.cms.gov/about/deadlines',
)

export const experience2024 = /* @__PURE__ */ source(
  'QPP-experience-2024',
  'QPP Experience public use file, performance year 2024',
  'CMS',
  '2026',
  'data.cms.gov/quality-of-care/quality-payment-program-experience',
)

export const results2023 = /* @__PURE__ */ source(
  'CMS-results-2023',
  'Quality Payment Program results, 2023 performance year',
  'CMS, as reported by the Society of Interventional Radiology',
  '2025',
)

export const prescribing2023 = /* @__PURE__ */ source(
  'AAO-2023-EP',
  'MIPS 2023 PI: the e-prescribing objective',
  'American Academy of Ophthalmology, EyeNet',
  '2023',
  'www.aao.org/eyenet/article/mips-2023-pi-e-prescribing-objective',
)

export const piPoints2023 = /* @__PURE__ */ source(
  'PAI-2023-PI',
  'MIPS Promoting Interoperability, 2023',
  'Physicians Advocacy Institute',
  '2023',
)

export const piGuide2025 = /* @__PURE__ */ source(
  'MDinteractive-2025-PI',
  '2025 MIPS Promoting Interoperability measures',
  'MDinteractive',
  '2025',
  'mdinteractive.com/2025-mips-promoting-interoperability-measures',
)

export const piGuide2026 = /* @__PURE__ */ source(
  'Macralytics-2026-PI',
  'Promoting Interoperability, 2026',
  'Macralytics',
  '2026-06',
  'macralytics.com/qpp/mips/performance-categories/pi',
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

export const cmsMessages = /* @__PURE__ */ source(
  'CMS-messages',
  'QPP messages and newsletters, as reprinted',
  'CMS',
  '2024/2026',
)
