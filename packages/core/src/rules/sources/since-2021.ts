// Documents of the rule years since 2021, with those of every year.

import { federalRegister, source } from './source.ts'
export * from './common.ts'

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
export const cmsMessages = /* @__PURE__ */ source(
  'CMS-messages',
  'QPP messages and newsletters, as reprinted',
  'CMS',
  '2024/2026',
)
