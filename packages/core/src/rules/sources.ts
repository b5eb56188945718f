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
