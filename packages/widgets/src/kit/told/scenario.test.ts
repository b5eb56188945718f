// A whole draft as the calculators take it: what a rule year does not have waits, and what the core reports finds
// its way back to the field.
import { type Inventory, type RuleYearId, loadRuleYear } from '@mips-widgets/core'
import { assert } from 'chai'
import type { Draft } from '../draft.ts'
import { newestFinal } from '../testing/years.ts'
import { offered, optionsOf } from './pathway.ts'
import { mayBeQcdr, rowsAside } from './quality.ts'
import { toldBy } from './scenario.ts'

const list: Inventory = {
  stamp: { release: 'test', day: '2020-01-01' } as unknown as Inventory['stamp'],
  measure: (id) => (['236', '001'].includes(id) ? ({ measureId: id } as never) : undefined),
}

const measures = (...rows: readonly Readonly<Record<string, string>>[]): Draft =>
  Object.fromEntries(
    rows.flatMap((row, at) =>
      Object.entries(row).map(([field, raw]) => [`quality.submissions.${at}.${field}`, raw]),
    ),
  )

describe('ways of reporting', () => {
  const cases: readonly [ruleYear: RuleYearId, option: string, isOffered: boolean][] = [
    ['2019', 'traditional', true],
    ['2019', 'apm-scoring-standard', true],
    ['2019', 'app', false],
    ['2021', 'app', true],
    ['2021', 'app-plus', false],
    ['2025', 'app-plus', true],
    ['2022', 'mvp', false],
    ['2023', 'mvp', true],
    ['2023', 'apm-scoring-standard', false],
    ['2023', 'by-carrier-pigeon', false],
  ]
  for (const [ruleYear, option, isOffered] of cases)
    it(`${ruleYear} ${isOffered ? 'has' : 'lacks'} ${option}`, async () => {
      const rules = await loadRuleYear(ruleYear)
      assert.equal(optionsOf(rules).includes(option as never), isOffered)
      const draft = { 'reporting.option': option, 'clinician.practiceSize': '8' }
      assert.deepEqual(
        offered(rules, draft),
        isOffered ? draft : { 'clinician.practiceSize': '8' },
        'the rest is kept',
      )
      const { scenario } = toldBy(rules, draft, undefined)
      assert.equal(scenario.reporting?.option, isOffered ? (option as never) : undefined)
    })

  it('a pathway that the year does not have waits as well', async () => {
    const rules = await loadRuleYear(newestFinal)
    const [id = ''] = rules.pathways.mvp.kind === 'none' ? [] : rules.pathways.mvp.ids.value
    const draft = (mvpId: string) => ({ 'reporting.option': 'mvp', 'reporting.mvpId': mvpId })
    assert.deepEqual(offered(rules, draft(id)), draft(id))
    assert.deepEqual(offered(rules, draft('G9999')), { 'reporting.option': 'mvp' })
    assert.deepEqual(offered(await loadRuleYear('2019'), draft(id)), {})
  })
})

describe('measures that the list of the year does not have', () => {
  const cases: readonly [name: string, row: Readonly<Record<string, string>>, isAside: boolean][] = [
    ['on the list', { measureId: '236' }, false],
    ['with blanks around', { measureId: ' 236 ' }, false],
    ['not on it', { measureId: '999' }, true],
    ['not on it, a decile typed', { measureId: '999', 'benchmark.deciles.0': '5' }, false],
    ['not on it, points told', { measureId: '999', points: '5' }, false],
    ['not on it, points emptied', { measureId: '999', points: ' ' }, true],
    ['without a number yet', { measureType: 'outcome' }, false],
    ['told to have none', { measureId: '\0null' }, false],
  ]
  for (const [name, row, isAside] of cases)
    it(name, async () => {
      const rules = await loadRuleYear('2019')
      assert.deepEqual([...rowsAside(measures({ measureId: '001' }, row), rules, list)], isAside ? [1] : [])
    })

  it('nothing is set aside while there is no list, nor what the rules name themselves', async () => {
    const rules = await loadRuleYear('2022')
    assert.equal(rowsAside(measures({ measureId: '999' }), rules, undefined).size, 0)
    const { suppressed, administrativeClaims } = rules.quality.scoring
    const named = [
      ...suppressed.value.map((id) => id.split('/')[0]),
      ...administrativeClaims.measures.map(({ id }) => id),
    ]
    assert.isNotEmpty(named)
    for (const id of named)
      assert.equal(rowsAside(measures({ measureId: id ?? '' }), rules, list).size, 0, id)
  })

  it('a number with letters may be on a list that is not here', () => {
    assert.isTrue(mayBeQcdr(measures({ measureId: '236' }, { measureId: 'AAO16' }), list))
    assert.isFalse(mayBeQcdr(measures({ measureId: '236' }, { measureId: '999' }), list))
  })
})

describe('toldBy()', () => {
  const draft: Draft = {
    ...measures({ measureId: '' }, { measureId: '999' }, { measureId: '236' }, {}, { measureId: '001' }),
    'cost.measures.1.points': '5',
    'improvementActivities.activities.2.activityId': 'IA_EPA_1',
    'clinician.practiceSize': '8',
    'view.compareWith': '2018',
  }

  it('leaves out rows with nothing in them, those set aside, and what is no scenario', async () => {
    const { scenario } = toldBy(await loadRuleYear('2019'), draft, list)
    assert.deepEqual(scenario, {
      version: 1,
      clinician: { practiceSize: '8' },
      quality: { submissions: [{ measureId: '236' }, { measureId: '001' }] },
      cost: { measures: [{ points: '5' }] },
      improvementActivities: { activities: ['IA_EPA_1'] },
    })
  })

  it('tells no measure where the only one is set aside', async () => {
    const rules = await loadRuleYear('2019')
    const only = { ...measures({ measureId: '999' }), 'quality.previousYearAchievementPercent': '50' }
    const { quality } = toldBy(rules, only, list).scenario
    assert.deepEqual(quality, { previousYearAchievementPercent: '50' })
  })

  it('keeps every measure while one of them may be on another list', async () => {
    const more = { ...draft, 'quality.submissions.0.measureId': 'AAO16' }
    const { scenario, pathOf } = toldBy(await loadRuleYear('2019'), more, list)
    assert.equal(scenario.quality?.submissions?.length, 4)
    assert.equal(pathOf('quality.submissions.1.measureId'), 'quality.submissions.1.measureId')
  })

  const paths: readonly [reported: string, inDraft: string][] = [
    ['quality.submissions.0.measureId', 'quality.submissions.2.measureId'],
    ['quality.submissions.1.benchmark.deciles.3', 'quality.submissions.4.benchmark.deciles.3'],
    ['quality.previousYearAchievementPercent', 'quality.previousYearAchievementPercent'],
    ['cost.measures.0.points', 'cost.measures.1.points'],
    ['improvementActivities.activities.0.weight', 'improvementActivities.activities.2.weight'],
    ['clinician.practiceSize', 'clinician.practiceSize'],
    [
      'promotingInteroperability.measures.PI_EP_1.numerator',
      'promotingInteroperability.measures.PI_EP_1.numerator',
    ],
  ]
  for (const [reported, inDraft] of paths)
    it(`${reported} stands at ${inDraft}`, async () =>
      assert.equal(toldBy(await loadRuleYear('2019'), draft, list).pathOf(reported), inDraft))

  it('a group is judged on its own volume, also while nothing is known of it', async () => {
    const rules = await loadRuleYear('2019')
    const volume = { 'clinician.volume.segment1.services': '9' }
    const clinician = (more: Draft) => toldBy(rules, { ...volume, ...more }, undefined).scenario.clinician
    assert.isUndefined(clinician({})?.groupVolume)
    assert.isUndefined(clinician({ 'clinician.participation': 'individual' })?.groupVolume)
    assert.deepEqual(clinician({ 'clinician.participation': 'group' })?.groupVolume, {})
    assert.deepEqual(
      clinician({ 'clinician.participation': 'group', 'clinician.groupVolume.segment1.services': '70' })
        ?.groupVolume,
      { segment1: { services: '70' } },
    )
  })
})
