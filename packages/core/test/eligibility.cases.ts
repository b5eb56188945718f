// Who is in: the opt-in table of CMS's slides and its three missing combinations, the limits themselves,
// and the two determination segments. Numbers are allowed charges, beneficiaries, services.
import type { Answer, Clinician, RuleYearId } from '../src/index.ts'

type Numbers = readonly [charges: string, beneficiaries: number, services?: number]

export const volume = (...[charges, beneficiaries, services]: Numbers) => ({
  allowedCharges: charges,
  beneficiaries,
  ...(services !== undefined && { services }),
})

/** "At most" is the limit itself, "more than" one above: 90,000 / 200 / 200. */
export const combinations: readonly [name: string, numbers: Numbers, expected: Answer, exceeded: string][] = [
  ['slides row 1: ≤ ≤ ≤', ['90000', 200, 200], 'excluded', '0'],
  ['slides row 2: ≤ ≤ >', ['90000', 200, 201], 'may-opt-in', '1'],
  ['slides row 3: > ≤ ≤', ['90001', 200, 200], 'may-opt-in', '1'],
  ['slides row 4: ≤ > >', ['90000', 201, 201], 'may-opt-in', '2'],
  ['slides row 5: > > >', ['90001', 201, 201], 'required', '3'],
  ['not on the slides: ≤ > ≤', ['90000', 201, 200], 'may-opt-in', '1'],
  ['not on the slides: > ≤ >', ['90001', 200, 201], 'may-opt-in', '2'],
  ['not on the slides: > > ≤', ['90001', 201, 200], 'may-opt-in', '2'],
]

/** The years since 2021 changed nothing in who is above the threshold. */
const LATER = ['2021', '2022', '2023', '2024', '2025', '2026'] as const

/** The physical therapist of the slides exceeds two of the three. */
export const optInYears: readonly RuleYearId[] = ['2019-proposed', '2019', '2020-proposed', '2020', ...LATER]

/** One criterion at its limit, the others far above: the answer is theirs alone. */
export const limits: readonly [years: readonly RuleYearId[], numbers: Numbers, expected: Answer][] = [
  [optInYears, ['89999', 999, 999], 'may-opt-in'],
  [optInYears, ['90000', 999, 999], 'may-opt-in'],
  [optInYears, ['90,000.00', 999, 999], 'may-opt-in'],
  [optInYears, ['90000.01', 999, 999], 'required'],
  [optInYears, ['90001', 999, 999], 'required'],
  [optInYears, ['999999', 199, 999], 'may-opt-in'],
  [optInYears, ['999999', 200, 999], 'may-opt-in'],
  [optInYears, ['999999', 201, 999], 'required'],
  [optInYears, ['999999', 999, 199], 'may-opt-in'],
  [optInYears, ['999999', 999, 200], 'may-opt-in'],
  [optInYears, ['999999', 999, 201], 'required'],
  // 2017 and 2018: no services, no opt-in; either one excludes.
  [['2017'], ['29999', 999], 'excluded'],
  [['2017'], ['30000', 999], 'excluded'],
  [['2017'], ['30000.01', 999], 'required'],
  [['2017'], ['999999', 99], 'excluded'],
  [['2017'], ['999999', 100], 'excluded'],
  [['2017'], ['999999', 101], 'required'],
  [['2018'], ['89999', 999], 'excluded'],
  [['2018'], ['90000', 999], 'excluded'],
  [['2018'], ['90000.01', 999], 'required'],
  [['2018'], ['999999', 199], 'excluded'],
  [['2018'], ['999999', 200], 'excluded'],
  [['2018'], ['999999', 201], 'required'],
]

const above = volume('95000', 300, 300)
const below = volume('5000', 20, 20)

interface Segments {
  readonly name: string
  readonly ruleYear: RuleYearId
  readonly volume: NonNullable<Clinician['volume']>
  readonly answers: readonly Answer[]
  readonly missing?: readonly string[]
}

/** Open readings E01 and E02: the worse of the two segments decides; with one given, that one. */
export const segments: readonly Segments[] = [
  {
    name: 'both above',
    ruleYear: '2019',
    volume: { segment1: above, segment2: above },
    answers: ['required'],
  },
  {
    name: 'first below',
    ruleYear: '2019',
    volume: { segment1: below, segment2: above },
    answers: ['excluded'],
  },
  {
    name: 'second below',
    ruleYear: '2019',
    volume: { segment1: above, segment2: below },
    answers: ['excluded'],
  },
  {
    name: 'both below',
    ruleYear: '2019',
    volume: { segment1: below, segment2: below },
    answers: ['excluded'],
  },
  {
    name: 'one criterion in each, another one each time',
    ruleYear: '2019',
    volume: { segment1: volume('95000', 20, 20), segment2: volume('5000', 300, 20) },
    answers: ['may-opt-in'],
  },
  {
    name: 'only the first given',
    ruleYear: '2019',
    volume: { segment1: above, segment2: {} },
    answers: ['required'],
  },
  { name: 'only the second given', ruleYear: '2019', volume: { segment2: below }, answers: ['excluded'] },
  {
    name: 'none given',
    ruleYear: '2019',
    volume: {},
    answers: ['excluded', 'may-opt-in', 'required'],
    missing: ['segment1.allowedCharges', 'segment1.beneficiaries', 'segment1.services'],
  },
  {
    name: 'none given in 2018',
    ruleYear: '2018',
    volume: {},
    answers: ['excluded', 'required'],
    missing: ['segment1.allowedCharges', 'segment1.beneficiaries'],
  },
  // 2018: charges alone below the limit exclude, whatever the rest.
  {
    name: '2018, only low charges',
    ruleYear: '2018',
    volume: { segment1: { allowedCharges: '5000' } },
    answers: ['excluded'],
  },
  {
    name: '2018, only high charges',
    ruleYear: '2018',
    volume: { segment1: { allowedCharges: '95000' } },
    answers: ['excluded', 'required'],
    missing: ['segment1.beneficiaries'],
  },
  {
    name: 'only high charges',
    ruleYear: '2019',
    volume: { segment1: { allowedCharges: '95000' } },
    answers: ['may-opt-in', 'required'],
    missing: ['segment1.beneficiaries', 'segment1.services'],
  },
  {
    name: 'only low charges',
    ruleYear: '2019',
    volume: { segment1: { allowedCharges: '5000' } },
    answers: ['excluded', 'may-opt-in'],
    missing: ['segment1.beneficiaries', 'segment1.services'],
  },
  {
    name: 'the first above, the second with high charges only',
    ruleYear: '2019',
    volume: { segment1: above, segment2: { allowedCharges: '95000' } },
    answers: ['may-opt-in', 'required'],
    missing: ['segment2.beneficiaries', 'segment2.services'],
  },
  // Nothing the second segment can hold changes an answer of "excluded".
  {
    name: 'the first below, the second hardly known',
    ruleYear: '2019',
    volume: { segment1: below, segment2: { services: 300 } },
    answers: ['excluded'],
  },
]

const ALWAYS: readonly RuleYearId[] = ['2017', '2018', ...optInYears]
const NEW_TYPES: readonly RuleYearId[] = ['2019', '2020-proposed', '2020', ...LATER]

/** Which clinician types take part, year by year: 42 CFR 414.1305. */
export const types: readonly [type: string, takesPart: readonly RuleYearId[]][] = [
  ['physician', ALWAYS],
  ['physician-assistant', ALWAYS],
  ['nurse-practitioner', ALWAYS],
  ['clinical-nurse-specialist', ALWAYS],
  ['certified-registered-nurse-anesthetist', ALWAYS],
  ['physical-therapist', optInYears],
  ['occupational-therapist', optInYears],
  ['clinical-psychologist', optInYears],
  // Proposed for 2019, not made final; among them since 2022.
  ['clinical-social-worker', ['2019-proposed', '2022', '2023', '2024', '2025', '2026']],
  ['certified-nurse-midwife', ['2022', '2023', '2024', '2025', '2026']],
  ['speech-language-pathologist', NEW_TYPES],
  ['audiologist', NEW_TYPES],
  ['registered-dietitian', NEW_TYPES],
  ['other', []],
]
