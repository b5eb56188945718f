// Published answers to “am I in?”. “At most” is tested with the limit itself, “more than” with one more.
import type { RuleYearId, Clinician } from '@mips-widgets/core'
import { type Place, at } from './sources.ts'
import * as s from './sources.ts'

export interface EligibilityCase {
  readonly id: string
  readonly ruleYears: readonly RuleYearId[]
  readonly given: Clinician
  readonly published: string
  readonly answer: string
  readonly source: Place
}

const slides = at(s.slides2019, 'Opt-in scenarios; threshold tables')
const api = at(s.eligibilityApi, 'glimpse() blocks in gh-pages:articles/qpp.html')
const volume = (allowedCharges: string, beneficiaries: number, services?: number) => ({
  segment1: { allowedCharges, beneficiaries, ...(services !== undefined && { services }) },
})

export const eligibilityCases: readonly EligibilityCase[] = [
  {
    id: 'LVT-2019-s2',
    ruleYears: ['2019-proposed', '2019'],
    given: { volume: volume('90000', 200, 201) },
    published: 'Yes',
    answer: 'may-opt-in',
    source: slides,
  },
  {
    id: 'LVT-2019-s3',
    ruleYears: ['2019-proposed', '2019'],
    given: { volume: volume('90001', 200, 200) },
    published: 'Yes',
    answer: 'may-opt-in',
    source: slides,
  },
  // CMS's record gives flags and no volumes: both criteria low for the clinician, neither for the group.
  {
    id: 'LVT-API-2018b',
    ruleYears: ['2018'],
    given: { participation: 'individual', volume: volume('90000', 200) },
    published: 'individual not eligible',
    answer: 'excluded',
    source: api,
  },
  {
    id: 'LVT-API-2018b',
    ruleYears: ['2018'],
    given: { participation: 'group', volume: volume('90001', 201) },
    published: 'group eligible',
    answer: 'required',
    source: api,
  },
]
