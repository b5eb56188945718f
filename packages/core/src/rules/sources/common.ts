// Documents that rule years point to, early and late. Addresses are shown to the reader, never fetched.

import { federalRegister, source } from './source.ts'

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
export const finalRule2021 = /* @__PURE__ */ federalRegister(
  '85 FR 84472',
  'CY 2021 Physician Fee Schedule final rule',
  '2020-12-28',
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
