// What each rule year sets aside of a draft, by name: from what was told alone.
import { type Inventory, type RuleYearId, type Scenario, english, loadRuleYear } from '@mips-widgets/core'
import { assert } from 'chai'
import type { Draft } from '../draft.ts'
import { loadLanguage } from '../language.ts'
import { draftOf } from '../scenario-draft.ts'
import { asideOf } from './aside.ts'

const list: Inventory = {
  stamp: { performanceYear: 2019, from: 'test', date: '2020-01-01' },
  measure: (id) => (id === '236' ? ({ measureId: id } as never) : undefined),
  activity: (id) => (id === 'IA_EPA_1' ? ({ activityId: id } as never) : undefined),
}

type Told = Omit<Scenario, 'version'>

const measures = (...ids: readonly string[]): Told => ({
  quality: { submissions: ids.map((measureId) => ({ measureId })) },
})
const activities = (...all: NonNullable<Told['improvementActivities']>['activities'] & {}): Told => ({
  improvementActivities: { activities: all },
})
const answered = (measures: NonNullable<Told['promotingInteroperability']>['measures']): Told => ({
  promotingInteroperability: { measures },
})
const rate = { numerator: '1', denominator: '2' }

const cases: readonly [told: Told, ruleYear: RuleYearId, named: readonly string[], inventory?: Inventory][] =
  [
    [{}, '2017', []],

    [{ reporting: { option: 'traditional' } }, '2017', []],
    [{ reporting: { option: 'app' } }, '2018', ['APM Performance Pathway (APP)']],
    [{ reporting: { option: 'app' } }, '2022', []],
    [{ reporting: { option: 'app-plus' } }, '2024', ['APP Plus']],
    [{ reporting: { option: 'apm-scoring-standard' } }, '2021', ['APM scoring standard']],
    [{ reporting: { option: 'mvp', mvpId: 'G0053' } }, '2022', ['MIPS Value Pathway (MVP)']],
    [{ reporting: { option: 'mvp', mvpId: 'G9999' } }, '2023', ['G9999']],
    [{ reporting: { option: 'app', mvpId: 'G9999' } }, '2023', []],

    [{ clinician: { participation: 'virtual-group' } }, '2017', ['As a virtual group']],
    [{ clinician: { participation: 'virtual-group' } }, '2018', []],
    [{ clinician: { participation: 'subgroup' } }, '2022', ['As a subgroup']],
    [{ clinician: { participation: 'subgroup' } }, '2023', []],
    [{ clinician: { election: 'opt-in' } }, '2018', ['I opted in']],
    [{ clinician: { election: 'opt-in' } }, '2019', []],
    [{ clinician: { volume: { segment2: { services: '9', beneficiaries: '9' } } } }, '2018', ['Services']],
    [
      { clinician: { participation: 'group', groupVolume: { segment1: { services: '9' } } } },
      '2017',
      ['Services'],
    ],
    [{ clinician: { volume: { segment1: { services: '9' } } } }, '2019-proposed', []],
    [{ clinician: { specialStatuses: ['facility-based', 'rural'] } }, '2018', ['Facility-based']],
    [{ clinician: { specialStatuses: ['facility-based', 'rural'] } }, '2019', []],

    [measures('999', '236'), '2019', ['Measure 999'], list],
    [measures('999', '236'), '2019', []],
    [measures('1', '2', '3'), '2019', ['Measure 1', 'Measure 2', 'Measure 3'], list],
    [measures('1', '2', '3', '4', '236'), '2019', ['Quality measures: 4'], list],
    [measures('999', 'AAO16'), '2019', [], list],
    [
      { quality: { previousYearAchievementPercent: '50' } },
      '2017',
      ['Quality achievement percent of the year before'],
    ],
    [{ quality: { previousYearAchievementPercent: null } }, '2017', []],
    [{ quality: { previousYearAchievementPercent: '50' } }, '2018', []],
    [
      { quality: { submissions: [{ endToEnd: true }] } },
      '2022',
      ['Reported end to end from certified technology'],
    ],
    [{ quality: { submissions: [{ endToEnd: false }] } }, '2022', []],
    [{ quality: { submissions: [{ endToEnd: true }] } }, '2021', []],
    [{ quality: { submissions: [{ programYear: 'first' }] } }, '2021', ['Year in the program']],
    [{ quality: { submissions: [{ programYear: 'first' }] } }, '2022', []],
    [
      { quality: { submissions: [{ benchmark: { capped: true } }] } },
      '2017',
      ['Cap of a topped-out measure'],
    ],
    [{ quality: { submissions: [{ benchmark: { capped: true } }] } }, '2018', []],
    [{ quality: { missedCahps: true } }, '2018', ['Too small a CAHPS sample']],
    [{ quality: { missedCahps: true } }, '2019', []],

    [answered({ PI_HIE_5: true }), '2020', ['HIE Bi-Directional Exchange']],
    [answered({ PI_HIE_5: true }), '2021', []],
    [answered({ ACI_HIE_1: rate, NO_SUCH: true }), '2019', ['Send a Summary of Care', 'NO_SUCH']],
    [
      answered({ PI_HIE_4: rate, PI_HIE_5: true, PI_HIE_6: true, PI_EP_1: rate, PI_LVITC_2: true }),
      '2018',
      [
        'Support Electronic Referral Loops by Receiving and Reconciling Health Information',
        'HIE Bi-Directional Exchange',
        'Enabling Exchange under TEFCA',
      ],
    ],
    [
      answered({ PI_HIE_4: rate, PI_LVITC_2: true, PI_HIE_5: true, PI_HIE_6: true, PI_EP_2: true }),
      '2018',
      ['Promoting Interoperability: 5 answers'],
    ],
    [
      answered({ PI_PPHI_2: true, PI_EP_2_EX_1: true }),
      '2021',
      ['SAFER Guides', 'Query of Prescription Drug Monitoring Program (PDMP)'],
    ],
    [answered({ PI_EP_1: true }), '2019', ['e-Prescribing']],
    [
      { promotingInteroperability: { measureSet: 'transition' } },
      '2019',
      ['Measures of your certified technology'],
    ],
    [{ promotingInteroperability: { measureSet: 'transition' } }, '2018', []],

    [activities('IA_EPA_1', 'IA_X_1', 'IA_PCMH'), '2019', ['Activity IA_X_1'], list],
    [activities('A', 'B', 'C', 'D'), '2019', ['Improvement activities: 4'], list],
    [activities('IA_X_1'), '2019', []],
    [activities({ activityId: 'IA_EPA_1', weight: 'high' }), '2025', ['Weights of activities']],
    [activities({ activityId: 'IA_EPA_1', weight: 'high' }), '2024', []],
    [
      activities({ activityId: 'IA_EPA_1', cliniciansPercent: '60', sameNinetyDays: false }),
      '2019',
      ['Share of the group’s clinicians who did it', 'Whether all did an activity in the same 90 days'],
    ],
    [
      activities({ activityId: 'IA_EPA_1', cliniciansPercent: '60', sameNinetyDays: false }),
      '2020-proposed',
      [],
    ],
    [
      { improvementActivities: { studyParticipant: true } },
      '2020',
      ['I took part in CMS’s study of reporting'],
    ],
    [{ improvementActivities: { studyParticipant: true } }, '2019', []],

    [{ cost: { measures: [{ measureId: 'TPCC_1' }, { measureId: 'NO_SUCH' }] } }, '2019', ['NO_SUCH']],
    [{ cost: { previousYearPercent: '50' } }, '2022', ['Cost percent of the year before']],
    [{ cost: { previousYearPercent: '50' } }, '2023', []],
    [
      { cost: { measures: [{ benchmark: { median: '5', standardDeviation: '2' } }] } },
      '2023',
      ['Median and standard deviation of cost measures'],
    ],
    [{ cost: { measures: [{ benchmark: { median: '5', standardDeviation: '2' } }] } }, '2024', []],

    [{ complexPatient: { averageHccScore: '1.5' } }, '2017', ['Complex patients']],
    [{ complexPatient: { averageHccScore: '1.5' } }, '2018', []],
    [
      { complexPatient: { hccDistribution: { mean: '1' }, dualDistribution: { mean: '1' } } },
      '2021',
      ['CMS’s figures of the year: HCC risk score', 'CMS’s figures of the year: dual-eligible share'],
    ],
    [{ complexPatient: { hccDistribution: { mean: '1' } } }, '2022', []],
    [{ facilityBased: { qualityPercent: '50' } }, '2018', ['Hospital’s score']],
    [{ facilityBased: { qualityPercent: '50' } }, '2019', []],
    [
      { advancedApm: { allPayer: { paymentPercent: '50' }, medicare: { paymentPercent: '50' } } },
      '2018',
      ['All payers together, Medicare included'],
    ],
    [{ advancedApm: { allPayer: { paymentPercent: '50' } } }, '2019', []],
    [
      { payment: { exceptionalScalingFactor: '0.3', scalingFactor: '0.2' } },
      '2023',
      ['Factor for exceptional performance'],
    ],
    [{ payment: { exceptionalScalingFactor: '0.3' } }, '2022', []],
  ]

const aside = async (draft: Draft, ruleYear: RuleYearId, inventory?: Inventory) =>
  asideOf(await loadRuleYear(ruleYear), draft, inventory, english)

describe('what a rule year sets aside', () => {
  for (const [told, ruleYear, named, inventory] of cases)
    it(`${ruleYear}: ${JSON.stringify(told)} → ${named.join(', ') || 'nothing'}`, async () =>
      assert.deepEqual(await aside(draftOf(told), ruleYear, inventory), named))

  it('nothing of what was emptied, nor of what is no scenario', async () =>
    assert.deepEqual(
      await aside({ 'clinician.volume.segment1.services': ' ', 'view.rows.cost.measures': '3' }, '2017'),
      [],
    ))

  it('in the order of the steps, each once', async () => {
    const told: Told = {
      payment: { exceptionalScalingFactor: '0.3' },
      cost: { measures: [{ measureId: 'NO_SUCH' }, { measureId: 'NO_SUCH' }] },
      ...activities({ weight: 'high' }, { weight: 'medium' }),
      ...answered({ ACI_HIE_1: rate }),
      quality: { submissions: [{ measureId: '999', endToEnd: true }] },
      reporting: { option: 'apm-scoring-standard' },
    }
    assert.deepEqual(await aside(draftOf(told), '2026', list), [
      'APM scoring standard',
      'Measure 999',
      'Reported end to end from certified technology',
      'Send a Summary of Care',
      'Weights of activities',
      'NO_SUCH',
      'Factor for exceptional performance',
    ])
  })

  it('in Spanish', async () => {
    const told = { ...answered({ PI_HIE_5: true }), ...activities({ weight: 'high' }), ...measures('999') }
    const rules = await loadRuleYear('2018')
    const spanish = await loadLanguage('es', '2018', ['mips-planner'])
    assert.deepEqual(asideOf(rules, draftOf(told), list, spanish), [
      'Medida 999',
      'Intercambio bidireccional por un HIE',
    ])
  })
})
