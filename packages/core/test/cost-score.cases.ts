// Which cost measures a performance year scores and how many cases each needs, copied by hand from the tables
// of cost measures and from 42 CFR 414.1350(c).
import type { RuleYearId } from '../src/index.ts'

const basic = ['TPCC_1', 'MSPB_1']
const first = ['EOPCI', 'KA', 'CCLI', 'IOL', 'SSC', 'IHCI', 'SPH', 'STEMI']
const second = ['AKID', 'PHA', 'FIHR', 'HAC', 'COPDE', 'LGH', 'LSFDD', 'LPMSM', 'NECABG', 'RUSST']
const third = ['CRR', 'MR', 'S', 'D', 'ACOPD']
const fourth = ['DEP', 'EDV', 'HF', 'LBP', 'PRC']
const fifth = ['CKD', 'ESRD', 'KTM', 'PC', 'RA', 'RIH']
const ids = (...lists: string[][]) => [...basic, ...lists.flat().map((one) => `COST_${one}_1`)]
/** Simple pneumonia left with 2024. */
const from2024 = ids(first, second, third, fourth).filter((id) => id !== 'COST_SPH_1')
const from2025 = [...from2024, ...ids(fifth).slice(basic.length)]

export const measuresOfYear: Readonly<Record<RuleYearId, readonly string[]>> = {
  '2017': ids(),
  '2018': ids(),
  '2019-proposed': ids(first),
  '2019': ids(first),
  '2020-proposed': ids(first, second),
  '2020': ids(first, second),
  '2021': ids(first, second),
  '2022': ids(first, second, third),
  '2023': ids(first, second, third),
  '2024': from2024,
  '2025': from2025,
  '2026': from2025,
}

/** In the rule, and not scored by CMS: no benchmark was published (open reading C02). */
export const unscoredOfYear: Readonly<Partial<Record<RuleYearId, readonly string[]>>> = {
  '2023': ['COST_SPH_1'],
  '2024': ['COST_AKID_1'],
  '2025': ['COST_AKID_1', 'COST_EDV_1'],
}

const PROCEDURAL = /^COST_(AKID|CCLI|EOPCI|FIHR|HAC|IOL|KA|LPMSM|LSFDD|MR|NECABG|PHA|RUSST|SSC)_1$/

/** Colon and rectal resection is procedural, and needs 20; so do acute, chronic and care-setting measures. */
export const minimumOf = (id: string): number => (id === 'MSPB_1' ? 35 : PROCEDURAL.test(id) ? 10 : 20)
