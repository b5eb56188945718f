// Every document that a rule value points to. Addresses are shown to the reader, never fetched.
import type { Source } from '../citation.ts'

const federalRegister = (citation: string, title: string, date: string): Source => ({
  id: citation.replaceAll(' ', '-'),
  title: `${citation}, ${title}`,
  publisher: 'Federal Register',
  date,
  address: `https://www.federalregister.gov/citation/${citation.replaceAll(' ', '-')}`,
})

export const cfr: Source = {
  id: '42-CFR-414',
  title: '42 CFR part 414, subpart O (MIPS and APM incentive)',
  publisher: 'Code of Federal Regulations',
  date: '2017/2025',
  address: 'https://www.ecfr.gov/current/title-42/part-414/subpart-O',
}

export const statute: Source = {
  id: 'SSA-1848q',
  title: 'Social Security Act, section 1848(q)',
  publisher: 'Social Security Administration',
  date: '2015/2018',
  address: 'https://www.ssa.gov/OP_Home/ssact/title18/1848.htm',
}

export const budgetAct2018: Source = {
  id: 'PL-115-123',
  title: 'Bipartisan Budget Act of 2018, Public Law 115-123',
  publisher: 'U.S. Congress',
  date: '2018-02-09',
  address: 'https://www.congress.gov/bill/115th-congress/house-bill/1892',
}

export const finalRule2017 = federalRegister(
  '81 FR 77008',
  'CY 2017 Quality Payment Program final rule',
  '2016-11-04',
)
export const finalRule2018 = federalRegister(
  '82 FR 53568',
  'CY 2018 Quality Payment Program final rule',
  '2017-11-16',
)
export const proposedRule2019 = federalRegister(
  '83 FR 35704',
  'CY 2019 Physician Fee Schedule proposed rule',
  '2018-07-27',
)
export const finalRule2019 = federalRegister(
  '83 FR 59452',
  'CY 2019 Physician Fee Schedule final rule',
  '2018-11-23',
)
export const proposedRule2020 = federalRegister(
  '84 FR 40482',
  'CY 2020 Physician Fee Schedule proposed rule',
  '2019-08-14',
)
export const finalRule2020 = federalRegister(
  '84 FR 62568',
  'CY 2020 Physician Fee Schedule final rule',
  '2019-11-15',
)
export const finalRule2021 = federalRegister(
  '85 FR 84472',
  'CY 2021 Physician Fee Schedule final rule',
  '2020-12-28',
)

export const slides2019: Source = {
  id: 'CMS-slides-2018-08',
  title: 'Quality Payment Program Year 3 Proposed Rule Overview (slides)',
  publisher: 'CMS Region IX',
  date: '2018-08-22',
}

export const summary2020: Source = {
  id: 'HPA-summary-2020P',
  title: 'Summary of the CY 2020 fee schedule proposed rule, part II: Quality Payment Program',
  publisher: 'Health Policy Alternatives',
  date: '2019',
}

export const assistanceMatrix2017: Source = {
  id: 'CMS-assistance-2017',
  title: 'Quality Payment Program technical assistance: who does what',
  publisher: 'CMS',
  date: '2017',
}

export const measuresData: Source = {
  id: 'qpp-measures-data',
  title: 'qpp-measures-data 5.5.4 (measures and benchmarks)',
  publisher: 'CMS',
  date: '2026',
  address: 'https://github.com/CMSgov/qpp-measures-data',
}

export const submissionsDocs: Source = {
  id: 'qpp-submissions-docs',
  title: 'QPP submissions API documentation (scoring engine)',
  publisher: 'CMS',
  date: '2018/2019',
  address: 'https://github.com/CMSgov/qpp-submissions-docs',
}

export const aciScoring2017: Source = {
  id: 'AAO-2017-ACI',
  title: 'Earn your ACI performance score',
  publisher: 'American Academy of Ophthalmology, EyeNet',
  date: '2017',
  address: 'https://www.aao.org/eyenet/article/earn-aci-performance-score',
}

export const aciRequirements2017: Source = {
  id: 'Healthmonix-2017-ACI',
  title: 'MIPS ACI performance category scoring 2017',
  publisher: 'Healthmonix',
  date: '2017',
  address: 'https://blog.healthmonix.com/mips-aci-performance-category-scoring-2017',
}

export const piStart2018: Source = {
  id: 'AAO-2018-PI',
  title: 'Getting started with promoting interoperability (2018)',
  publisher: 'American Academy of Ophthalmology, EyeNet',
  date: '2018',
  address: 'https://www.aao.org/eyenet/article/getting-started-with-promoting-interoperability',
}

export const piScoring2019: Source = {
  id: 'AAO-2019-PI',
  title: 'MIPS 2019 PI: how you will be scored',
  publisher: 'American Academy of Ophthalmology, EyeNet',
  date: '2019',
  address: 'https://www.aao.org/eyenet/article/mips-2019-pi-how-you-will-be-scored',
}

export const piScoring2021: Source = {
  id: 'AAO-2021-PI',
  title: 'MIPS 2021 PI: how you will be scored',
  publisher: 'American Academy of Ophthalmology, EyeNet',
  date: '2021',
  address: 'https://www.aao.org/eyenet/article/mips-2021-pi-how-you-will-be-scored',
}

export const piRules2020: Source = {
  id: 'ICANotes-2020',
  title: 'MIPS 2020 documentation',
  publisher: 'ICANotes',
  date: '2020',
}

export const specialStatuses2017: Source = {
  id: 'RCA-2017',
  title: 'CMS special-status rules',
  publisher: 'Revenue Cycle Advisor',
  date: '2017-07-31',
  address: 'https://revenuecycleadvisor.com/node/4262',
}

export const nonPatientFacing2017: Source = {
  id: 'IPN-2017',
  title: 'Non-patient facing clinicians under MIPS',
  publisher: 'Integrated Physician Network',
  date: '2017',
}

export const facilityBased2019: Source = {
  id: 'Healthmonix-2019-FB',
  title: 'MIPS facility-based scoring',
  publisher: 'Healthmonix',
  date: '2019',
  address: 'https://blog.healthmonix.com/mips-facility-based-scoring',
}

export const determination2019: Source = {
  id: 'CMS-overview-2019',
  title: 'MIPS Year 3 (2019) final rule overview (slides)',
  publisher: 'CMS',
  date: '2018-11',
}

export const factSheet2019: Source = {
  id: 'CMS-fact-sheet-2018-11-01',
  title: 'Fact sheet on the final rule for the 2019 Quality Payment Program, as reprinted',
  publisher: 'CMS',
  date: '2018-11-01',
  address: 'https://www.rtacpa.com/2018/11/05/cms-releases-final-rule-for-the-2019-quality-payment-program/',
}

export const virtualGroups2018: Source = {
  id: 'CMS-virtual-groups-2018',
  title: 'Notice on virtual groups in MIPS 2018',
  publisher: 'CMS',
  date: '2017-11-09',
  address:
    'http://primenavigator.org/primesannews/2017/11/9/learn-more-about-forming-a-virtual-group-to-participate-in-mips-in-2018',
}

export const virtualGroups2019: Source = {
  id: 'Lexology-2019-VG',
  title: 'Virtual groups in 2019',
  publisher: 'Lexology',
  date: '2018',
}

export const results2017: Source = {
  id: 'CMS-results-2017',
  title: 'Quality Payment Program performance results, 2017 performance year',
  publisher: 'CMS, as reported by McDermott+',
  date: '2018-11-08',
  address:
    'https://www.mcdermottplus.com/payment-innovation/mips-eligible-clinicians-positive-payment-adjustment/',
}

export const results2018: Source = {
  id: 'CMS-results-2018',
  title: 'Quality Payment Program performance results, 2018 performance year',
  publisher: 'CMS, as reported by the Society for Post-Acute and Long-Term Care Medicine',
  date: '2020',
  address:
    'https://old.paltc.org/publications/cms-releases-final-2018-qpp-performance-results-max-positive-2020-payment-adjustment',
}

export const results2019: Source = {
  id: 'CMS-results-2019',
  title: '2019 Quality Payment Program performance results',
  publisher: 'CMS',
  date: '2020-10',
  address: 'https://www.cms.gov/blog/2019-quality-payment-program-qpp-performance-results',
}

export const results2020: Source = {
  id: 'ENT-maximum-adjustments',
  title: 'Table of the highest MIPS adjustments by payment year',
  publisher: 'American Academy of Otolaryngology, after the AMA',
  date: '2023',
}

export const paymentRecords: Source = {
  id: 'CMS-records',
  title: 'QPP Experience records and feedback values: scores with their published adjustments',
  publisher: 'CMS, as reprinted',
  date: '2019/2024',
  address: 'https://andrewallenbruce.github.io/provider/articles/qpp.html',
}

export const costReweighting2020: Source = {
  id: 'NWAHEC-2020',
  title: 'Notice: cost reweighted from 15 % to 0 % for the 2020 performance period',
  publisher: 'CMS, reprinted by Northwest AHEC',
  date: '2021',
}
