// Documents on targeted reviews and on help. Apart from the sources of the rule years, which come with each year.
import { source } from '../rules/sources/source.ts'

export const section1385 = /* @__PURE__ */ source(
  '42-CFR-414.1385',
  '42 CFR 414.1385, targeted review and review limitations',
  'Code of Federal Regulations',
  '2016/2023',
  'www.ecfr.gov/current/title-42/section-414.1385',
)
export const reviewNotice2017 = /* @__PURE__ */ source(
  'CMS-review-2017',
  'Notice: 2017 MIPS performance feedback and targeted review',
  'CMS',
  '2018',
)
export const reviewGuide2019 = /* @__PURE__ */ source(
  'CMS-review-guide-2019',
  '2019 targeted review user guide',
  'CMS',
  '2020-08-05',
)
export const reviewMessage2024 = /* @__PURE__ */ source(
  'PALTMED-2025-11',
  'Message: the 2024 targeted review request period, reprinted',
  'CMS, by the Post-Acute and Long-Term Care Medical Association',
  '2025-11-10',
  'paltmed.org/news-media/2024-targeted-review-request-period-open-until-800-pm-et-november-14',
)
export const summary2020 = /* @__PURE__ */ source(
  'HPA-summary-2020P',
  'Summary of the CY 2020 fee schedule proposed rule, part II: Quality Payment Program',
  'Health Policy Alternatives',
  '2019',
)
export const harpTips = /* @__PURE__ */ source(
  'Qsource-2019',
  'Four tips for 2019 QPP data submission',
  'Qsource',
  '2019',
  'www.qsource.org/four-tips-for-2019-qpp-data-submission/',
)
export const whoDoesWhat = /* @__PURE__ */ source(
  'CMS-who-does-what-2017',
  'QIN-QIOs and the Quality Payment Program: who does what?',
  'CMS',
  '2017',
)
export const sursEnds = /* @__PURE__ */ source(
  'Telligen-2022-01',
  'MACRA minute: the SURS initiative is ending',
  'CMS, reprinted by Telligen',
  '2022-01-07',
  'telligenqpp.com/2022/01/07/january-2021-macra-minute/',
)
export const tcpiPage = /* @__PURE__ */ source(
  'CMS-TCPI',
  'Transforming Clinical Practice Initiative',
  'CMS',
  '2019/2025',
  'www.cms.gov/priorities/innovation/innovation-models/transforming-clinical-practices',
)
export const qioTaskOrder = /* @__PURE__ */ source(
  'CMS-QIO-11',
  'QIN-QIO 11th scope of work, task order 001',
  'CMS',
  '2014',
)
export const qioPage = /* @__PURE__ */ source(
  'CMS-QIO-13',
  'QIO Program, 13th scope of work',
  'CMS',
  '2025',
  'www.cms.gov/medicare/quality/quality-improvement-organizations/current-work',
)
export const smallPracticesPage = /* @__PURE__ */ source(
  'QPP-small-practices',
  'Small practices',
  'CMS',
  '2024',
  'qpp.cms.gov/about/small-underserved-rural-practices',
)
export const reviewNews2024 = /* @__PURE__ */ source(
  'AASM-2025-10',
  'CMS accepting 2024 MIPS targeted review requests',
  'American Academy of Sleep Medicine',
  '2025-10',
  'aasm.org/cms-accepting-2024-mips-targeted-review-requests',
)
export const acoHelp = /* @__PURE__ */ source(
  'MSHO-2025-10',
  'Message: 2026 MIPS payment adjustment information, reprinted',
  'CMS, by the MSHO Foundation',
  '2025-10-16',
  'mshofoundation.org/aws/MSHO/page_template/show_detail/604713?model_name=news_article',
)
